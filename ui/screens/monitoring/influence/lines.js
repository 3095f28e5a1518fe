// One title: a chart of everybody before and after, and the lines to correct.
import { html, useEffect, useRef, useState } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { BarChart, Button, Card, Menu, Table, TakeTable, dateShort, go, say } from "../../../parts/index.js";
import { MeasureDialog } from "./dialog.js";
import { figure, Outcome, signed, unitWords } from "./words.js";

/** @typedef {import("../../../api/types").MeasureRow} Row */

/** @param {{ opened: boolean, summary: import("../../../api/types").MeasureSummary, rows: Row[], titles: import("../../../api/types").MeasureKind[] }} props */
export function Lines({ opened, summary, rows, titles }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    // The table of titles is above: what was opened in it must be seen.
    if (opened) box.current?.scrollIntoView({ block: "start" });
  }, []);
  const [editing, setEditing] = useState(/** @type {Row | null} */ (null));
  const remove = async (/** @type {Row} */ { id }) => {
    const done = await act("measure.archive", { id });
    if (done) say({ text: "Показатель убран", action: { label: "Отменить", run: () => act("journal.undo", {}) } });
  };
  const again = () => go("monitoring", "influence", "enter", subjectOf(rows[0]), summary.title);
  const columns = [
    { key: "whose", title: "Чей", render: (/** @type {Row} */ row) => html`${row.whose}${row.fields.note && html`<small>${row.fields.note}</small>`}` },
    { key: "entry", title: "На входе", width: "8rem", render: (/** @type {Row} */ { fields }) => html`${figure(fields.entry)}${fields.entry_on && html`<small>${dateShort(fields.entry_on)}</small>`}` },
    { key: "exit", title: "На выходе", width: "8rem", render: (/** @type {Row} */ { fields }) => html`${figure(fields.exit)}${fields.exit_on && html`<small>${dateShort(fields.exit_on)}</small>`}` },
    { key: "difference", title: "Разница", width: "6.5rem", render: (/** @type {Row} */ { change }) => signed(change.difference) },
    { key: "percent", title: "%", width: "6rem", render: (/** @type {Row} */ { change }) => signed(change.percent, "\u00a0%", 1) },
    { key: "outcome", title: "Итог", width: "14rem", render: (/** @type {Row} */ { change }) => html`<${Outcome} change=${change} />` },
    {
      key: "menu", title: "", width: "3.5rem",
      render: (/** @type {Row} */ row) => html`<${Menu} quiet label="Ещё: ${row.whose}" items=${[
        { label: "Изменить", icon: "pencil", onClick: () => setEditing(row) },
        { label: "Убрать", icon: "archive", onClick: () => remove(row) },
      ]} />`,
    },
  ];
  return html`<section class="stack board" ref=${box} aria-label=${summary.title}><${Card}><${BarChart} name="influence" title=${summary.title + unitWords(summary.unit)} rows=${named(rows)} labels=${{ row: "Чей", before: "на входе", value: "на выходе" }} /><//>
    <div class="row"><h2 class="h2 grow">${summary.title}: все измерения</h2><${TakeTable} quiet /><${Button} icon="keyboard" onClick=${again}>Изменить таблицей<//></div>
    <${Table} caption=${summary.title} columns=${columns} rows=${rows} />
    ${editing && html`<${MeasureDialog} row=${editing} titles=${titles} onClose=${() => setEditing(null)} />`}</section>`;
}

/** Bars; namesakes are told apart. @param {Row[]} rows */
function named(rows) {
  const seen = /** @type {Record<string, number>} */ ({});
  return rows.map(({ whose, fields }) => {
    seen[whose] = (seen[whose] ?? 0) + 1;
    return { label: seen[whose] > 1 ? `${whose} (${seen[whose]})` : whose, before: fields.entry, value: fields.exit };
  });
}

/** @param {Row} row */
function subjectOf({ fields }) {
  return fields.pair_id ? "pairs" : fields.person_id ? "mentees" : "classes";
}
