// What is aimed at: a dashed stroke with a light edge, so that it is seen on a bar and beside it.
import { html } from "../../vendor/ui.js";

/** @param {{ x1: string, x2: string, y1: string, y2: string }} props */
export function Goal(props) {
  return html`<line class="goal-edge" ...${props} /><line class="goal" ...${props} />`;
}
