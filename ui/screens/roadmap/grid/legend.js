// What the signs of the grid mean.
import { html } from "../../../vendor/ui.js";
import { SIGNS, wordOf } from "./words.js";

export function Legend() {
  const states = /** @type {import("../../../api/types").State[]} */ (Object.keys(SIGNS));
  return html`<ul class="grid-legend small muted" aria-label="Знаки">${states.map((state) => html`<li key=${state}>
    <i class="mark ${state}" aria-hidden="true">${SIGNS[state]}</i>${wordOf(state)}</li>`)}</ul>`;
}
