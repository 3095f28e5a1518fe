// What the list of people shows now; kept while the program is open, so that coming back to the
// list finds it as it was.
import { signal } from "../../vendor/ui.js";

/** @typedef {import("../../api/types").PersonQuery} PersonQuery */

/** Rows asked for at a time. */
export const PAGE = 100;

/** @type {Required<Pick<PersonQuery, "text" | "view" | "kinds" | "class" | "sort" | "descending" | "limit">>} */
const START = { text: "", view: "all", kinds: [], class: "", sort: "name", descending: false, limit: PAGE };

export const filter = signal(START);

/** Any change but «more» starts from the first rows. @param {Partial<typeof START>} some */
export function narrow(some) {
  filter.value = { ...filter.value, limit: PAGE, ...some };
}

/** Everyone in the same view again. */
export const clear = () => narrow({ text: "", kinds: [], class: "" });

export const narrowed = () => filter.value.text !== "" || filter.value.kinds.length > 0 || filter.value.class !== "";

/** Opens a view with its natural order: who waits longest comes first. @param {any} view */
export function openView(view) {
  const sort = view === "waiting" ? "waiting" : filter.value.sort === "waiting" ? "name" : filter.value.sort;
  narrow({ view, sort, descending: sort === filter.value.sort && filter.value.descending });
}
