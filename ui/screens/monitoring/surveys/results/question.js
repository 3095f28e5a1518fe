// One question: how the answers are spread, what those who answered twice say, what was said in own words.
import { html } from "../../../../vendor/ui.js";
import { Card, decimal, plural } from "../../../../parts/index.js";
import { BarChart, ColumnChart } from "../../../../parts/chart/index.js";

/** @typedef {import("../../../../api/types").QuestionSummary} Summary */

/** So many answers in own words are open at once. */
const FIRST = 12;
const ANSWERS = /** @type {[string, string, string]} */ (["ответ", "ответа", "ответов"]);

/** @param {{ survey: string, one: Summary }} props */
export function QuestionCard({ survey, one }) {
  const { code, text, kind, now, parts, texts, former } = one;
  const name = `survey-${survey}-${code}`;
  const counted = { name, title: text, untitled: true, labels: { row: "Ответ", column: "Оценка", value: "ответили" } };
  return html`<${Card} level=${3} class="question-card ${kind}" title=${text}>
    <p class="small muted">${[kind === "scale" && now.average !== null && `среднее ${decimal(now.average)}`, now.few ?? (now.answered > 0 ? plural(now.answered, ANSWERS) : "никто не ответил"),
      former && "из прежней редакции анкеты"].filter(Boolean).join(" · ")}</p>
    ${parts.length > 0 && kind === "scale" && html`<${ColumnChart} ...${counted} low columns=${parts.map(({ label, count }) => ({ label, value: count, text: count > 0 ? String(count) : " " }))} />`}
    ${parts.length > 0 && kind !== "scale" && html`<${BarChart} ...${counted} rows=${parts.map(({ label, count }) => ({ label, value: count, of: now.answered }))} />`}
    <${Twice} one=${one} />
    ${texts.length > 0 && html`<${Quotes} texts=${texts.slice(0, FIRST)} />`}
    ${texts.length > FIRST && html`<details><summary>Ещё ${plural(texts.length - FIRST, ANSWERS)}</summary><${Quotes} texts=${texts.slice(FIRST)} /></details>`}
  <//>`;
}

/** Nobody's words. @param {{ texts: string[] }} props */
function Quotes({ texts }) {
  return html`<ul class="quotes">${texts.map((words, index) => html`<li key=${index}>${words}</li>`)}</ul>`;
}

/** @param {{ one: Summary }} props */
function Twice({ one: { kind, both, before } }) {
  if (before?.few) return html`<p class="small muted">В${"\u00a0"}начале: ${before.few}.</p>`;
  if (!both) return null;
  const said = (/** @type {number} */ value) => (kind === "yes_no" ? `${decimal(value * 100, 0)}\u00a0%` : decimal(value));
  const change = both.after - both.before;
  const sign = Math.abs(change) < 0.005 ? "без изменений" : `${change > 0 ? "▲ выросло" : "▼ снизилось"}: ${said(both.before)} → ${said(both.after)}`;
  return html`<p class="small">Оба раза ответили ${plural(both.people, ["человек", "человека", "человек"])}: ${sign}</p>`;
}
