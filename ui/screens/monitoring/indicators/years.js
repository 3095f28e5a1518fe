// The six over five school years: a table to read and to copy, and a small chart for each.
import { html } from "../../../vendor/ui.js";
import { Card, ColumnChart, Table, TakeTable, schoolYear } from "../../../parts/index.js";
import { latest } from "./words.js";

/** @typedef {import("../../../api/types").IndicatorLine} Line */

/** @param {{ lines: Line[] }} props */
export function Years({ lines }) {
  const years = lines[0].years.map(({ school_year }) => school_year);
  const columns = [
    { key: "label", title: "Показатель", render: (/** @type {Line} */ { label }) => label },
    ...years.map((year, index) => ({ key: String(year), title: schoolYear(year), width: "9.5rem", render: (/** @type {Line} */ line) => html`<${Cell} year=${line.years[index]} />` })),
  ];
  return html`<section class="stack"><div class="row"><h2 class="h2 grow">По годам</h2><${TakeTable} quiet /></div>
    <${Table} caption="Показатели по годам" columns=${columns} rows=${lines} rowKey=${(/** @type {Line} */ { code }) => code} />
    <p class="hint">✓ — цель года достигнута, ● — до цели не хватает.</p>
    <div class="multiples">${lines.map((line) => html`<${Card} key=${line.code}><${ColumnChart} name="years-${line.code}" title=${line.label} low max=${100} unit=${"\u00a0%"}
      columns=${line.years.map(({ school_year, percent, text, of, target }) => ({
        label: `${String(school_year).slice(2)}/${String(school_year + 1).slice(2)}`, full: schoolYear(school_year),
        value: percent === null ? null : Math.min(100, percent), goal: target, text: shortly(percent), long: of === null ? "—" : text,
      }))} labels=${{ column: "Учебный год", value: "доля" }} note=${latest(line).of === null && "Внесите, сколько всего, — и доля посчитается."} /><//>`)}</div>
  </section>`;
}

/** Above a narrow column there is no room for «2 из 2 (100 %)». @param {number | null} percent */
const shortly = (percent) => (percent === null ? "—" : `${Math.round(percent)}\u00a0%`);

/** @param {{ year: Line["years"][number] }} props */
function Cell({ year }) {
  if (year.of === null) return year.value === 0 ? "—" : `${year.value} из\u00a0?`;
  const sign = year.reached ? "✓" : year.reached === false ? "●" : "";
  const words = year.reached ? "цель достигнута" : year.reached === false ? "до цели не хватает" : "";
  return html`<span class="nowrap">${year.text}</span>${sign && html` <span class="sign ${year.reached ? "done" : "soon"}" aria-hidden="true">${sign}</span><span class="unseen">, ${words}</span>`}
    <small>цель ${year.target}${"\u00a0"}%</small>`;
}
