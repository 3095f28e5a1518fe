// What is kept about a person, group by group, and for which kinds of people each field is.
// The form asks these fields and the card shows them, in the same order and words.

/** @typedef {import("../../api/types").PersonFields} PersonFields */
/** @typedef {import("../../api/types").PersonKind} PersonKind */
/**
 * @typedef {object} FieldOf
 * @property {keyof PersonFields} name
 * @property {string} label
 * @property {"line" | "text" | "date" | "category" | "organization"} [type] a line when left out
 * @property {PersonKind[]} [kinds] everyone when left out
 * @property {string} [hint]
 * @property {Partial<Record<PersonKind | "any", string>>} [example]
 * @property {boolean} [wide] takes the whole width of the form
 * @property {Partial<Record<PersonKind, string>>} [labels] where one kind calls it otherwise
 */

/** @type {PersonKind[]} */
const STAFF = ["teacher", "head"];

/** @type {{ code: string, title: string, folded?: boolean, fields: FieldOf[] }[]} */
export const GROUPS = [
  {
    code: "work",
    title: "Работа",
    fields: [
      { name: "organization_id", label: "Организация", type: "organization" },
      {
        name: "position",
        label: "Должность",
        kinds: [...STAFF, "partner"],
        example: { teacher: "учитель математики", head: "заместитель директора", partner: "агроном" },
      },
      { name: "subject", label: "Предмет", kinds: STAFF, example: { any: "математика, информатика" } },
      { name: "category", label: "Категория", type: "category", kinds: STAFF },
      {
        name: "teaching_since",
        label: "Стаж с",
        type: "date",
        kinds: STAFF,
        hint: "Первый день работы педагогом. Стаж программа посчитает сама.",
      },
      { name: "education", label: "Образование", type: "text", kinds: [...STAFF, "partner"] },
      {
        name: "courses",
        label: "Курсы по наставничеству",
        type: "text",
        kinds: STAFF,
        hint: "Название, часы, год.",
      },
    ],
  },
  {
    code: "study",
    title: "Учёба",
    fields: [
      { name: "study_place", label: "Вуз или колледж", kinds: ["student"] },
      {
        name: "class",
        label: "Класс",
        labels: { student: "Курс и группа" },
        kinds: ["pupil", "student"],
        example: { pupil: "10А" },
      },
    ],
  },
  {
    code: "contacts",
    title: "Контакты",
    fields: [
      { name: "phone", label: "Телефон", example: { any: "+7 900 000-00-00" } },
      { name: "email", label: "Электронная почта" },
      { name: "address", label: "Адрес", wide: true },
    ],
  },
  {
    code: "representative",
    title: "Представитель",
    fields: [
      { name: "representative", label: "ФИО родителя или опекуна", kinds: ["pupil"] },
      { name: "representative_role", label: "Кем приходится", kinds: ["pupil"], example: { any: "мать" } },
      { name: "representative_phone", label: "Телефон представителя", kinds: ["pupil"] },
    ],
  },
  {
    code: "cases",
    title: "Падежи ФИО",
    folded: true,
    fields: [
      { name: "genitive", label: "Родительный: кого?" },
      { name: "dative", label: "Дательный: кому?" },
      { name: "accusative", label: "Винительный: кого?" },
      { name: "instrumental", label: "Творительный: кем?" },
      { name: "prepositional", label: "Предложный: о ком?" },
    ],
  },
  { code: "note", title: "Примечание", fields: [{ name: "note", label: "Примечание", type: "text" }] },
];

/** @returns {PersonFields} */
export function blank() {
  return {
    kind: null,
    surname: "",
    given: "",
    patronymic: "",
    sex: null,
    birth_date: null,
    birth_year: null,
    organization_id: null,
    position: "",
    subject: "",
    category: null,
    teaching_since: null,
    education: "",
    courses: "",
    class: "",
    study_place: "",
    phone: "",
    email: "",
    address: "",
    representative: "",
    representative_role: "",
    representative_phone: "",
    genitive: "",
    dative: "",
    accusative: "",
    instrumental: "",
    prepositional: "",
    note: "",
  };
}

/**
 * Whether the form asks this field of this kind of person. What is filled is always shown,
 * so that nothing stays in a card unseen.
 * @param {FieldOf} field
 * @param {PersonFields} values
 * @param {boolean} district
 */
export function asked(field, values, district) {
  if (values[field.name]) return true;
  const kind = values.kind;
  if (!kind) return !field.kinds && field.type !== "organization";
  if (field.type === "organization") return kind === "partner" || district;
  return !field.kinds || field.kinds.includes(kind);
}

/**
 * @param {FieldOf} field
 * @param {PersonKind | null | undefined} kind
 */
export const labelOf = (field, kind) => (kind && field.labels?.[kind]) || field.label;

/**
 * A card for the next person of a series: the class and the place stay, the rest is empty.
 * @param {PersonFields} saved
 * @returns {PersonFields}
 */
export function nextOf(saved) {
  const { kind, class: klass, study_place, organization_id } = saved;
  return { ...blank(), kind, class: klass, study_place, organization_id };
}

/**
 * The same card for another kind of person: what that kind is not asked is emptied.
 * @param {PersonFields} values
 * @param {PersonKind} kind
 */
export function forKind(values, kind) {
  const kept = { ...values, kind };
  for (const { name, kinds } of GROUPS.flatMap((group) => group.fields)) {
    if (kinds && !kinds.includes(kind)) Object.assign(kept, { [name]: blank()[name] });
  }
  return kept;
}
