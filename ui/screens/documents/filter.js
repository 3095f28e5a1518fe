// What the register shows now; kept while the program is open.
import { signal } from "../../vendor/ui.js";
import { chosenYear } from "../../parts/index.js";

/** @typedef {import("../../api/types").DocumentStatus} DocumentStatus */
/** @typedef {{ text: string, status: DocumentStatus | null, kind: string }} Filter `kind`: a kind, or `family:` and a family. */

/** @type {Filter} */
const START = { text: "", status: null, kind: "" };

export const filter = signal(START);

/** @param {Partial<Filter>} some */
export function narrow(some) {
  filter.value = { ...filter.value, ...some };
}

export const clear = () => (filter.value = START);

export const narrowed = () => filter.value.text !== "" || filter.value.status !== null || filter.value.kind !== "";

/** The question to ask, in the school year chosen above.
 * @returns {import("../../api/types").Commands["document.list"]["arg"]} */
export function query() {
  const { text, status, kind } = filter.value;
  const family = /** @type {any} */ (kind.startsWith("family:") ? kind.slice(7) : null);
  return { text, status, family, kind: /** @type {any} */ (family ? null : kind || null), school_year: chosenYear.value };
}
