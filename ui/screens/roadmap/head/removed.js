// Activities that were taken out of a roadmap: any of them comes back with its marks.
import { html, useEffect, useRef } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { Button, Dialog, say } from "../../../parts/index.js";
import { shortName } from "../words.js";

/** @param {{ removed: import("../../../api/types").RemovedActivity[], onClose: () => void }} props */
export function RemovedDialog({ removed, onClose }) {
  const list = useRef(/** @type {HTMLUListElement | null} */ (null));
  // The line that had the focus has gone: to the next one, and after the last one out.
  useEffect(() => {
    if (removed.length === 0) onClose();
    else if (!list.current?.contains(document.activeElement)) list.current?.querySelector("button")?.focus();
  }, [removed.length]);
  const restore = async (/** @type {import("../../../api/types").RemovedActivity} */ one) => {
    if (await act("activity.restore", { id: one.id })) say({ text: `Снова в карте: ${shortName(one)}` });
  };
  return html`<${Dialog} title="Убранные мероприятия" onClose=${onClose}>
    <ul class="lines" ref=${list}>${removed.map((one) => html`<li key=${one.id}><span class="grow">${shortName(one)}</span>
      <${Button} icon="rotate-ccw" aria-label="Вернуть: ${shortName(one)}" onClick=${() => restore(one)}>Вернуть<//></li>`)}</ul>
  <//>`;
}
