// The pairs of a person, each a link to its card.
import { html } from "../../vendor/ui.js";
import { Tag, address, period } from "../../parts/index.js";
import { nameOf, signOf } from "../pairs/life.js";

/** @param {{ card: import("../../api/types").PersonCard }} props */
export function PairLines({ card: { id, pairs } }) {
  if (pairs.length === 0) return null;
  return html`<section class="card-part" aria-label="Пары"><h3>Пары и группы</h3>
    <ul class="lines">${pairs.map((row) => {
      const { level, sign, text } = signOf(row);
      const role = row.mentors.some(({ person_id }) => person_id === id) ? "наставник" : "наставляемый";
      return html`<li key=${row.id}><span class="grow"><a
        href=${address("pairs", row.id)}>${nameOf(row)}</a><small>${role}, ${period(row.start, row.end)}</small></span>
        <${Tag} level=${level} sign=${sign}>${text}<//></li>`;
    })}</ul>
  </section>`;
}
