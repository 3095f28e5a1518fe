// «Лента»: activities down, time across; what is done, late and to come is seen at one glance.
import { html, useLayoutEffect, useRef } from "../../../vendor/ui.js";
import { state as program } from "../../../api/index.js";
import { Button, chosenYear, go, schoolYear } from "../../../parts/index.js";
import { linesOf } from "../table/lines.js";
import { Nothing } from "../table/nothing.js";
import { SectionTitle } from "../table/rows.js";
import { monthsOf, quartersOf, todayIn, yearsOf } from "./columns.js";
import { useGrid } from "./keys.js";
import { TimelineRow } from "./row.js";
import { scale } from "./scale.js";

/** @param {{ card: import("../../../api/types").RoadmapCard, open: string | null, place: [string, ...string[]] }} props */
export function TimelineView({ card, open, place }) {
  const { start, end } = card.fields;
  const year = chosenYear.value;
  const byMonths = scale.value === "months" && year !== null;
  const columns = byMonths || !start || !end ? monthsOf(year ?? Number(program.value?.today.slice(0, 4))) : quartersOf(start, end);
  const today = todayIn(columns, program.value?.today ?? "");
  const body = useGrid();
  const scroll = useRef(/** @type {HTMLDivElement | null} */ (null));
  useLayoutEffect(() => {
    // Many quarters do not fit: the present comes into sight.
    const box = scroll.current;
    if (box && today) box.scrollLeft = today.share * box.scrollWidth - box.clientWidth / 2;
  }, [byMonths, columns.length]);
  const lines = linesOf(card);
  if (lines.length === 0) return html`<div class="sheet table-sheet"><${Nothing} card=${card} place=${place} /></div>`;

  const style = { "--columns": columns.length, "--today": today?.share ?? -1, "--column": today?.column ?? -9 };
  return html`${byMonths && !reaches(card, columns) && html`<${Elsewhere} year=${year} />`}
  <div class="sheet table-sheet"><div class="table-scroll" ref=${scroll}>
    <table class="timeline" data-copy="no" style=${style}>
      <caption class="unseen">${card.fields.title}</caption>
      <colgroup><col class="col-title" />${columns.map(({ from }) => html`<col key=${from} />`)}</colgroup>
      <thead>
        ${!byMonths && html`<tr><th rowspan="2" scope="col">Мероприятие</th>${yearsOf(columns).map((one) => html`<th key=${one.year} colspan=${one.count} scope="colgroup" class="year">${one.year}</th>`)}</tr>`}
        <tr>${byMonths && html`<th scope="col">Мероприятие</th>`}${columns.map(({ from, label, title }, index) => html`<th key=${from} scope="col" title=${title}
          class=${index === today?.column ? "now" : ""} aria-current=${index === today?.column ? "date" : undefined}>${label}</th>`)}</tr>
      </thead>
      <tbody ...${body}>${lines.map((line) => (line.section
        ? html`<tr key=${line.section.id} class="section level-${line.section.level}"><th colspan=${columns.length + 1} scope="colgroup">
            <div class="section-line"><${SectionTitle} section=${line.section} /></div></th></tr>`
        : html`<${TimelineRow} key=${line.activity.id} activity=${line.activity} columns=${columns} open=${line.activity.id === open}
            onOpen=${(/** @type {string | null} */ moment) => go(...place, line.activity.id, moment)} />`))}</tbody>
    </table></div>
    <${Legend} />
  </div>`;
}

/** Whether anything falls into these columns. @param {import("../../../api/types").RoadmapCard} card @param {import("./columns.js").Column[]} columns */
function reaches({ activities }, columns) {
  const [first, last] = [columns[0].from, columns[columns.length - 1].to];
  return activities.some(({ occurrences }) => occurrences.some(({ start, end }) => (end ?? start ?? "") >= first && (start ?? end ?? "9999") <= last));
}

/** @param {{ year: number }} props */
function Elsewhere({ year }) {
  return html`<p class="narrowed" role="status"><span>В\u00a0${schoolYear(year)} учебном году сроков нет.</span>
    <${Button} text onClick=${() => (scale.value = "quarters")}>Показать все годы карты<//></p>`;
}

/** What the signs mean. */
function Legend() {
  return html`<p class="legend" aria-hidden="true"><span class="late">▲ просрочено</span><span class="soon">● скоро</span><span class="soon">◐ в работе</span><span>○ впереди</span><span class="done">✓ выполнено</span><span>— не требуется</span></p>`;
}
