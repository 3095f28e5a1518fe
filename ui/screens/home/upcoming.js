// «Ближайшие 30 дней»: what the roadmaps ask for next.
import { html } from "../../vendor/ui.js";
import { address, Card, dateLong } from "../../parts/index.js";

/** @param {{ items: import("../../api/types").Upcoming[], more: number }} props */
export function Upcoming({ items, more }) {
  return html`<${Card} title="Ближайшие 30 дней"><ul class="upcoming">${items.map(({ occurrence_id, activity_id, end, number, title }) => html`<li key=${occurrence_id}>
      <b class="nowrap">${dayAndMonth(end)}</b><a class="clamped" href=${address("roadmap", "activity", activity_id)}>${number} ${title}</a></li>`)}</ul>
    ${more > 0 && html`<p class="upcoming-more"><a href=${address("roadmap", "dates")}>и ещё ${more}</a></p>`}<//>`;
}

/** «1 декабря». @param {string} iso */
const dayAndMonth = (iso) => dateLong(iso).split(" ")[0];
