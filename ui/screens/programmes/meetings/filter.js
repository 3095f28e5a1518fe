// What the list of meetings shows now; kept while the program is open.
import { signal } from "../../../vendor/ui.js";
import { chosenYear } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").Commands["meeting.list"]["arg"]} Query */

const PAGE = 100;
/** @type {{ text: string, view: string, pair_id: string | null, ascending: boolean, limit: number }} */
const START = { text: "", view: "all", pair_id: null, ascending: false, limit: PAGE };

export const filter = signal(START);

/** The question to ask, in the school year chosen above. @returns {Query} */
export function query() {
  const { view, ...rest } = filter.value;
  return { ...rest, status: view === "all" ? null : /** @type {any} */ (view), school_year: chosenYear.value };
}

/** Any change but «more» starts from the first rows. @param {Partial<typeof START>} some */
export function narrow(some) {
  filter.value = { ...filter.value, limit: PAGE, ...some };
}

export const clear = () => (filter.value = START);

export const narrowed = () => filter.value.text !== "" || filter.value.pair_id !== null || filter.value.view !== "all";
