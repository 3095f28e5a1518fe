// What the list of programmes shows now; kept while the program is open.
import { signal } from "../../../vendor/ui.js";
import { chosenYear } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").Commands["programme.list"]["arg"]} Query */

const PAGE = 100;
/** @type {Required<Pick<Query, "text" | "view" | "form" | "sort" | "descending" | "limit">>} */
const START = { text: "", view: "all", form: null, sort: "mentor", descending: false, limit: PAGE };

export const filter = signal(START);

/** The question to ask, in the school year chosen above. @returns {Query} */
export const query = () => ({ ...filter.value, school_year: chosenYear.value });

/** Any change but «more» starts from the first rows. @param {Partial<typeof START>} some */
export function narrow(some) {
  filter.value = { ...filter.value, limit: PAGE, ...some };
}

export const clear = () => narrow({ text: "", form: null });

export const narrowed = () => filter.value.text !== "" || filter.value.form !== null;
