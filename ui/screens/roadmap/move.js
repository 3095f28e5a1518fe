// Where an activity goes one step up or down: past its neighbour, or over the edge of its section.
import { act } from "../../api/index.js";

/** @typedef {import("../../api/types").RoadmapCard} RoadmapCard */

/** @param {RoadmapCard} card @param {string} id @param {1 | -1} step */
export async function moveBy(card, id, step) {
  const to = placeBeside(card, id, step);
  if (to) await act("activity.move", { id, ...to });
}

/** @param {RoadmapCard} card @param {string} id @param {1 | -1} step @returns {{ section_id: string | null, before_id: string | null } | null} nowhere further to go */
function placeBeside({ sections, activities }, id, step) {
  const order = [null, ...sections.map((section) => section.id)];
  const inside = (/** @type {string | null} */ section) => activities.filter((one) => (one.fields.section_id ?? null) === section);
  const section_id = activities.find((one) => one.id === id)?.fields.section_id ?? null;
  const here = inside(section_id);
  const at = here.findIndex((one) => one.id === id);
  if (step < 0 && at > 0) return { section_id, before_id: here[at - 1].id };
  if (step > 0 && at < here.length - 1) return { section_id, before_id: here[at + 2]?.id ?? null };
  const next = order.indexOf(section_id) + step;
  if (next < 0 || next >= order.length) return null;
  return { section_id: order[next], before_id: step > 0 ? (inside(order[next])[0]?.id ?? null) : null };
}
