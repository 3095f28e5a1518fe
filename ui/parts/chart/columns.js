// Columns side by side: months of a year, a distribution of answers, one figure year after year.
import { html } from "../../vendor/ui.js";
import { ChartFrame } from "./frame.js";
import { Goal } from "./goal.js";
import { greatest, said, share } from "./scale.js";

/** @typedef {import("./scale.js").Figure} Figure */
/**
 * @typedef {{ label: string, value: Figure, before?: Figure, goal?: number | null, text?: string, long?: string, mark?: string, full?: string }} Column
 * `before`: a hollow column beside the full one · `goal`: a stroke over this column · `mark`: «you are here», with what it says aloud
 * `full`, `long`: the label and the figure in the table and read aloud, where those at the column are short
 */

/**
 * @param {{ name: string, title: string, untitled?: boolean, columns: Column[], max?: number, unit?: string, target?: number | null,
 *   labels?: { column?: string, value?: string, before?: string, goal?: string }, low?: boolean, note?: any }} props
 * `target`: one dashed line across all columns · `low`: half as high
 */
export function ColumnChart({ name, title, untitled, columns, max, unit = "", target, labels = {}, low, note }) {
  const { column = "", value = "значение", before = "в начале", goal = "цель" } = labels;
  const compares = columns.some((one) => one.before !== undefined);
  const aims = columns.some((one) => one.goal !== undefined && one.goal !== null);
  const aimed = target !== undefined && target !== null;
  const most = max ?? greatest([target, ...columns.flatMap((one) => [one.value, one.before, one.goal])]);
  const words = (/** @type {Column} */ one) => one.text ?? said(one.value, unit);
  const line = (/** @type {Column} */ one) => [...(compares ? [said(one.before, unit)] : []), one.long ?? words(one), ...(aims ? [said(one.goal, unit)] : [])];
  const head = [...(compares ? [before] : []), value, ...(aims ? [goal] : [])];
  /** @type {any[]} */
  const legend = [compares && { look: "before", label: before }, compares && { look: "after", label: value }, (aims || aimed) && { look: "goal", label: aimed ? `${goal}: ${said(target, unit)}` : goal }].filter(Boolean);
  const titled = (/** @type {Column} */ one) => (one.full ?? one.label) + (one.mark ? ` (${one.mark})` : "");
  const aloud = [aimed && `${goal}: ${said(target, unit)}`, ...columns.map((one) => `${titled(one)}: ${line(one).map((said, index) => (head.length > 1 ? `${head[index]} ${said}` : said)).join(", ")}`)];
  return html`<${ChartFrame} ...${{ name, title, untitled, legend, note }} words=${aloud.filter(Boolean).join("; ")} head=${[column, ...head]} rows=${columns.map((one) => [titled(one), ...line(one)])}>
    <div class="column-chart ${low ? "low" : ""}" style=${{ "--columns": columns.length }}>
      ${aimed && html`<svg class="column-target" width="100%" height="100%" focusable="false"><${Goal} x1="0" x2="100%" y1="${100 - share(target, most)}%" y2="${100 - share(target, most)}%" /></svg>`}
      ${columns.map((one) => html`<div key=${one.full ?? one.label} class="chart-column ${one.mark ? "marked" : ""}">
        <${Pillar} ...${{ one, most, compares }} words=${compares ? "" : words(one)} />
        <span class="column-label">${one.label}</span>
        ${compares && html`<span class="column-words">${said(one.before, unit)} → <b>${words(one)}</b></span>`}
      </div>`)}
    </div>
  <//>`;
}

/** @param {{ one: Column, most: number, compares: boolean, words: string }} props */
function Pillar({ one, most, compares, words }) {
  const high = share(one.value, most);
  const was = share(one.before, most);
  return html`<span class="pillar">
    <b class="pillar-words" style=${{ bottom: `${Math.max(high, share(one.goal, most))}%` }}>${words}</b>
    <svg width="100%" height="100%" focusable="false">
      ${was > 0 && html`<rect class="fill before" x="14%" width="32%" y="${100 - was}%" height="${was}%" />`}
      ${high > 0 && html`<rect class="fill after" x=${compares ? "52%" : "18%"} width=${compares ? "34%" : "64%"} y="${100 - high}%" height="${high}%" />`}
      ${one.goal !== undefined && one.goal !== null && html`<${Goal} x1="6%" x2="94%" y1="${100 - share(one.goal, most)}%" y2="${100 - share(one.goal, most)}%" />`}
    </svg></span>`;
}
