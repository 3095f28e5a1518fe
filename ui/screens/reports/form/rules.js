// Rules of a form by place: which one holds for a cell, and how a change makes new ones.

/** @typedef {import("../../../api/types").FormFilling} Filling */
/** @typedef {import("../../../api/types").FormTarget} Target */
/** @typedef {import("../../../api/types").FormSheet} Sheet */
/** @typedef {{ row: number, column: number }} At `row` as Excel counts, `column` from 0. */

/** «B» of 1. @param {number} column @returns {string} */
export function letters(column) {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** @param {At} at */
export const address = ({ row, column }) => `${letters(column)}${row}`;

/** The table in whose rows a cell stands. @param {Filling} filling @param {string} sheet @param {At} at */
export function listAt(filling, sheet, { row, column }) {
  const within = filling.lists.filter((list) => list.sheet === sheet && row >= list.first && row <= list.last);
  return within.find((list) => list.columns.some((one) => one.column === letters(column))) ?? null;
}

/** The rule of a cell: its own, or that of its column in a table. @param {Filling} filling @param {string} sheet @param {At} at */
export function ruleAt(filling, sheet, at) {
  const name = letters(at.column);
  const list = listAt(filling, sheet, at);
  return list?.columns.find((one) => one.column === name) ?? filling.cells.find((rule) => rule.sheet === sheet && rule.cell === address(at)) ?? null;
}

/** The same rules with another target for a place. @param {Filling} filling @param {Sheet} sheet @param {At} at @param {Target} target @returns {Filling} */
export function withRule(filling, sheet, at, target) {
  const list = listAt(filling, sheet.name, at);
  const name = letters(at.column);
  if (list) {
    const columns = list.columns.map((one) => (one.column === name ? { ...one, target } : one));
    return { ...filling, lists: filling.lists.map((one) => (one === list ? { ...one, columns } : one)) };
  }
  const cell = address(at);
  const known = filling.cells.find((rule) => rule.sheet === sheet.name && rule.cell === cell);
  if (known) return { ...filling, cells: filling.cells.map((rule) => (rule === known ? { ...rule, target } : rule)) };
  return { ...filling, cells: [...filling.cells, { sheet: sheet.name, cell, label: words(sheet, at), target }] };
}

/** The words beside a cell, or above it. @param {Sheet} sheet @param {At} at */
export function words(sheet, { row, column }) {
  const text = (/** @type {number} */ number, /** @type {number} */ at) => {
    const found = sheet.rows[number - 1]?.cells.find((cell) => cell.column <= at && at < cell.column + cell.columns);
    return found && !found.number ? found.text.trim() : "";
  };
  for (let at = column - 1; at >= 0; at--) if (text(row, at)) return text(row, at);
  for (let number = row - 1; number > 0; number--) if (text(number, column)) return text(number, column);
  return "";
}

/** A table that begins in the row of a cell: its empty columns with words above, down to the first row that is not empty.
 * @param {Filling} filling @param {Sheet} sheet @param {At} at @param {import("../../../api/types").FormList} list @returns {Filling} */
export function withList(filling, sheet, at, list) {
  const free = (/** @type {number} */ number, /** @type {number} */ column) => {
    const found = sheet.rows[number - 1]?.cells.find((cell) => cell.column <= column && column < cell.column + cell.columns);
    return !found || (found.lock === "open" && !found.text.trim());
  };
  const above = (/** @type {number} */ column) => words({ ...sheet, rows: sheet.rows.slice(0, at.row - 1) }, { row: at.row, column });
  const columns = sheet.columns.map((width, column) => ({ width, column })).filter(({ width, column }) => width > 0 && free(at.row, column) && above(column));
  let last = at.row;
  while (last < sheet.rows.length && columns.every(({ column }) => free(last + 1, column))) last++;
  const names = new Set(columns.map(({ column }) => letters(column)));
  const inside = (/** @type {string} */ cell) => names.has(cell.replace(/\d+/, "")) && Number(cell.replace(/\D+/, "")) >= at.row && Number(cell.replace(/\D+/, "")) <= last;
  return {
    cells: filling.cells.filter((rule) => rule.sheet !== sheet.name || !inside(rule.cell)),
    lists: [...filling.lists, {
      sheet: sheet.name, list, first: at.row, last, grows: sheet.grows && last >= sheet.rows.length,
      columns: columns.map(({ column }) => ({ column: letters(column), label: above(column), target: { what: "skip" } })),
    }],
  };
}
