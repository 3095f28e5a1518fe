// «18 мероприятий в 4 разделах · 4 без даты · 3 строки стоит проверить».
import { html } from "../../../../vendor/ui.js";
import { Button, Tag, plural } from "../../../../parts/index.js";
import { ACTIVITIES, inSections } from "../words.js";
import { doubtful } from "./doubts.js";
import { showLeftovers } from "./leftovers.js";

/** `known`: the period is known, so that it can be said what has no date in it.
 * @param {{ items: import("./rows.js").Item[], known: boolean, leftovers: number }} props */
export function Summary({ items, known, leftovers }) {
  const taken = items.filter(({ row }) => !row.skip);
  const activities = taken.filter(({ row }) => row.level === 0);
  const undated = activities.filter(({ row }) => row.moments === 0).length;
  const skipped = items.length - taken.length;
  const doubts = taken.filter(doubtful).length;
  const words = [
    plural(activities.length, ACTIVITIES) + inSections(taken.length - activities.length),
    known && undated > 0 && `${undated}\u00a0без даты`,
    skipped > 0 && `не войдёт: ${plural(skipped, ["строка", "строки", "строк"])}`,
  ];
  return html`<div class="preview-summary" role="status"><b>${words.filter(Boolean).join(" · ")}</b>${" "}
    ${doubts > 0 ? html`<${Tag} level="soon" sign="?">${plural(doubts, ["строку", "строки", "строк"])} стоит проверить<//>`
      : html`<${Tag} level="done">всё понятно<//>`}
    ${leftovers > 0 && html`<${Button} text onClick=${showLeftovers}>Что не вошло: ${leftovers}<//>`}</div>`;
}
