// One activity on «Лента»: its words on the left, its moments over the columns.
import { html } from "../../../vendor/ui.js";
import { toggleRow } from "../marks.js";
import { isUndated } from "../states.js";
import { shortName } from "../words.js";
import { BarButton } from "./bar.js";
import { barsOf } from "./place.js";

/** @param {{ activity: import("../../../api/types").Activity, columns: import("./columns.js").Column[], open: boolean, onOpen: (moment: string | null) => void }} props */
export function TimelineRow({ activity, columns, open, onOpen }) {
  const { id, fields, occurrences } = activity;
  const bars = barsOf(occurrences, columns);
  const [title] = fields.title.split("\n");
  const deadline = [fields.deadline, isUndated(activity) && "без даты"].filter(Boolean).join(" · ");
  const key = (/** @type {import("./place.js").Bar} */ { moments }) => moments.map((one) => one.id).join();
  return html`<tr data-section=${fields.section_id} aria-current=${open ? "true" : undefined}>
    <th scope="row"><button type="button" class="row-title" tabindex="-1" title=${fields.title} onClick=${() => onOpen(null)}>
      <span class="two-lines">${[fields.number, title].filter(Boolean).join(" ")}</span><small class="one-line">${deadline}</small></button></th>
    <td colspan=${columns.length} class="lanes"><div class="bars">${bars.map((bar) => html`<${BarButton} key=${key(bar)} bar=${bar} name=${shortName(fields)}
      onOpen=${onOpen} onMark=${() => toggleRow(`${id} ${key(bar)}`, bar.moments, fields)} />`)}</div></td>
  </tr>`;
}
