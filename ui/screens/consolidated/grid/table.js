// The grid to read: activities down, schools across, counts at both ends; the first columns stay while the rest scrolls.
import { html, useState } from "../../../vendor/ui.js";
import { LOOKS } from "../../roadmap/states.js";
import { shortName, wordOf } from "../../roadmap/grid/words.js";

/** @typedef {import("../../../api/types").ConsolidatedActivity} Line */
/** @typedef {import("../../../api/types").ConsolidatedMark} Mark */

/** So many schools have room for their names in a line. */
const FEW = 6;

/** @param {{ grid: Line[], schools: { id: string, name: string }[], onOpen: (index: number) => void }} props */
export function GridTable({ grid, schools, onOpen }) {
  const [stop, setStop] = useState(0);
  const done = schools.map((_, index) => grid.filter(({ marks }) => marks[index]?.state === "done").length);
  const has = schools.map((_, index) => grid.filter(({ marks }) => marks[index] && marks[index]?.state !== "not_needed").length);
  const late = schools.map((_, index) => grid.filter(({ marks }) => marks[index]?.state === "overdue").length);
  return html`<div class="sheet grid-box read-grid"><table class=${schools.length > FEW ? "grid-table" : "grid-table few"}>
    <caption class="unseen">Мероприятия и школы</caption>
    <thead><tr><th scope="col" class="what">Мероприятие</th><th scope="col" class="total">Итого</th>
      ${schools.map(({ id, name }) => html`<th scope="col" key=${id} class="school" title=${name}><div><span>${shortName(name)}</span></div></th>`)}</tr></thead>
    <tbody onKeyDown=${walk}>${grid.map((line, index) => html`<tr key=${index} tabindex=${index === Math.min(stop, grid.length - 1) ? 0 : -1} onFocus=${() => setStop(index)} onClick=${() => onOpen(index)}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => event.key === "Enter" && (event.preventDefault(), onOpen(index))}>
      <th scope="row" class="what" title=${line.title}><div><span class="number">${line.number}</span><span class="grow"><span class="title">${line.title}</span><small>${line.deadline}</small></span></div></th>
      <td class="total">${line.done} из${"\u00a0"}${line.of}</td>
      ${schools.map(({ id, name }, at) => html`<td key=${id} class="cell" title=${`${shortName(name)}: ${saysOf(line.marks[at])}`}><${Sign} mark=${line.marks[at]} /></td>`)}</tr>`)}</tbody>
    <tfoot><tr><th scope="row" class="what">Выполнено школой</th><td class="total"></td>
      ${schools.map(({ id }, at) => html`<td key=${id}><b>${done[at]}</b><small>из ${has[at]}</small>${late[at] > 0 && html`<small class="late"><i aria-hidden="true">▲</i>${late[at]}<span class="unseen"> просрочено</span></small>`}</td>`)}</tr></tfoot>
  </table></div>`;
}

/** @param {{ mark: Mark | null }} props */
function Sign({ mark }) {
  if (!mark) return html`<span class="unseen">нет такого</span>`;
  const { state, words } = mark;
  if (!state) return words ? html`<i class="mark" aria-hidden="true">?</i><span class="unseen">${words}</span>` : html`<span class="unseen">без отметки</span>`;
  return html`<i class="mark ${state}" aria-hidden="true">${LOOKS[state].sign}</i><span class="unseen">${wordOf(state)}</span>`;
}

/** @param {Mark | null} mark */
export const saysOf = (mark) => (!mark ? "такого мероприятия нет" : mark.words || "без отметки");

/** Arrows lead from row to row. @param {KeyboardEvent} event */
function walk(event) {
  const row = /** @type {HTMLElement} */ (event.target).closest("tr");
  const all = /** @type {HTMLElement[]} */ ([...(row?.parentElement?.children ?? [])]);
  const here = all.indexOf(/** @type {HTMLElement} */ (row));
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, PageDown: here + 8, PageUp: here - 8, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined || here < 0) return;
  event.preventDefault();
  all[Math.max(0, Math.min(to, all.length - 1))].focus();
}
