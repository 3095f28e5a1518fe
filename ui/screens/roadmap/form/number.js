// The number that a new activity would have at the end of its section: after 2.6 comes 2.7.

/** Empty when the numbers there say nothing of the next one. @param {import("../../../api/types").RoadmapCard} card @param {string | null | undefined} section_id */
export function nextNumber({ sections, activities }, section_id) {
  const inside = activities.filter(({ fields }) => (fields.section_id ?? null) === (section_id ?? null));
  const last = inside.at(-1)?.fields.number ?? "";
  const counted = /^(.*?)(\d+)$/.exec(last);
  if (counted) return `${counted[1]}${Number(counted[2]) + 1}`;
  if (inside.length > 0) return "";
  const section = sections.find(({ id }) => id === section_id)?.number;
  return section ? `${section}.1` : activities.length === 0 ? "1" : "";
}
