// The cells to fill in: Enter and the arrows go down a column, cells pasted from a spreadsheet go down and to the right.
import { html } from "../../../vendor/ui.js";
import { FieldError } from "../../../parts/index.js";

/** @typedef {{ entry: string, exit: string, note: string }} Typed */
const COLUMNS = /** @type {const} */ (["entry", "exit", "note"]);
const TITLES = { entry: "На входе", exit: "На выходе", note: "Примечание" };

/** @param {{ rows: import("../../../api/types").MeasureCell[], values: Typed[], errors: Record<string, string>, onChange: (values: Typed[]) => void }} props */
export function Cells({ rows, values, errors, onChange }) {
  /** Writes a block of cells from here. @param {number} row @param {number} column @param {string[][]} block */
  const write = (row, column, block) => {
    const next = values.map((one) => ({ ...one }));
    block.forEach((line, down) => line.forEach((text, right) => {
      const field = COLUMNS[column + right];
      if (field && next[row + down]) next[row + down][field] = text.trim();
    }));
    onChange(next);
  };
  const paste = (/** @type {ClipboardEvent} */ event, /** @type {number} */ row, /** @type {number} */ column) => {
    const block = blockOf(event.clipboardData?.getData("text") ?? "");
    if (block.length < 2 && (block[0]?.length ?? 0) < 2) return;
    event.preventDefault();
    write(row, column, block);
  };
  return html`<div class="sheet table-sheet"><table class="table cells"><caption class="unseen">Измерения</caption>
    <thead><tr><th scope="col">Чей</th>${COLUMNS.map((field) => html`<th key=${field} scope="col">${TITLES[field]}</th>`)}</tr></thead>
    <tbody onKeyDown=${walk}>${rows.map(({ whose, detail }, row) => html`<tr key=${row}><th scope="row">${whose}${detail && html`<small class="block">${detail}</small>`}</th>
      ${COLUMNS.map((field, column) => {
        const wrong = errors[`rows.${row}.${field}`];
        return html`<td key=${field}><input class="input ${field === "note" ? "" : "number"}" autocomplete="off" inputmode=${field === "note" ? undefined : "decimal"} aria-label="${TITLES[field]}: ${whose}"
          value=${values[row]?.[field] ?? ""} aria-invalid=${wrong ? "true" : undefined} aria-describedby=${wrong ? `wrong-${row}-${field}` : undefined}
          onInput=${(/** @type {any} */ event) => write(row, column, [[event.target.value]])} onPaste=${(/** @type {any} */ event) => paste(event, row, column)} />
          ${wrong && html`<${FieldError} id=${`wrong-${row}-${field}`} text=${wrong} />`}</td>`;
      })}</tr>`)}</tbody></table></div>`;
}

/** Lines and columns of what a spreadsheet has copied. @param {string} text */
function blockOf(text) {
  return text.replace(/\r\n?/g, "\n").replace(/\n$/, "").split("\n").map((line) => line.split("\t"));
}

/** @param {KeyboardEvent} event */
function walk(event) {
  const down = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
  const cell = /** @type {HTMLElement} */ (event.target).closest("td");
  if (!down || !cell || event.ctrlKey || event.metaKey || event.altKey) return;
  const lines = [...(cell.closest("tbody")?.rows ?? [])];
  const row = lines.indexOf(/** @type {HTMLTableRowElement} */ (cell.parentElement));
  const next = lines[row + (event.shiftKey && event.key === "Enter" ? -1 : down)]?.cells[cell.cellIndex]?.querySelector("input");
  event.preventDefault();
  next?.focus();
  next?.select();
}
