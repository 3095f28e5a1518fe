// How much time «Лента» shows: the months of the chosen school year, or the quarters of all years of the roadmap.
import { html, signal } from "../../../vendor/ui.js";
import { chosenYear } from "../../../parts/index.js";

/** @type {import("../../../vendor/ui.js").Signal<string>} */
export const scale = signal("months");

/** «Все годы», chosen above, has quarters only. */
export function ScaleSelect() {
  if (chosenYear.value === null) return null;
  return html`<select class="input scale" aria-label="Масштаб" value=${scale.value} onChange=${(/** @type {any} */ event) => (scale.value = event.target.value)}>
    <option value="months" selected=${scale.value === "months"}>По месяцам</option>
    <option value="quarters" selected=${scale.value === "quarters"}>По кварталам</option>
  </select>`;
}
