// Words about a draft that stand on several of its screens.
import { plural } from "../../../parts/index.js";

/** @type {[string, string, string]} */
export const ACTIVITIES = ["мероприятие", "мероприятия", "мероприятий"];

/** «2026–2028», «2026»; empty without dates. @param {string | null | undefined} start @param {string | null | undefined} end */
export function yearsOf(start, end) {
  const [first, last] = [start?.slice(0, 4), end?.slice(0, 4)];
  return first && last && first !== last ? `${first}–${last}` : first ?? last ?? "";
}

/** «в 4 разделах»; empty without sections. @param {number} count */
export function inSections(count) {
  return count === 0 ? "" : ` в\u00a0${plural(count, ["разделе", "разделах", "разделах"])}`;
}
