// «Анкеты»: the questionnaires of a year, who has answered each, entering from paper, results, editing.
import { html } from "../../../vendor/ui.js";
import { route } from "../../../parts/index.js";
import { Editor } from "./editor/index.js";
import { Entry } from "./entry/index.js";
import { Surveys } from "./list.js";
import { SurveyPage } from "./page.js";

/** `surveys`, `surveys/new`, `surveys/ID`, `…/results`, `…/edit`, `…/enter/PERSON` (`other`: somebody who is not expected), `…/sheet/RESPONSE`. */
export default function Part() {
  const [id, view = "people", about = ""] = route.value.rest;
  if (!id) return html`<${Surveys} />`;
  if (id === "new" || view === "edit") return html`<${Editor} key=${id} id=${id === "new" ? null : id} />`;
  if (view === "enter" || view === "sheet") return html`<${Entry} key=${`${view}/${about}`} survey=${id} person=${view === "enter" && about !== "other" ? about : null} sheet=${view === "sheet" ? about : null} />`;
  return html`<${SurveyPage} key=${id} id=${id} view=${view} />`;
}
