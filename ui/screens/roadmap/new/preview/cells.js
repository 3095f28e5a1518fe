// The columns of a draft's table: what stands in each and how wide it is.

/** @typedef {import("./rows.js").Item} Item */
/** @typedef {{ col: string, title: string, width: string, label: string }} Column `label`: what is being corrected. */

/** @type {Column[]} */
const COLUMNS = [
  { col: "number", title: "№", width: "6%", label: "Номер" },
  { col: "title", title: "Мероприятие", width: "26%", label: "Мероприятие" },
  { col: "deadline", title: "Срок", width: "15%", label: "Срок, как в документе" },
  { col: "meaning", title: "Понято как", width: "18%", label: "Срок понимать как" },
  { col: "responsible", title: "Ответственный", width: "16.5%", label: "Ответственный" },
  { col: "result", title: "Результат", width: "18.5%", label: "Результат" },
];
/** @type {Column} */
const NOTE = { col: "note", title: "Примечание", width: "12%", label: "Примечание" };

/** A note has a column only where there is one. @param {Item[]} items */
export const columnsOf = (items) => (items.some(({ row }) => row.note) ? [...COLUMNS, NOTE] : COLUMNS);

/** The cells of a row from left to right; a section has only its number and title. @param {import("./rows.js").Row} row @param {Column[]} columns */
export function cellsOf(row, columns) {
  return [...(row.level > 0 ? ["number", "title"] : columns.map(({ col }) => col)), "menu"];
}
