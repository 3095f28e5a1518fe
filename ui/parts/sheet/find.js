// Which table is meant, by where the focus or the pressed button is; and what a table that shows only a part of itself gives whole.
import { useEffect } from "../../vendor/ui.js";
import { sheetOf } from "./read.js";

/** @typedef {import("./read.js").Sheet} Sheet */

/** What is given instead of what is drawn. @type {WeakMap<Element, () => Promise<Sheet> | Sheet>} */
const givers = new WeakMap();

/** The element gives this sheet when it is copied; an element that is no table needs `data-sheet`. @param {{ current: any }} element @param {(() => Promise<Sheet> | Sheet) | null} give */
export function useSheet(element, give) {
  useEffect(() => {
    if (!element.current) return;
    if (give) givers.set(element.current, give);
    else givers.delete(element.current);
  });
}

/** @param {Element} place @returns {HTMLElement | undefined} */
function inside(place) {
  const fits = (/** @type {HTMLElement} */ one) => one.offsetParent !== null && one.dataset.copy !== "no" && !one.closest(".popup") && !one.parentElement?.closest("[data-sheet]");
  const first = (/** @type {string} */ what) => /** @type {HTMLElement[]} */ ([...place.querySelectorAll(what)]).find(fits);
  // A table before a drawing of it.
  return first("table, [data-sheet]:not(figure)") ?? first("figure[data-sheet]");
}

/** The table around the place or the nearest one beside it. @param {Element | null} from @returns {HTMLElement | null} */
export function tableNear(from) {
  const around = /** @type {HTMLElement | null} */ (from?.closest("[data-sheet]") ?? from?.closest("table") ?? null);
  if (around && around.dataset.copy !== "no") return around;
  const edge = document.querySelector("dialog[open]:last-of-type") ?? document.querySelector("main") ?? document.body;
  for (let place = from; place && edge.contains(place); place = place.parentElement) {
    const found = inside(place);
    if (found) return found;
  }
  return inside(edge) ?? null;
}

/** @param {HTMLElement} table @returns {Promise<Sheet> | Sheet} */
export function given(table) {
  const give = givers.get(table);
  return give ? give() : sheetOf(/** @type {HTMLTableElement} */ (table));
}

/** What the list is narrowed to, in the words of its filters; what shows everything says nothing. @param {HTMLElement} table */
export function narrowedTo(table) {
  const page = table.closest(".list-page, .stack");
  if (!page) return "";
  const bars = [...page.querySelectorAll(".filters, .stack > .row")];
  const flat = (/** @type {string} */ text) => text.replace(/\s+\(?\d[\d\s]*\)?$/, "").replace(/\s+/g, " ").trim();
  return bars.flatMap((bar) => /** @type {HTMLElement[]} */ ([...bar.querySelectorAll(".segments, select, input.input, .search input")])).map((one) => {
    if (one instanceof HTMLSelectElement) return one.selectedIndex > 0 ? flat(one.selectedOptions[0].text) : "";
    if (one instanceof HTMLInputElement) return one.value.trim() && `«${one.value.trim()}»`;
    const chosen = one.querySelector("input:checked");
    return chosen && one.querySelector("input") !== chosen ? flat(chosen.nextElementSibling?.textContent ?? "") : "";
  }).filter(Boolean).join(", ");
}
