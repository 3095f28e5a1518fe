// The table of a roadmap: activities under the headings of their sections, walked and marked by keys.
import { html } from "../../../vendor/ui.js";
import { go } from "../../../parts/index.js";
import { toggleRow } from "../marks.js";
import { moveBy } from "../move.js";
import { useRows } from "../rows.js";
import { Headings, roomFor } from "./columns.js";
import { linesOf } from "./lines.js";
import { Nothing } from "./nothing.js";
import { ActivityRow, SectionRow } from "./rows.js";

/** @param {{ card: import("../../../api/types").RoadmapCard, open: string | null, beside: import("./columns.js").Beside, place: [string, ...string[]] }} props */
export function TableView({ card, open, beside, place }) {
  const mark = (/** @type {string} */ id) => {
    const activity = card.activities.find((one) => one.id === id);
    if (activity) toggleRow(id, activity.occurrences, activity.fields);
  };
  const body = useRows({ onOpen: (id) => go(...place, id), onMark: mark, onMove: (id, step) => moveBy(card, id, step) });
  const lines = linesOf(card);
  if (lines.length === 0) return html`<div class="sheet table-sheet"><${Nothing} card=${card} place=${place} /></div>`;
  const stop = card.activities.some(({ id }) => id === open) ? open : card.activities[0]?.id;
  const columns = roomFor(beside, ["number", "title", "deadline", "responsible", "mark"]);
  return html`<div class="sheet table-sheet"><div class="table-scroll">
    <table class="table openable roadmap-table">
      <caption class="unseen">${card.fields.title}</caption>
      <${Headings} columns=${columns} />
      <tbody ...${body}>${lines.map((line) => (line.section
        ? html`<${SectionRow} key=${line.section.id} ...${{ card, place, section: line.section }} span=${columns.length + 1} />`
        : html`<${ActivityRow} key=${line.activity.id} ...${{ columns, ...line }} open=${line.activity.id === open} stop=${line.activity.id === stop}
            onOpen=${() => go(...place, line.activity.id)} onMark=${() => mark(line.activity.id)} />`))}
      </tbody>
    </table>
  </div></div>`;
}
