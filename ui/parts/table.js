// A list: sorted by its headings, walked by arrow keys, opened by Enter, loading more as it is scrolled.
import { html, useEffect, useRef } from "../vendor/ui.js";
import { Icon } from "./icon.js";
import { shownColumns } from "./columns.js";
import { useSheet } from "./sheet/find.js";
import { sheetOfDrawn } from "./sheet/read.js";

/**
 * @param {{ columns: import("./columns.js").Column[], rows: any[], rowKey?: (row: any) => string, selected?: string | null, onSelect?: (row: any) => void,
 *   sort?: string, descending?: boolean, onSort?: (sort: string, descending: boolean) => void, total?: number, onMore?: () => void,
 *   whole?: () => Promise<any[]>, empty?: any, caption: string, name?: string }} props
 * `whole`: all rows, for a list that loads more as it is scrolled: they are what is copied and written to Excel
 */
export function Table({ columns, rows, rowKey = (row) => row.id, selected, onSelect, sort, descending, onSort, total, onMore, whole, empty, caption, name }) {
  const scroll = useRef(/** @type {HTMLDivElement | null} */ (null));
  const shown = shownColumns(name, columns);
  const more = onMore && total !== undefined && rows.length < total;

  const table = useRef(/** @type {HTMLTableElement | null} */ (null));
  useSheet(table, more && whole ? async () => sheetOfDrawn(drawn(caption, shown, await whole())) : null);

  // More rows are asked for before the end comes in sight, once for each length.
  const asked = useRef(-1);
  const look = () => {
    const box = scroll.current;
    if (!more || !box || asked.current === rows.length) return;
    if (box.scrollHeight - box.scrollTop - box.clientHeight < 600) {
      asked.current = rows.length;
      onMore();
    }
  };
  useEffect(look);
  useEffect(() => {
    if (rows.length < asked.current) asked.current = -1;
  }, [rows.length]);

  if (rows.length === 0 && empty) return html`<div class="sheet table-sheet">${empty}</div>`;
  const tabStop = Math.max(0, rows.findIndex((row) => rowKey(row) === selected));
  return html`<div class="sheet table-sheet"><div class="table-scroll" ref=${scroll} onScroll=${look}>
    <table class="table ${onSelect ? "openable" : ""}" ref=${table}>
      <caption class="unseen">${caption}</caption>
      <colgroup>${shown.map(({ key, width }) => html`<col key=${key} style=${width ? { width } : undefined} />`)}</colgroup>
      <thead><tr>${shown.map((column) => html`<${Heading} key=${column.key} ...${{ column, sort, descending, onSort }} />`)}</tr></thead>
      <tbody onKeyDown=${walk}>${rows.map((row, index) => html`<tr key=${rowKey(row)} tabindex=${onSelect ? (index === tabStop ? 0 : -1) : undefined}
        aria-current=${rowKey(row) === selected ? "true" : undefined} onClick=${onSelect && (() => onSelect(row))}
        onKeyDown=${onSelect && ((/** @type {KeyboardEvent} */ event) => opens(event) && (event.preventDefault(), onSelect(row)))}>
        ${shown.map(({ key, render }) => html`<td key=${key}>${render ? render(row) : row[key]}</td>`)}
      </tr>`)}</tbody>
    </table>
    ${more && html`<div class="table-more" aria-hidden="true">Загружаю дальше…</div>`}
  </div></div>`;
}

/** @param {{ column: import("./columns.js").Column, sort?: string, descending?: boolean, onSort?: (sort: string, descending: boolean) => void }} props */
function Heading({ column, sort, descending, onSort }) {
  if (!column.sort || !onSort) return html`<th scope="col" data-also=${column.also}>${column.title}</th>`;
  const here = column.sort === sort;
  const key = column.sort;
  return html`<th scope="col" data-also=${column.also} aria-sort=${here ? (descending ? "descending" : "ascending") : undefined}>
    <button type="button" class="sort" onClick=${() => onSort(key, here && !descending)}>${column.title}
      ${here ? html`<${Icon} name=${descending ? "arrow-down" : "arrow-up"} size=${14} />` : html`<i class="no-sort"></i>`}</button></th>`;
}

/** The same table with all its rows. @param {string} caption @param {import("./columns.js").Column[]} columns @param {any[]} rows */
const drawn = (caption, columns, rows) => html`<table><caption>${caption}</caption>
  <thead><tr>${columns.map(({ key, title, also }) => html`<th key=${key} data-also=${also}>${title}</th>`)}</tr></thead>
  <tbody>${rows.map((row, index) => html`<tr key=${index}>${columns.map(({ key, render }) => html`<td key=${key}>${render ? render(row) : row[key]}</td>`)}</tr>`)}</tbody>
</table>`;

/** Enter or Space on the row itself, not on something inside it. @param {KeyboardEvent} event */
function opens(event) {
  return (event.key === "Enter" || event.key === " ") && event.target === event.currentTarget;
}

/** @param {KeyboardEvent} event */
function walk(event) {
  const row = /** @type {HTMLElement} */ (event.target).closest("tr");
  if (event.target !== row || !row?.parentElement) return;
  const all = /** @type {HTMLElement[]} */ ([...row.parentElement.children]);
  const here = all.indexOf(row);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, PageDown: here + 10, PageUp: here - 10, Home: 0, End: all.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  all[Math.max(0, Math.min(to, all.length - 1))].focus();
}
