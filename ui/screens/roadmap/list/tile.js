// One roadmap in the list: what it is, how far it has come, what presses, the next step.
import { html } from "../../../vendor/ui.js";
import { vocabulary } from "../../../api/index.js";
import { Tag, Track, address, period, plural } from "../../../parts/index.js";
import { StateTag, isOpen, progress } from "../states.js";
import { shortName, whenWords } from "../words.js";

/** @param {{ row: import("../../../api/types").RoadmapRow, moments: import("../../../api/types").OccurrenceRow[] }} props */
export function RoadmapTile({ row: { id, title, owner, act, start, end, counts, archived }, moments }) {
  const { value, of } = progress(counts);
  const next = moments.find(({ occurrence }) => isOpen(occurrence) && occurrence.end);
  const whose = vocabulary.value?.owners.find(({ code }) => code === owner)?.label;
  return html`<article class="card tile ${archived ? "old" : ""}">
    <p class="tile-owner">${whose}</p>
    <h2 class="h2"><a href=${address("roadmap", id)} title=${title}>${title}</a></h2>
    <p class="muted small">${[period(start, end), act].filter(Boolean).join(" · ")}</p>
    <div class="tile-progress"><${Track} value=${value} of=${of} /><b class="nowrap">${of > 0 ? `${value} из\u00a0${of}` : "сроков нет"}</b></div>
    <p class="tile-tags">
      ${counts.overdue > 0 && html`<${Tag} level="late">просрочено ${counts.overdue}<//>`}
      ${counts.near > 0 && html`<${Tag} level="soon">скоро ${counts.near}<//>`}
      ${of > 0 && value === of && html`<${Tag} level="done">всё выполнено<//>`}
      ${counts.undated > 0 && html`<${Tag} level="idle">без даты ${counts.undated}<//>`}
      <span class="muted small">${plural(counts.activities, ["мероприятие", "мероприятия", "мероприятий"])}</span>
    </p>
    ${next && html`<div class="tile-next"><span class="muted small">Следующий шаг</span>
      <a href=${address("roadmap", id, "table", next.occurrence.activity_id)}>${shortName(next)}</a>
      <span class="small">${whenWords(next.occurrence)} <${StateTag} moment=${next.occurrence} /></span></div>`}
  </article>`;
}
