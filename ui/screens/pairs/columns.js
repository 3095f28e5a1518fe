// The columns of «Пары и группы».
import { html } from "../../vendor/ui.js";
import { vocabulary } from "../../api/index.js";
import { Tag, dateShort, plural, quoted } from "../../parts/index.js";
import { isGroup, signOf } from "./life.js";

/** @typedef {import("../../api/types").PairRow} PairRow */
/** @typedef {import("../../api/types").PairRow["mentors"][number]} Member */

/** What vocabularies say of a form. @param {string | null | undefined} code */
export const formOf = (code) => vocabulary.value?.forms.find((form) => form.code === code);

/** @type {Record<string, [string, string, string]>} */
const WORDS = {
  pupil: ["ученик", "ученика", "учеников"],
  student: ["студент", "студента", "студентов"],
  teacher: ["педагог", "педагога", "педагогов"],
};

/** «Группа: 4 ученика». @param {PairRow} row */
export function groupText({ form, mentees }) {
  const kinds = formOf(form)?.mentees ?? [];
  const words = WORDS[kinds[0]] ?? WORDS.teacher;
  return `Группа: ${plural(mentees.length, words)}`;
}

/** @param {{ member: Member }} props */
const One = ({ member: { name, detail } }) => html`<div>${name}<small>${detail}</small></div>`;

/** @param {{ row: PairRow }} props */
function Mentees({ row }) {
  if (!isGroup(row)) return html`<${One} member=${row.mentees[0]} />`;
  return html`<div>${groupText(row)}<small>${row.title ? quoted(row.title) : row.mentees.map(({ short_name }) => short_name).join(", ")}</small></div>`;
}

/** @type {import("../../parts/columns.js").Column[]} */
export const COLUMNS = [
  {
    key: "mentor", title: "Наставник", also: "Должность наставника", sort: "mentor",
    render: ({ mentors }) => mentors.map((/** @type {Member} */ member) => html`<${One} key=${member.person_id} member=${member} />`),
  },
  { key: "mentee", title: "Наставляемый", also: "Кто наставляемый", sort: "mentee", render: (row) => html`<${Mentees} row=${row} />` },
  { key: "period", title: "Срок", sort: "end", width: "8.25rem", render: ({ start, end }) => html`<span
    class="nowrap">${dateShort(start)} –</span> <span class="nowrap">${dateShort(end)}</span>` },
  {
    key: "status", title: "Состояние", sort: "status", width: "9.75rem",
    render: (row) => {
      const { level, sign, text } = signOf(row);
      return html`<${Tag} level=${level} sign=${sign}>${text}<//>${row.kinds.includes("reversive") && html`<small>реверсивное</small>`}`;
    },
  },
  {
    key: "met", title: "Встречи", also: "Последняя встреча", width: "7rem",
    render: ({ met, last_met }) => (met > 0 ? html`${met}<small class="nowrap">${dateShort(last_met)}</small>` : html`<span class="muted">—</span>`),
  },
  { key: "form", title: "Форма", hidden: true, render: ({ form }) => formOf(form)?.label },
];
