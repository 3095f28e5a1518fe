// Where an item goes one step up or down: past its neighbour, or over the edge of its section.
import { act } from "../../../../../api/index.js";

/** @typedef {import("../../../../../api/types").ProgrammeCard} Card */

/** @param {Card} card @param {string} id @param {1 | -1} step */
export async function moveItem({ sections, items }, id, step) {
  const order = [null, ...sections.map((section) => section.id)];
  const inside = (/** @type {string | null} */ section) => items.filter(({ fields }) => (fields.section_id ?? null) === section);
  const section_id = items.find((one) => one.id === id)?.fields.section_id ?? null;
  const here = inside(section_id);
  const at = here.findIndex((one) => one.id === id);
  if (step < 0 && at > 0) return act("item.move", { id, section_id, before_id: here[at - 1].id });
  if (step > 0 && at < here.length - 1) return act("item.move", { id, section_id, before_id: here[at + 2]?.id ?? null });
  const next = order.indexOf(section_id) + step;
  if (next < 0 || next >= order.length) return undefined;
  return act("item.move", { id, section_id: order[next], before_id: step > 0 ? (inside(order[next])[0]?.id ?? null) : null });
}

/** @param {Card} card @param {string} id @param {1 | -1} step */
export async function moveSection({ sections }, id, step) {
  const at = sections.findIndex((one) => one.id === id);
  const before = sections[step < 0 ? at - 1 : at + 2];
  if (step < 0 ? at === 0 : at === sections.length - 1) return undefined;
  return act("programme.move_section", { id, before_id: before?.id ?? null });
}
