// What a table on the screen says, cell by cell: words instead of drawings, no buttons, values of fields.
import { render } from "../../vendor/ui.js";

/**
 * A row of one cell is a heading of rows under it.
 * @typedef {{ title: string, columns: string[], rows: string[][] }} Sheet
 */

/** Actions and what only decorates. A plain button in a cell is its words: a name to press. */
const MUTE = "[aria-hidden=true], [data-copy=no], .btn, .icon-btn, .menu, svg, colgroup, .error";
const BLOCKS = /^(DIV|P|LI|UL|OL|DL|DT|DD|SMALL|SECTION|H[1-6])$/;

/** @param {HTMLTableElement} table @returns {Sheet} */
export function sheetOf(table) {
  const head = grid([...(table.tHead?.rows ?? [])]);
  const body = [...table.rows].filter((row) => row.parentElement !== table.tHead && row.dataset.copy !== "no");
  const also = alsoOf(table.tHead?.rows[0]);
  const lines = grid(body, also);
  const wide = Math.max(...[...head, ...lines].map((line) => line.length), 0);
  const unseen = new Set([...(table.tHead?.querySelectorAll("th > .unseen:only-child") ?? [])].map((one) => flat(one.textContent ?? "")));
  let columns = Array.from({ length: wide }, (_, at) => [...new Set(head.map((line) => line[at] ?? "").filter(Boolean))].join(", "));
  let rows = lines.map((line) => (line.length === 1 && wide > 1 ? line : Array.from({ length: wide }, (_, at) => line[at] ?? "")));
  for (const [at, title] of [...also].reverse()) {
    columns = columns.toSpliced(at + 1, 0, title);
    rows = rows.map((row) => (row.length === 1 ? row : row.toSpliced(at, 1, ...halves(row[at]))));
  }
  // A column without a heading to see and without words is one of menus.
  const speaks = columns.map((title, at) => (title !== "" && !unseen.has(title)) || rows.some((row) => row.length > 1 && row[at] !== ""));
  const kept = (/** @type {string[]} */ row) => row.filter((_, at) => speaks[at]);
  const title = flat(table.caption?.textContent ?? table.getAttribute("aria-label") ?? "");
  return { title, columns: kept(columns), rows: rows.map((row) => (row.length === 1 ? row : kept(row))) };
}

/** The same of a table that nobody sees: with all its rows. @param {any} table */
export function sheetOfDrawn(table) {
  const place = document.createElement("div");
  render(table, place);
  const sheet = sheetOf(/** @type {HTMLTableElement} */ (place.firstElementChild));
  render(null, place);
  return sheet;
}

/** Columns whose small lines are a column of their own in a copy: `data-also` is its title. @param {HTMLTableRowElement | undefined} row */
function alsoOf(row) {
  return new Map([...(row?.cells ?? [])].flatMap((cell, at) => (cell.dataset.also ? [/** @type {[number, string]} */ ([at, cell.dataset.also])] : [])));
}

/** Between the words of a cell and its small lines. */
const HALVES = "\u0000";

/** @param {string} text */
function halves(text) {
  const [main, small = ""] = text.split(HALVES);
  return [main, small];
}

/** Cells in their places, whatever spans them. @param {HTMLTableRowElement[]} rows @param {Map<number, string>} [also] of a table's body, where a row of one wide cell stays one cell */
function grid(rows, also) {
  /** @type {string[][]} */
  const lines = rows.map(() => []);
  rows.forEach((row, down) => {
    if (also && row.cells.length === 1 && row.cells[0].colSpan > 1) return void (lines[down][0] = textOf(row.cells[0]));
    let at = 0;
    for (const cell of row.cells) {
      while (lines[down][at] !== undefined) at++;
      for (let y = 0; y < cell.rowSpan && lines[down + y]; y++) {
        for (let x = 0; x < cell.colSpan; x++) lines[down + y][at + x] = x + y === 0 || !also ? said(cell, also?.has(at)) : "";
      }
    }
  });
  return lines;
}

/** @param {HTMLElement} cell @param {boolean} [apart] its small lines go to a column of their own */
function said(cell, apart) {
  if (!apart) return textOf(cell);
  const whole = /** @type {HTMLElement} */ (cell.cloneNode(true));
  const small = [...whole.querySelectorAll("small")].map((one) => (one.remove(), textOf(one)));
  return [textOf(whole), small.filter(Boolean).join("\n")].join(HALVES);
}

/** The words of a cell; a line for each line of it. @param {HTMLElement} cell */
function textOf(cell) {
  if (cell.dataset.copy) return cell.dataset.copy;
  return words(cell).split("\n").map(flat).filter(Boolean).join("\n");
}

/** @param {string} text */
const flat = (text) => text.replace(/\s+/g, " ").trim();

/** @param {Node} node @returns {string} */
function words(node) {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (!(node instanceof HTMLElement) || node.matches(MUTE)) return "";
  if (node.dataset.copy) return node.dataset.copy;
  if (node.getAttribute("role") === "checkbox") return node.ariaChecked === "true" ? "да" : "";
  if (node instanceof HTMLInputElement) return /^(checkbox|radio)$/.test(node.type) ? (node.checked ? "да" : "") : node.value;
  if (node instanceof HTMLTextAreaElement) return node.value;
  if (node instanceof HTMLSelectElement) return node.value === "" ? "" : node.selectedOptions[0]?.text ?? "";
  if (node.tagName === "BR") return "\n";
  let all = "";
  for (const child of node.childNodes) {
    // Side by side on the screen there is a gap between them.
    const gap = child instanceof HTMLElement && child.previousSibling instanceof HTMLElement ? " " : "";
    all += gap + words(child);
  }
  return BLOCKS.test(node.tagName) ? `\n${all}\n` : all;
}
