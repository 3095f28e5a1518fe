// A sheet of paper entered by keyboard: a new one, or one that was kept before.
import { html } from "../../../../vendor/ui.js";
import { useQuery } from "../../../../api/index.js";
import { FaultNote, Progress, address } from "../../../../parts/index.js";
import { shownYear } from "../../year.js";
import { TABLES } from "../words.js";
import { Sheet } from "./sheet.js";

/** @param {{ survey: string, person: string | null, sheet: string | null }} props `person`: who will answer; `sheet`: answers that are kept */
export function Entry({ survey, person, sheet }) {
  const year = shownYear();
  const people = useQuery("response.list", { survey_id: survey, school_year: year }, TABLES);
  const waiting = people.data?.people.find((one) => one.person_id === person);
  const blank = useQuery("response.blank", !sheet && people.data ? { survey_id: survey, school_year: year, person_id: person, pair_id: waiting?.pair_id ?? null } : null, ["person", "survey_version"]);
  const kept = useQuery("response.get", sheet ? { id: sheet } : null, ["response", "answer", "person"]);
  const { data, fault, reload } = sheet ? kept : blank;
  if (fault && !data) return html`<${FaultNote} fault=${fault} onRetry=${fault.code === "not_found" ? undefined : reload} /><p><a href=${address("monitoring", "surveys", survey)}>К анкете</a></p>`;
  if (!data || !people.data) return html`<${Progress} label="Открываю анкету…" />`;
  return html`<${Sheet} survey=${survey} sheet=${data} people=${people.data.people} />`;
}
