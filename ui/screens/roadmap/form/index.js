// The form of an activity: a new one, or the one whose id is given.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { FaultNote } from "../../../parts/index.js";
import { ActivityEditor } from "./editor.js";
import { nextNumber } from "./number.js";

/** @typedef {import("../../../api/types").ActivityFields} Fields */

/** The section of the last new activity: they are added in series. @type {{ roadmap: string, section: string | null }} */
const latest = { roadmap: "", section: null };

/** @param {{ place: [string, ...string[]], id?: string, roadmap?: string, section?: string | null }} props */
export function ActivityForm({ place, id, roadmap, section }) {
  const activity = useQuery("activity.get", id ? { id } : null, []);
  const owner = roadmap ?? activity.data?.roadmap_id;
  const card = useQuery("roadmap.get", owner ? { id: owner } : null, ["roadmap_section", "activity"]);
  const fault = activity.fault ?? card.fault;
  if (fault) return html`<${FaultNote} fault=${fault} />`;
  if (!card.data || (id && !activity.data)) return null;
  const usual = latest.roadmap === owner ? latest.section : (card.data.sections.at(-1)?.id ?? null);
  const initial = activity.data?.activity.fields ?? blank(card.data, section ?? usual);
  const saved = (/** @type {Fields} */ fields) => Object.assign(latest, { roadmap: owner, section: fields.section_id ?? null });
  return html`<${ActivityEditor} ...${{ place, id, initial, card: card.data, onSaved: saved }} />`;
}

/** @param {import("../../../api/types").RoadmapCard} card @param {string | null} section_id @returns {Fields} */
function blank(card, section_id) {
  return { section_id, number: nextNumber(card, section_id), title: "", deadline: "", meaning: "", responsible: "", result: "", note: "", by_schools: false, answers_id: null };
}
