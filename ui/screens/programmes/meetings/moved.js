// Which items of the pair's programme the meeting moved, and what has become of each.
import { html, useId } from "../../../vendor/ui.js";
import { CheckField, FieldError } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").MeetingItem} Item */

/** As it was, or what the meeting has made of it. */
const STATUSES = [["", "как было"], ["in_progress", "в работе"], ["done", "выполнено"]];

/** @param {{ items: Item[], chosen: Record<string, string>, error?: string, onChange: (chosen: Record<string, string>) => void }} props */
export function MovedItems({ items, chosen, error, onChange }) {
  const id = useId();
  if (items.length === 0) return null;
  const many = Object.keys(chosen).length;
  const tick = (/** @type {Item} */ item, /** @type {boolean} */ on) => {
    const { [item.id]: _, ...others } = chosen;
    onChange(on ? { ...others, [item.id]: item.status === "not_started" ? "in_progress" : "" } : others);
  };
  return html`<details class="form-section" open=${many > 0}><summary>Пункты программы${many > 0 && ` (${many})`}</summary>
    <p class="hint">Отметьте, что продвинула встреча.</p>
    ${error && html`<${FieldError} id=${id} text=${error} />`}
    <ul class="moved-items">${items.map((item) => html`<li key=${item.id}>
      <${CheckField} label=${html`${item.task}<small>${[item.section, item.deadline].filter(Boolean).join(" · ")}</small>`} value=${item.id in chosen} onChange=${(/** @type {boolean} */ on) => tick(item, on)} />
      ${item.id in chosen && html`<select class="input" aria-label="Что с пунктом: ${item.task}" value=${chosen[item.id]}
        onChange=${(/** @type {any} */ event) => onChange({ ...chosen, [item.id]: event.target.value })}>
        ${STATUSES.map(([code, label]) => html`<option key=${code} value=${code} selected=${code === chosen[item.id]}>${label}</option>`)}</select>`}
    </li>`)}</ul></details>`;
}
