// The columns of «Программы».
import { html } from "../../../vendor/ui.js";
import { vocabulary } from "../../../api/index.js";
import { Tag, Track, dateShort } from "../../../parts/index.js";
import { formOf, groupText } from "../../pairs/columns.js";
import { signOf } from "./words.js";

/** @typedef {import("../../../api/types").ProgrammeRow} Row */

/** @param {{ member: Row["mentors"][number] }} props */
const One = ({ member: { name, detail } }) => html`<div>${name}<small>${detail}</small></div>`;

/** @param {{ row: Row }} props */
function Mentees({ row }) {
  if (row.mentees.length === 1) return html`<${One} member=${row.mentees[0]} />`;
  return html`<div>${groupText(/** @type {any} */ (row))}<small>${row.title}</small></div>`;
}

/** «5 из 12» with what is late. @param {{ row: Pick<Row, "progress" | "state"> }} props */
export function Done({ row: { progress: { done, items, late }, state } }) {
  if (items === 0) return html`<span class="muted">план пуст</span>`;
  return html`<div class="done-cell"><${Track} value=${done} of=${items} /><span class="nowrap">${done} из\u00a0${items}</span></div>
    ${late > 0 && state !== "closed" && html`<${Tag} level="late">просрочено ${late}<//>`}`;
}

/** @type {import("../../../parts/columns.js").Column[]} */
export const COLUMNS = [
  {
    key: "mentor", title: "Наставник", also: "Должность наставника", sort: "mentor",
    render: ({ mentors }) => mentors.map((/** @type {Row["mentors"][number]} */ member) => html`<${One} key=${member.person_id} member=${member} />`),
  },
  { key: "mentee", title: "Наставляемый", also: "Кто наставляемый", sort: "mentee", render: (row) => html`<${Mentees} row=${row} />` },
  { key: "period", title: "Срок", sort: "end", width: "7.5rem", render: ({ start, end }) => html`<span
    class="nowrap">${dateShort(start)} –</span> <span class="nowrap">${dateShort(end)}</span>` },
  { key: "stage", title: "Этап", sort: "stage", width: "10.5rem", render: ({ stage }) => vocabulary.value?.stages.find(({ code }) => code === stage)?.label },
  { key: "done", title: "Выполнено", sort: "progress", width: "10.5rem", render: (row) => html`<${Done} row=${row} />` },
  {
    key: "state", title: "Состояние", sort: "state", width: "9rem",
    render: (row) => {
      const { level, sign, text } = signOf(row);
      return html`<${Tag} level=${level} sign=${sign}>${text}<//>`;
    },
  },
  { key: "meetings", title: "Встреч", hidden: true, render: ({ progress }) => progress.meetings },
  { key: "form", title: "Форма", hidden: true, render: ({ form }) => formOf(form)?.label },
];
