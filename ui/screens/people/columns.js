// The columns of «Люди» in each of its views.
import { html } from "../../vendor/ui.js";
import { state, vocabulary } from "../../api/index.js";
import { Tag, dateShort } from "../../parts/index.js";
import { daysText } from "./days.js";

/** @typedef {import("../../api/types").PersonRow} PersonRow */

/** «Педагог». @param {string} kind */
export const kindLabel = (kind) => vocabulary.value?.person_kinds.find(({ code }) => code === kind)?.label ?? "";

/** «2 из 3», or why the mentor takes nobody. @param {NonNullable<PersonRow["mentor"]>} mentor */
export function loadText({ capacity, busy, paused }) {
  if (paused) return html`<${Tag} level="idle" sign="॥">перерыв<//>`;
  const words = `${busy} из\u00a0${capacity}`;
  return busy > capacity ? html`<${Tag} level="soon">${words}<//>` : words;
}

/** How long a mentee waits, who mentors them, or that they are on a break. @param {PersonRow} row */
function menteeState({ mentee }) {
  if (!mentee) return "";
  if (mentee.paused) return html`<${Tag} level="idle" sign="॥">перерыв<//>`;
  if (mentee.mentors.length > 0) return mentee.mentors.join(", ");
  if (!mentee.waiting_since) return html`<${Tag} level="idle">без наставника<//>`;
  return html`<${Tag} level="soon">ждёт ${daysText(mentee.waiting_since, state.value?.today)}<//>`;
}

const NAME = { key: "name", title: "ФИО", also: "Должность, класс", sort: "name", render: (/** @type {PersonRow} */ row) => html`${row.name}<small>${row.detail}</small>` };
const KIND = {
  key: "kind", title: "Кто", also: "Организация", sort: "kind",
  render: (/** @type {PersonRow} */ row) => html`${kindLabel(row.kind)}<small>${row.organization}</small>`,
};
const LOAD = { key: "load", title: "Занято мест", sort: "load", render: (/** @type {PersonRow} */ row) => row.mentor && loadText(row.mentor) };
const MENTORS = { key: "mentors", title: "Наставник", render: menteeState };
const WAITING = { key: "waiting", title: "Ждёт", sort: "waiting", render: menteeState };
const SINCE = { key: "since", title: "С какого дня", render: (/** @type {PersonRow} */ row) => dateShort(row.mentee?.waiting_since) };
const REQUESTS = { key: "requests", title: "Запрос", render: (/** @type {PersonRow} */ row) => row.mentee?.requests.join("; ") };
const PHONE = { key: "phone", title: "Телефон", render: (/** @type {PersonRow} */ row) => html`<span class="nowrap">${row.phone}</span>` };
const PART = {
  key: "part", title: "В наставничестве",
  render: (/** @type {PersonRow} */ row) => html`<div class="pick-cells">
    ${row.mentor && html`<span>наставник: ${loadText(row.mentor)}</span>`}
    ${row.mentee && html`<span>${row.mentee.mentors.length > 0 && !row.mentee.paused ? "наставник — " : ""}${menteeState(row)}</span>`}
  </div>`,
};
const hidden = (/** @type {any} */ column) => ({ ...column, hidden: true });

/** @type {Record<string, import("../../parts/columns.js").Column[]>} */
export const COLUMNS = {
  all: [NAME, KIND, PART, hidden(REQUESTS), hidden(PHONE)],
  mentors: [NAME, LOAD, hidden(KIND), PHONE],
  mentees: [NAME, REQUESTS, MENTORS, hidden(KIND), hidden(PHONE)],
  waiting: [NAME, WAITING, REQUESTS, hidden(SINCE), hidden(KIND), hidden(PHONE)],
  archived: [NAME, KIND, hidden(PHONE)],
};
