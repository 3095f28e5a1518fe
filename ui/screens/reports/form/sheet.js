// A sheet of the form as it looks, walked by arrows; what will be filled has a sign, words and a frame.
import { html, useLayoutEffect, useMemo, useRef } from "../../../vendor/ui.js";
import { address, letters, ruleAt } from "./rules.js";

/** @typedef {import("../../../api/types").FormSheet} Sheet */
/** @typedef {import("../../../api/types").FormFilling} Filling */
/** @typedef {import("../../../api/types").FormCell} Cell */

/** @param {{ sheet: Sheet, filling: Filling, labels: Record<string, string>, onPlace: (place: import("./page.js").Place) => void }} props */
export function SheetTable({ sheet, filling, labels, onPlace }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  // Drawn anew only when a rule changes: a sheet may have thousands of cells.
  const table = useMemo(() => draw(sheet, filling, labels), [sheet, filling, labels]);
  const cells = () => /** @type {HTMLElement[]} */ ([...(box.current?.querySelectorAll("td[data-at]") ?? [])]);
  // The first place to look at can be reached by Tab; after that, the one that was looked at last.
  const last = useRef("");
  useLayoutEffect(() => {
    const all = cells();
    const stop = all.find((cell) => cell.dataset.at === last.current) ?? all.find((cell) => cell.dataset.rule) ?? all[0];
    for (const cell of all) cell.tabIndex = cell === stop ? 0 : -1;
  }, [table]);

  /** @param {HTMLElement} cell */
  const here = (cell) => {
    for (const other of box.current?.querySelectorAll("[aria-selected='true']") ?? []) other.removeAttribute("aria-selected"), /** @type {HTMLElement} */ (other).tabIndex = -1;
    cell.tabIndex = 0;
    cell.setAttribute("aria-selected", "true");
    last.current = cell.dataset.at ?? "";
    const [row, column] = last.current.split(":").map(Number);
    onPlace({ row, column, address: address({ row, column }), lock: cell.dataset.lock ?? "", text: cell.dataset.text ?? "" });
  };
  const focus = (/** @type {FocusEvent} */ event) => {
    const cell = /** @type {HTMLElement} */ (event.target).closest("td");
    if (cell?.dataset.at) here(cell);
  };
  const press = (/** @type {KeyboardEvent} */ event) => {
    const cell = /** @type {HTMLElement} */ (event.target).closest("td");
    if (!cell?.dataset.at || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = event.key === "F8" ? along(cells(), cell, event.shiftKey ? -1 : 1) : beside(cells(), cell, event.key);
    if (next) next.focus();
    else if (event.key === "Enter") /** @type {HTMLElement | null} */ (document.querySelector(".form-panel input, .form-panel button, .form-panel select"))?.focus();
    else return;
    event.preventDefault();
  };
  return html`<div class="sheet form-sheet" ref=${box} onFocusIn=${focus} onKeyDown=${press}>${table}</div>`;
}

/** Where an arrow leads: the nearest cell on that side, over merged ones too. @param {HTMLElement[]} all @param {HTMLElement} from @param {string} key */
function beside(all, from, key) {
  const [dx, dy] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [0, 0];
  if (!dx && !dy) return null;
  const at = area(from);
  const aside = (/** @type {ReturnType<typeof area>} */ one) => (dx ? one.top <= at.top && one.bottom >= at.top : one.left <= at.left && one.right >= at.left);
  const far = (/** @type {ReturnType<typeof area>} */ one) => (dx > 0 ? one.left - at.right : dx < 0 ? at.left - one.right : dy > 0 ? one.top - at.bottom : at.top - one.bottom);
  const ways = all.map((cell) => ({ cell, one: area(cell) })).filter(({ one }) => aside(one) && far(one) > 0);
  ways.sort((a, b) => far(a.one) - far(b.one));
  return ways[0]?.cell ?? null;
}

/** The next place with a rule, around the end. @param {HTMLElement[]} all @param {HTMLElement} from @param {1 | -1} step */
function along(all, from, step) {
  const ruled = all.filter((cell) => cell.dataset.rule || cell === from);
  return ruled[(ruled.indexOf(from) + step + ruled.length) % ruled.length];
}

/** @param {HTMLElement} cell */
function area(cell) {
  const [top, left] = (cell.dataset.at ?? "").split(":").map(Number);
  const { rowSpan, colSpan } = /** @type {HTMLTableCellElement} */ (cell);
  return { top, left, bottom: top + rowSpan - 1, right: left + colSpan - 1 };
}

/** @param {Sheet} sheet @param {Filling} filling @param {Record<string, string>} labels */
function draw(sheet, filling, labels) {
  const width = sheet.columns.reduce((sum, one) => sum + one, 40);
  const covered = new Set();
  for (const { number, cells } of sheet.rows) {
    for (const { column, columns, rows } of cells) {
      for (let y = 0; y < rows; y++) for (let x = 0; x < columns; x++) if (x || y) covered.add(`${number + y}:${column + x}`);
    }
  }
  return html`<table class="form-table" role="grid" aria-label="Лист «${sheet.name}»" style=${{ width: `${width}px` }}>
    <colgroup><col style=${{ width: "40px" }} />${sheet.columns.map((one, column) => html`<col key=${column} style=${{ width: `${one}px` }} />`)}</colgroup>
    <thead><tr><th></th>${sheet.columns.map((one, column) => html`<th key=${column} scope="col" hidden=${one === 0}>${letters(column)}</th>`)}</tr></thead>
    <tbody>${sheet.rows.map((row) => row.height > 0 && html`<tr key=${row.number} style=${{ height: `${row.height}px` }}><th scope="row">${row.number}</th>
      ${sheet.columns.map((one, column) => !covered.has(`${row.number}:${column}`) && one > 0 && html`<${Place} key=${column}
        cell=${row.cells.find((cell) => cell.column === column)} row=${row.number} column=${column} sheet=${sheet} filling=${filling} labels=${labels} />`)}</tr>`)}</tbody>
  </table>`;
}

/** The cell's own ink; black or white where it could not be read on the cell's ground. @param {{ fill: string, ink: string }} look */
function readable({ fill, ink }) {
  if (!fill && !ink) return undefined;
  const light = (/** @type {string} */ colour) => {
    const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = light(fill || "#ffffff");
  const contrast = (/** @type {string} */ colour) => {
    const [high, low] = [Math.max(light(colour), ground), Math.min(light(colour), ground)];
    return (high + 0.05) / (low + 0.05);
  };
  const own = ink || "#1d2320";
  return contrast(own) >= 4.5 ? own : contrast("#000000") > contrast("#ffffff") ? "#000000" : "#ffffff";
}

const SIGNS = { field: "✓", text: "✓", ask: "?", skip: "–", open: "!" };

/** @param {{ cell?: Cell, row: number, column: number, sheet: Sheet, filling: Filling, labels: Record<string, string> }} props */
function Place({ cell, row, column, sheet, filling, labels }) {
  const look = cell && sheet.looks[cell.look];
  const rule = ruleAt(filling, sheet.name, { row, column });
  const what = rule && (rule.target?.what ?? "open");
  const words = rule && said(rule, labels);
  const style = look ? {
    fontWeight: look.bold ? 600 : undefined, fontStyle: look.italic ? "italic" : undefined, background: look.fill || undefined, color: readable(look),
    textAlign: look.align || (cell.number ? "right" : undefined), verticalAlign: look.valign === "middle" ? "middle" : look.valign || undefined,
    whiteSpace: look.wrap ? "pre-line" : undefined, fontSize: look.size ? `${Math.max(12, Math.min(20, look.size * 1.25))}px` : undefined,
  } : undefined;
  const edges = look ? [...look.borders].map((side) => `edge-${side}`).join(" ") : "";
  return html`<td role="gridcell" data-at="${row}:${column}" data-rule=${what || undefined} data-lock=${cell?.lock ?? "open"} data-text=${cell?.text ?? ""} tabindex="-1"
    colspan=${cell && cell.columns > 1 ? cell.columns : undefined} rowspan=${cell && cell.rows > 1 ? cell.rows : undefined}
    class=${`${edges} ${what ? `ruled of-${what}` : ""} ${cell?.lock === "formula" ? "formula" : ""}`} style=${style} title=${words || undefined}
    aria-label=${words ? `${address({ row, column })}: ${words}` : undefined}>
    ${words ? html`<span class="rule"><i aria-hidden="true">${SIGNS[/** @type {keyof typeof SIGNS} */ (what)]}</i>${words}</span>`
      : cell?.lock === "formula" ? html`<span class="muted" title="Здесь формула: программа её не меняет">ƒ ${cell.text}</span>` : cell?.text}</td>`;
}

/** What comes into a place, in words. @param {{ target?: import("../../../api/types").FormTarget | null }} rule @param {Record<string, string>} labels */
export function said({ target }, labels) {
  if (!target) return "не решено";
  if (target.what === "field") return labels[target.field] + (target.form ? " по форме" : "");
  return { ask: "спросить", text: target.what === "text" ? target.text : "", skip: "не заполнять" }[target.what];
}
