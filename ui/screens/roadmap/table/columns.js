// The columns of a roadmap's tables. Beside a card there is room for fewer: the card says the rest.
import { html } from "../../../vendor/ui.js";

/** @typedef {"number" | "title" | "deadline" | "responsible" | "mark"} Column */
/** What stands beside the table. @typedef {"card" | "form" | null} Beside */

const TITLES = { number: "№", title: "Мероприятие", deadline: "Срок", responsible: "Ответственный", mark: "Отметка" };

/** @param {Beside} beside @param {Column[]} all @returns {Column[]} */
export function roomFor(beside, all) {
  const hidden = beside === "form" ? ["responsible", "deadline"] : beside === "card" ? ["responsible"] : [];
  return all.filter((column) => !hidden.includes(column));
}

/** The box to tick, then the columns. @param {{ columns: Column[] }} props */
export function Headings({ columns }) {
  return html`<thead><tr><th scope="col" class="tick-cell"><span class="unseen">Выполнено</span></th>
    ${columns.map((column) => html`<th key=${column} scope="col" class="of-${column}">${TITLES[column]}</th>`)}</tr></thead>`;
}

/** A row of a table by its columns. @param {{ columns: Column[], cells: Record<Column, any>, tick: any, [attribute: string]: any }} props */
export function Row({ columns, cells, tick, ...rest }) {
  return html`<tr ...${rest}><td class="tick-cell">${tick}</td>${columns.map((column) => html`<td key=${column} class="of-${column}">${cells[column]}</td>`)}</tr>`;
}
