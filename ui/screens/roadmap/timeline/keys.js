// Walking over «Лента»: left and right within a row, up and down to what stands nearest in time.
import { useEffect, useRef } from "../../../vendor/ui.js";

/** One thing at a time can be reached with Tab; arrows go on from there. @returns what to put on the table's body */
export function useGrid() {
  const body = useRef(/** @type {HTMLElement | null} */ (null));
  const rows = () => [...(body.current?.querySelectorAll("tr") ?? [])].map(thingsOf).filter((things) => things.length > 0);

  useEffect(() => {
    // After every drawing something must be reachable.
    const all = rows().flat();
    if (all.length > 0 && !all.some((one) => one.tabIndex === 0)) all[0].tabIndex = 0;
  });
  const focus = (/** @type {FocusEvent} */ event) => {
    const thing = /** @type {HTMLElement} */ (event.target);
    if (!thing.matches(THINGS)) return;
    body.current?.querySelectorAll("[tabindex='0']").forEach((one) => /** @type {HTMLElement} */ (one).tabIndex = -1);
    thing.tabIndex = 0;
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const all = rows();
    const at = all.findIndex((things) => things.includes(/** @type {HTMLElement} */ (event.target)));
    if (at < 0) return;
    const to = next(event, all, at);
    if (!to) return;
    event.preventDefault();
    to.focus();
    to.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  return { ref: body, onKeyDown: key, onFocusIn: focus };
}

const THINGS = ".bar, .row-title";

/** A row's title and its bars, in the order of time. @param {HTMLElement} row @returns {HTMLElement[]} */
const thingsOf = (row) => [...row.querySelectorAll(THINGS)].map((one) => /** @type {HTMLElement} */ (one));

/** @param {KeyboardEvent} event @param {HTMLElement[][]} rows @param {number} at @returns {HTMLElement | undefined} */
function next(event, rows, at) {
  const thing = /** @type {HTMLElement} */ (event.target);
  const row = rows[at];
  const here = row.indexOf(thing);
  switch (event.key) {
    case "ArrowRight": return row[here + 1];
    case "ArrowLeft": return row[here - 1];
    case "Home": return row[0];
    case "End": return row[row.length - 1];
    case "ArrowDown": return rows[at + 1] && nearest(rows[at + 1], thing);
    case "ArrowUp": return rows[at - 1] && nearest(rows[at - 1], thing);
    case "PageDown": return nearest(rows[Math.min(at + 10, rows.length - 1)], thing);
    case "PageUp": return nearest(rows[Math.max(at - 10, 0)], thing);
    default: return undefined;
  }
}

/** Titles lead to titles, bars to the bar nearest in time. @param {HTMLElement[]} row @param {HTMLElement} thing */
function nearest(row, thing) {
  const column = (/** @type {HTMLElement} */ one) => Number(one.dataset.column);
  const bars = row.filter((one) => one.dataset.column);
  if (!thing.dataset.column || bars.length === 0) return row[0];
  return bars.reduce((best, one) => (Math.abs(column(one) - column(thing)) < Math.abs(column(best) - column(thing)) ? one : best));
}
