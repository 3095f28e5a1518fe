// The rows of the table as pure functions: blank ones, a cell changed, a piece of a spreadsheet put in.

/** @typedef {import("./columns.js").Col} Col */
/** @typedef {Record<Col, string> & { sure: boolean }} Row `sure`: what is asked about is so. */

const AT_FIRST = 10;

/** @returns {Row} */
const blank = () => ({ pair: "", day: "", kind: "", form: "", minutes: "", topic: "", result: "", task: "", sure: false });

export const begin = () => Array.from({ length: AT_FIRST }, blank);

/** There is always a blank row to go on in. @param {Row[]} rows */
const open = (rows) => (isBlank(rows[rows.length - 1]) ? rows : [...rows, blank()]);

/** @param {Row | undefined} row */
export const isBlank = (row) => !!row && Object.values(row).every((value) => typeof value !== "string" || value.trim() === "");

/** @param {Row[]} rows @param {number} index @param {Partial<Row>} some */
export function change(rows, index, some) {
  return open(rows.map((row, at) => (at === index ? { ...row, sure: false, ...some } : row)));
}

/** @param {Row[]} rows @param {number} index */
export const without = (rows, index) => open([...rows.slice(0, index), ...rows.slice(index + 1), blank()]);

/** Cells of a spreadsheet or of a Word table, from this cell on. @param {Row[]} rows @param {number} index @param {Col[]} cols from the first of them @param {string[][]} cells */
export function put(rows, index, cols, cells) {
  const next = [...rows];
  cells.forEach((line, down) => {
    const at = index + down;
    while (next.length <= at) next.push(blank());
    const some = Object.fromEntries(cols.slice(0, line.length).map((col, right) => [col, line[right].trim()]));
    next[at] = { ...next[at], sure: false, ...some };
  });
  return open(next);
}

/** Tab-separated text as spreadsheets give it: a cell with a tab, a quote or a new line inside stands in quotes. A heading and blank lines are left out. @param {string} text */
export function cellsOf(text) {
  /** @type {string[][]} */
  const lines = [[]];
  const pattern = /"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*)/y;
  const all = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "");
  let at = 0;
  while (at <= all.length) {
    pattern.lastIndex = at;
    const found = /** @type {RegExpExecArray} */ (pattern.exec(all));
    const cell = found[1] === undefined ? found[2] : found[1].replaceAll('""', '"');
    lines[lines.length - 1].push(cell.replace(/\s+/g, " "));
    at = pattern.lastIndex;
    if (all[at] === "\n") lines.push([]);
    at += 1;
  }
  const heading = (/** @type {string[]} */ cells) => cells.some((cell) => /^(дата|тема|вид встречи)$/i.test(cell.trim()));
  return lines.filter((cells, index) => cells.some((cell) => cell.trim() !== "") && !(index === 0 && heading(cells)));
}
