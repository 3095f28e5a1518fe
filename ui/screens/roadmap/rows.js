// A table that is walked by keys: arrows from row to row, Enter opens, Space (or В) marks, Alt with arrows moves.
import { useLayoutEffect, useRef } from "../../vendor/ui.js";
import { leaveRow } from "./marks.js";

/** Rows are elements with `data-row`. @typedef {{ onOpen: (row: string) => void, onMark: (row: string) => void, onMove?: (row: string, step: 1 | -1) => void }} Does */

/** @param {Does} does @returns what to put on the table's body */
export function useRows(does) {
  const body = useRef(/** @type {HTMLElement | null} */ (null));
  const here = useRef({ row: "", index: -1 });
  const all = () => /** @type {HTMLElement[]} */ ([...(body.current?.querySelectorAll("[data-row]") ?? [])]);

  // A row that was moved or has left the table had the focus: it stays on it, or on the one in its place.
  useLayoutEffect(() => {
    const { row, index } = here.current;
    if (index < 0 || document.activeElement !== document.body) return;
    const rows = all();
    (rows.find((one) => one.dataset.row === row) ?? rows[Math.min(index, rows.length - 1)])?.focus({ preventScroll: false });
  });

  const focus = (/** @type {FocusEvent} */ event) => {
    const rows = all();
    const index = rows.indexOf(/** @type {HTMLElement} */ (event.target));
    if (index < 0) return;
    here.current = { row: rows[index].dataset.row ?? "", index };
    leaveRow(rows[index].dataset.row);
  };
  const blur = (/** @type {FocusEvent} */ event) => {
    if (event.relatedTarget && !body.current?.contains(/** @type {Node} */ (event.relatedTarget))) here.current = { row: "", index: -1 };
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    const rows = all();
    const index = rows.indexOf(/** @type {HTMLElement} */ (event.target));
    const run = index < 0 || event.ctrlKey || event.metaKey ? null : action(event, rows, index, does);
    if (!run) return;
    event.preventDefault();
    run();
  };
  return { ref: body, onKeyDown: key, onFocusIn: focus, onFocusOut: blur };
}

/** @param {KeyboardEvent} event @param {HTMLElement[]} rows @param {number} index @param {Does} does @returns {(() => void) | null} */
function action(event, rows, index, { onOpen, onMark, onMove }) {
  const row = rows[index].dataset.row ?? "";
  const step = { ArrowDown: /** @type {const} */ (1), ArrowUp: /** @type {const} */ (-1) }[event.key];
  if (event.altKey) return step && onMove ? () => onMove(row, step) : null;
  if (event.key === "Enter") return () => onOpen(row);
  // The key is taken by its place, so that «В» works in both layouts.
  if (event.key === " " || event.code === "KeyD") return () => onMark(row);
  const to = { ArrowDown: index + 1, ArrowUp: index - 1, PageDown: index + 10, PageUp: index - 10, Home: 0, End: rows.length - 1 }[event.key];
  return to === undefined ? null : () => rows[Math.max(0, Math.min(to, rows.length - 1))].focus();
}
