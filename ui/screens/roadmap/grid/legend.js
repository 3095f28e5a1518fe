// What the signs of the grid mean.
import { html } from "../../../vendor/ui.js";
import { LOOKS } from "../states.js";
import { wordOf } from "./words.js";

export function Legend() {
  const states = /** @type {import("../../../api/types").State[]} */ (Object.keys(LOOKS));
  return html`<ul class="grid-legend small muted" aria-label="Знаки">${states.map((state) => html`<li key=${state}>
    <i class="mark ${state}" aria-hidden="true">${LOOKS[state].sign}</i>${wordOf(state)}</li>`)}</ul>`;
}
