// Filling in: one title, everybody in a column; by keyboard, or pasted from a spreadsheet.
import { html, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { FaultNote, Progress, Segments, Select, go, mayLeave, useFirstField } from "../../../parts/index.js";
import { shownYear, yearWords } from "../year.js";
import { Filled } from "./filled.js";
import { SUBJECTS } from "./words.js";

/** @typedef {import("../../../api/types").MeasureSubject} Subject */

/** @param {{ subject: Subject, title: string }} props `title`: of a figure that is known; empty for one's own */
export function Grid({ subject, title }) {
  const grid = useQuery("measure.grid", { school_year: shownYear(), subject, title }, ["measure", "pair", "person"]);
  const known = useQuery("measure.list", { school_year: shownYear() }, ["measure"]);
  const [stayed, setStayed] = useState(0);
  const box = useFirstField("title");
  // Whoever stays with what is typed sees the old choice again.
  const open = async (/** @type {string} */ of, /** @type {string} */ what) => (await mayLeave()) ? go("monitoring", "influence", "enter", of, what) : setStayed(stayed + 1);
  const titles = known.data?.titles ?? [];
  const fault = grid.fault ?? known.fault;
  const ready = grid.data?.subject === subject && grid.data.title === title && known.data;
  return html`<div class="stack board" ref=${box}>
    <div class="row tab-head"><h2 class="h2">Измерения, ${yearWords()}</h2>
      <${Segments} key=${stayed} label="Кого измеряли" value=${subject} onChange=${(/** @type {string} */ code) => open(code, title)} options=${SUBJECTS} /></div>
    <div class="narrow"><${Select} key=${stayed} class="of-title" label="Показатель" value=${title} empty="Свой показатель" onChange=${(/** @type {string} */ code) => open(subject, code)}
      options=${titles.map((one) => ({ code: one.title, label: one.title }))} /></div>
    ${fault ? html`<${FaultNote} fault=${fault} onRetry=${grid.reload} />`
      : ready && grid.data ? html`<${Filled} key=${`${shownYear()}/${subject}/${title}`} ...${{ subject, title, titles }} rows=${grid.data.rows} />` : html`<${Progress} label="Открываю таблицу…" />`}
  </div>`;
}
