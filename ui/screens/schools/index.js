// «Школы»: which schools of the district have sent their reports, and the reports on their way in.
import { html } from "../../vendor/ui.js";
import { PageHead } from "../../parts/index.js";

export default function Schools() {
  return html`<${PageHead} title="Школы" />`;
}
