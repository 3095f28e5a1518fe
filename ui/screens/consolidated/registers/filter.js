// What of the registers is shown; kept while the program is open.
import { signal } from "../../../vendor/ui.js";

const PAGE = 100;

/** @type {import("../../../vendor/ui.js").Signal<{ part: import("../../../api/types").ReturnPart, search: string, school: string | null, limit: number }>} */
export const filter = signal({ part: "mentors", search: "", school: null, limit: PAGE });

/** Any change but «more» starts from the first rows. @param {Partial<typeof filter.value>} some */
export function narrow(some) {
  filter.value = { ...filter.value, limit: PAGE, ...some };
}
