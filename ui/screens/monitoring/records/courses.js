// Courses (КПК): who finished what, where, how long it took.
import { html } from "../../../vendor/ui.js";
import { CheckField, DateField, NumberField, PersonPicker, Tag, TextField, dateShort, plural } from "../../../parts/index.js";
import { Person, PersonLink } from "./kind.js";

const ABOUT = [{ code: "yes", label: "о наставничестве" }, { code: "no", label: "на другие темы" }];

/** @type {import("./kind.js").Kind} */
export const courses = {
  code: "courses", noun: "qualification", title: "Курсы", count: "qualifications", words: ["курс", "курса", "курсов"],
  fresh: "Новый курс", search: "Фамилия, курс, документ", icon: "graduation-cap", tables: ["qualification", "person"],
  columns: [
    { key: "person", title: "Кто", also: "Должность", sort: "person", render: ({ person }) => html`<${Person} who=${person} />` },
    {
      key: "title", title: "Курс", also: "Где, о чём", sort: "title",
      render: ({ fields }) => html`<div>${fields.title}<small>${fields.organization}</small>
        ${fields.about_mentoring && html`<small>о наставничестве</small>`}</div>`,
    },
    { key: "hours", title: "Часов", sort: "detail", width: "6rem", render: ({ fields }) => fields.hours },
    { key: "day", title: "Дата", sort: "day", width: "7.5rem", render: ({ fields }) => dateShort(fields.day) },
    { key: "document", title: "Документ", hidden: true, render: ({ fields }) => fields.document },
  ],
  empty: {
    title: "Курсов пока нет",
    text: "Здесь записывают курсы повышения квалификации: кто, где и сколько часов учился. Курсы о наставничестве попадут в базу наставников и в личное дело.",
    first: "Записать первый курс",
  },
  choices: [{ name: "about_mentoring", label: "О чём", empty: "любые", options: () => ABOUT }],
  blank: (person) => ({ person_id: person, title: "", organization: "", hours: null, day: null, document: "", about_mentoring: false, note: "" }),
  tags: ({ fields }) => fields.about_mentoring && html`<${Tag} level="done">о наставничестве<//>`,
  facts: ({ person, fields }) => [
    ["Кто", html`<${PersonLink} who=${person} />`],
    ["Где", fields.organization],
    ["Объём", fields.hours && plural(fields.hours, ["час", "часа", "часов"])],
    ["Дата", dateShort(fields.day)],
    ["Документ", fields.document],
    ["Примечание", fields.note],
  ],
  Fields: ({ form: { values, set, errors } }) => {
    const text = (/** @type {string} */ field, /** @type {string} */ label, more = {}) =>
      html`<${TextField} label=${label} value=${values[field]} error=${errors[field]} onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
    return html`<div class="form-grid">
      <${PersonPicker} label="Кто учился" required value=${values.person_id ? [values.person_id] : []} placeholder="Фамилия" error=${errors.person_id}
        onChange=${(/** @type {string[]} */ ids) => set("person_id", ids[0] ?? null)} />
      ${text("organization", "Где", { maxLength: 200, placeholder: "Институт или центр" })}
      ${text("title", "Название курса", { required: true, maxLength: 200, class: "full" })}
      <${NumberField} label="Часов" value=${values.hours} min=${1} max=${2000} error=${errors.hours} onInput=${(/** @type {number | null} */ hours) => set("hours", hours)} />
      <${DateField} label="Дата документа" required value=${values.day} error=${errors.day} onChange=${(/** @type {string | null} */ day) => set("day", day)} />
      ${text("document", "Документ", { maxLength: 200, placeholder: "удостоверение № 214-У" })}
      <div class="check-line"><${CheckField} label="Курс о наставничестве" value=${values.about_mentoring} hint="Попадёт в столбец «Курсы (КПК)» базы наставников."
        onChange=${(/** @type {boolean} */ on) => set("about_mentoring", on)} /></div>
      ${text("note", "Примечание", { multiline: true, rows: 2, class: "full" })}
    </div>`;
  },
};
