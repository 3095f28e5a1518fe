// What comes, in the order of time: marked by Space, opened by Enter.
import { html, useRef, useState } from "../../../vendor/ui.js";
import { state as program } from "../../../api/index.js";
import { Button, Empty, go, plural, sheetOfDrawn, useSheet } from "../../../parts/index.js";
import { toggle } from "../marks.js";
import { useRows } from "../rows.js";
import { isOpen } from "../states.js";
import { Headings, roomFor } from "../table/columns.js";
import { groupsOf } from "./groups.js";
import { DateRow } from "./row.js";

/** @typedef {import("../../../api/types").OccurrenceRow} Row */

/** So many lines are drawn at once. */
const PAGE = 300;

/** @param {{ rows: Row[], open: string | null, moment: string | null, beside: import("../table/columns.js").Beside, place: [string, ...string[]], all?: boolean, nothing: any }} props `all`: of several roadmaps; `nothing`: when there are no moments at all */
export function DatesTable({ rows, open, moment, beside, place, all, nothing }) {
  const [done, setDone] = useState(false);
  const [limit, setLimit] = useState(PAGE);
  const stays = useRef(/** @type {Set<string>} */ (new Set())).current;
  const mark = (/** @type {string} */ id) => {
    const row = rows.find(({ occurrence }) => occurrence.id === id);
    if (!row) return;
    stays.add(id);
    toggle(row.occurrence, row);
  };
  const openCard = (/** @type {string} */ id) => go(...place, rows.find(({ occurrence }) => occurrence.id === id)?.occurrence.activity_id ?? null, id);
  const body = useRows({ onOpen: openCard, onMark: mark });
  const known = rows.some(({ occurrence }) => occurrence.id === moment);
  const here = (/** @type {Row} */ { occurrence }) => (known ? occurrence.id === moment : occurrence.activity_id === open);
  const shown = rows.filter(({ occurrence }) => done || isOpen(occurrence) || stays.has(occurrence.id));
  const hidden = rows.length - shown.length;
  const groups = groupsOf(shown.slice(0, limit), program.value?.today ?? "", stays);
  const first = groups[0]?.rows[0].occurrence.id;
  const stop = groups.flatMap((group) => group.rows).find(here)?.occurrence.id ?? first;
  const columns = roomFor(beside === "form" ? "card" : beside, ["deadline", "title", "responsible", "mark"]);
  const table = useRef(null);
  const lines = (/** @type {typeof groups} */ some) => some.map((group) => [
    html`<tr key=${group.title} class="section ${group.late ? "late" : ""}"><th colspan=${columns.length + 1} scope="colgroup"><span class="section-title">${group.title}</span>
      <span class="section-count">${group.rows.length}</span></th></tr>`,
    ...group.rows.map((row) => html`<${DateRow} key=${row.occurrence.id} ...${{ row, columns, all }} open=${here(row)}
      stop=${row.occurrence.id === stop} onOpen=${() => openCard(row.occurrence.id)} onMark=${() => mark(row.occurrence.id)} />`),
  ]);
  useSheet(table, shown.length <= limit ? null : () => sheetOfDrawn(html`<table><caption>Сроки по порядку</caption><${Headings} columns=${columns} />
    <tbody>${lines(groupsOf(shown, program.value?.today ?? "", stays))}</tbody></table>`));
  const foot = html`
    ${shown.length > limit && html`<${Button} onClick=${() => setLimit(limit + PAGE)}>Показать дальше, ещё ${plural(shown.length - limit, ["срок", "срока", "сроков"])}<//>`}
    ${(hidden > 0 || done) && html`<${Button} text onClick=${() => setDone(!done)}>${done ? "Скрыть выполненные" : `Показать выполненные: ${hidden}`}<//>`}`;

  if (rows.length === 0) return html`<div class="sheet table-sheet">${nothing}</div>`;
  if (shown.length === 0) {
    return html`<div class="sheet table-sheet"><${Empty} icon="check" title="Всё выполнено" text="Ничего не ждёт: все сроки отмечены." action=${foot} /></div>`;
  }
  return html`<div class="sheet table-sheet"><div class="table-scroll">
    <table class="table openable roadmap-dates" ref=${table}>
      <caption class="unseen">Сроки по порядку</caption>
      <${Headings} columns=${columns} />
      <tbody ...${body}>${lines(groups)}</tbody>
    </table>
    <div class="dates-foot">${foot}</div>
  </div></div>`;
}
