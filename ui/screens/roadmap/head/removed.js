// Activities that were taken out of a roadmap: any of them comes back with its marks.
import { html } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { Button, Dialog } from "../../../parts/index.js";
import { shortName } from "../words.js";

/** @param {{ removed: import("../../../api/types").RemovedActivity[], onClose: () => void }} props */
export function RemovedDialog({ removed, onClose }) {
  return html`<${Dialog} title="Убранные мероприятия" onClose=${onClose}>
    ${removed.length === 0 && html`<p>Все мероприятия снова в карте.</p>`}
    <ul class="lines">${removed.map((one) => html`<li key=${one.id}><span class="grow">${shortName(one)}</span>
      <${Button} icon="rotate-ccw" aria-label="Вернуть: ${shortName(one)}" onClick=${() => act("activity.restore", { id: one.id })}>Вернуть<//></li>`)}</ul>
  <//>`;
}
