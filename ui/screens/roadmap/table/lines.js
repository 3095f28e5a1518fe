// The lines of a roadmap from top to bottom: headings of sections, activities under them.
import { narrowed } from "../filter.js";
import { groupBy } from "../group.js";

/** @typedef {import("../../../api/types").RoadmapSection} Section */
/** @typedef {import("../../../api/types").Activity} Activity */
/** @typedef {{ section: Section, activity?: undefined } | { activity: Activity, section?: undefined, deep: number }} Line */

/** Narrowed, a section without anything to show is left out. @param {import("../../../api/types").RoadmapCard} card @returns {Line[]} */
export function linesOf({ sections, activities }) {
  const inside = groupBy(activities, ({ fields }) => fields.section_id ?? "");
  const under = (/** @type {string} */ id, /** @type {number} */ deep) => (inside.get(id) ?? []).map((activity) => ({ activity, deep }));
  const empty = (/** @type {number} */ at) => {
    const end = sections.findIndex((one, index) => index > at && one.level <= sections[at].level);
    return sections.slice(at, end < 0 ? undefined : end).every(({ id }) => !inside.has(id));
  };
  const shown = sections.filter((_, index) => !narrowed() || !empty(index));
  return [...under("", 0), ...shown.flatMap((section) => [{ section }, ...under(section.id, section.level - 1)])];
}
