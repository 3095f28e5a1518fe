// What each school has marked for one activity, in its own words.
import { html } from "../../../vendor/ui.js";
import { Button, Dialog, Tag } from "../../../parts/index.js";
import { LOOKS } from "../../roadmap/states.js";

/** @param {{ line: import("../../../api/types").ConsolidatedActivity, schools: { id: string, name: string }[], onClose: () => void }} props */
export function ActivityDialog({ line, schools, onClose }) {
  const told = schools.flatMap((school, index) => (line.marks[index] ? [{ ...school, mark: line.marks[index] }] : []));
  return html`<${Dialog} wide title="Отметки школ" onClose=${onClose} footer=${html`<${Button} main onClick=${onClose}>Закрыть<//>`}>
    <p><b>${line.number}</b> ${line.title}${line.deadline && html` <span class="muted">· ${line.deadline}</span>`}</p>
    <ul class="school-marks">${told.map(({ id, name, mark }) => html`<li key=${id}><span>${name}</span><div class="lines">${
      mark?.state ? html`<${Tag} ...${LOOKS[mark.state]}>${mark.words}<//>` : mark?.words || html`<span class="muted">без отметки</span>`}</div></li>`)}</ul>
  <//>`;
}
