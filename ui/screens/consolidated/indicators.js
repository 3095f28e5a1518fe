// «Показатели»: the six of the district against targets and the time before, and each by school.
import { html } from "../../vendor/ui.js";
import { BarChart, Card, Tag, number, of, percent } from "../../parts/index.js";
import { timeWords } from "../schools/time.js";
import { ByHand, NothingHere } from "./head.js";

/** @typedef {import("../../api/types").Consolidated} Consolidated */
/** @typedef {import("../../api/types").ConsolidatedIndicator} Line */
/** @typedef {import("../../api/types").IndicatorPart} Share */

/** @param {{ data: Consolidated }} props */
export default function IndicatorsTab({ data }) {
  const { schools, indicators, before, earlier } = data;
  if (indicators.length === 0) return html`<${NothingHere} icon="chart-column" title="Показателей в отчётах нет" text="Школы не прислали лист «Показатели». Попросите включить его в отчёт." />`;
  return html`<div class="stack">
    <${Card}><${BarChart} name="summary-indicators" title="Показатели района и цели" rows=${bars(data)} max=${100} unit=${"\u00a0%"} labels=${{ value: "сейчас", before: "в прошлый период" }}
      note=${`Доля района — сумма по школам, а не среднее их процентов.${before ? ` Прошлый период — отчёты ${timeWords(earlier)}.` : ""}`} /><//>
    <div class="sheet figures-box" role="region" aria-label="Показатели по школам" tabindex="0"><table class="table figures-table">
      <caption class="unseen">Показатели по школам</caption>
      <thead><tr><th scope="col">Школа</th>${indicators.map(({ code, title }) => html`<th scope="col" key=${code} class="wordy">${title}</th>`)}</tr></thead>
      <tbody>${schools.map((school, index) => html`<tr key=${school.id}><th scope="row">${school.name}<${ByHand} trust=${school.trust} /></th>
        ${indicators.map((line) => html`<td key=${line.code}><${Part} share=${line.schools[index]} /></td>`)}</tr>`)}</tbody>
      <tfoot>
        <tr><th scope="row">Район</th>${indicators.map((line) => html`<td key=${line.code}><${Part} share=${line.district} /><${Verdict} reached=${line.reached} /></td>`)}</tr>
        <tr><th scope="row">Цель</th>${indicators.map(({ code, target }) => html`<td key=${code}>${target === null ? "—" : percent(target, 1)}</td>`)}</tr>
        ${before && html`<tr><th scope="row">Прошлый период</th>${indicators.map((line) => html`<td key=${line.code}><${Part} share=${past(data, line)} /></td>`)}</tr>`}
      </tfoot>
    </table></div>
  </div>`;
}

/** @param {Consolidated} data @param {Line} line */
const past = ({ indicators_before }, { code, title }) => indicators_before.find((one) => one.code === code || one.title === title)?.district ?? null;

/** @param {Share | null | undefined} share */
const inPercent = (share) => (share && share.denominator > 0 ? (share.numerator / share.denominator) * 100 : null);

/** Tenths are only of use below one percent. @param {number | null} percent */
const rough = (percent) => (percent === null ? null : percent < 1 ? Math.round(percent * 10) / 10 : Math.round(percent));

/** @param {Consolidated} data */
function bars(data) {
  return data.indicators.map((line) => ({
    label: line.title, value: inPercent(line.district), goal: line.target === null ? null : line.target * 100,
    text: line.district ? of(line.district.numerator, line.district.denominator) : "—",
    ...(data.before && { before: rough(inPercent(past(data, line))) }),
  }));
}

/** «70 %» over «7 из 10»; a part greater than its whole has to be looked at. @param {{ share: Share | null | undefined }} props */
function Part({ share }) {
  if (!share) return html`<span class="muted">не сказано</span>`;
  const { numerator, denominator } = share;
  const parts = html`<small>${number(numerator)} из${"\u00a0"}${number(denominator)}</small>`;
  if (numerator > denominator) return html`<${Tag} level="late">проверьте<//>${parts}`;
  return html`<b>${percent(numerator, denominator)}</b>${parts}`;
}

/** @param {{ reached: boolean | null }} props */
function Verdict({ reached }) {
  if (reached === null) return null;
  return html`<${Tag} level=${reached ? "done" : "soon"}>${reached ? "достигнута" : "не хватает"}<//>`;
}
