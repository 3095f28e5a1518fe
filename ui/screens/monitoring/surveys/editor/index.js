// A school's own questionnaire, or the program's in the school's words.
import { html } from "../../../../vendor/ui.js";
import { useQuery } from "../../../../api/index.js";
import { FaultNote, Progress, address } from "../../../../parts/index.js";
import { EditorForm } from "./form.js";

/** @typedef {import("../../../../api/types").SurveyFields} Fields */

/** @type {Fields} */
const BLANK = {
  title: "", forms: [], role: "mentee", moment: "any",
  note: "Ваши ответы помогут сделать наставничество лучше.\nТам, где есть числа, обведите одно из них: 1\u00a0— самая низкая оценка, 10\u00a0— самая высокая. Там, где есть клетки, отметьте одну из них.",
  questions: [{ code: "", text: "", kind: "scale", options: [], lines: 0, required: true, quadrant: null }],
};

/** @param {{ id: string | null }} props */
export function Editor({ id }) {
  const { data, fault, reload } = useQuery("survey.get", id ? { id } : null, ["survey", "survey_version"]);
  if (!id) return html`<${EditorForm} fields=${BLANK} responses=${0} />`;
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} /><p><a href=${address("monitoring", "surveys")}>Все анкеты</a></p>` : html`<${Progress} label="Открываю вопросы…" />`;
  return html`<${EditorForm} id=${id} ...${data} />`;
}
