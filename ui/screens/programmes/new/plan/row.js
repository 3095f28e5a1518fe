// An offered item: a tick, what to do, when, what comes of it. Enter or a click on its words opens them for editing.
import { html } from "../../../../vendor/ui.js";
import { FieldError } from "../../../../parts/index.js";
import { ItemEditor } from "./editor.js";

/** @param {{ row: import("./edits.js").Row, labels: Record<string, string>, hands: any, span: any, refused?: Record<string, string>, tab: number }} props */
export function ItemRow({ row, labels, hands, span, refused, tab }) {
  const { key, task, deadline, planned, on, own, gaps } = row;
  if (hands.at.edit && hands.at.key === key) {
    return html`<li data-key=${key} class="editing"><${ItemEditor} words=${{ task, deadline, planned }} error=${refused} span=${span} label=${own ? "Своё задание" : "Задание"}
      onChange=${(/** @type {any} */ words) => hands.change(row, { ...words, on: true })} onDone=${() => hands.done(row)} onCancel=${(/** @type {any} */ before) => hands.cancel(row, before)} /></li>`;
  }
  const press = (/** @type {KeyboardEvent} */ event) => {
    if ((event.key !== "Enter" && event.key !== "F2") || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    hands.to(key, true);
  };
  const click = (/** @type {MouseEvent} */ event) => {
    if (!/** @type {HTMLElement} */ (event.target).closest("input") && !getSelection()?.toString()) hands.to(key, true);
  };
  const answers = gaps.map((gap) => labels[gap]).filter(Boolean).join(", ");
  const wrong = Object.values(refused ?? {})[0];
  return html`<li data-key=${key} class=${on ? "on" : ""}>
    <input type="checkbox" class="stop" checked=${on} tabindex=${tab} aria-label=${task || "Задание без слов"} aria-invalid=${wrong ? "true" : undefined} aria-describedby=${wrong ? `refused-${key}` : undefined}
      onFocus=${() => hands.here(key)} onKeyDown=${press} onChange=${(/** @type {any} */ event) => hands.change(row, { on: event.target.checked })} />
    <div class="words" onClick=${click}><span>${task}</span>${answers && html`<small>${answers}</small>`}</div>
    <div class="when" onClick=${click}>${deadline.replaceAll(" г.", "\u00a0г.")}${wrong && html`<${FieldError} id="refused-${key}" text=${wrong} />`}</div>
    <div class="what" onClick=${click}>${planned}</div>
  </li>`;
}
