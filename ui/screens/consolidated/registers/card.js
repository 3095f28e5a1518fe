// One record of a register with everything that the school has said of it.
import { html } from "../../../vendor/ui.js";
import { Card, Facts, IconButton, useHeadingFocus } from "../../../parts/index.js";
import { ByHand } from "../head.js";
import { titleOf } from "./columns.js";

/** @param {{ id: string, part: string, record: import("../../../api/types").ConsolidatedRecord, headings: [string, string][], onClose: () => void }} props */
export function Record({ id, part, record, headings, onClose }) {
  const heading = useHeadingFocus(id);
  const facts = headings.map(([code, title], at) => [titleOf(part, code, title), record.cells[at] && html`<div class="lines">${record.cells[at]}</div>`]);
  return html`<${Card} title=${html`<span ref=${heading} tabindex="-1" class="lines">${record.cells[0] || record.cells[1] || "Запись"}</span>`}
    actions=${html`<span class="row-tight"><${IconButton} icon="x" label="Закрыть карточку" onClick=${onClose} /></span>`}>
    <div class="stack"><p class="small">${record.school}${record.by_hand && html`<${ByHand} trust="changed" />`}</p>
      <${Facts} items=${facts} /></div><//>`;
}
