// Horizontal bars: figures side by side, shares of a whole, what was before and what is after.
import { html } from "../../vendor/ui.js";
import { of } from "../format.js";
import { ChartFrame } from "./frame.js";
import { Goal } from "./goal.js";
import { greatest, said, share } from "./scale.js";

/** @typedef {import("./scale.js").Figure} Figure */
/**
 * @typedef {{ label: string, value: Figure, of?: number, before?: Figure, goal?: number | null, text?: string }} Bar
 * `of`: the whole that `value` is a part of, drawn as the bar's full length · `before`: a hollow bar above, told from the full one by its shape
 * `goal`: a stroke across the bar, in the same measure as `value` · `text`: in place of the figure in words
 */

/**
 * @param {{ name: string, title: string, untitled?: boolean, rows: Bar[], max?: number, unit?: string, labels?: { row?: string, value?: string, before?: string, goal?: string }, note?: any }} props
 * `max`: the full length, the greatest figure when not said · `labels`: headings of the table and words of the legend
 */
export function BarChart({ name, title, untitled, rows, max, unit = "", labels = {}, note }) {
  const { row = "Показатель", value = "значение", before = "в начале", goal = "цель" } = labels;
  const compares = rows.some((one) => one.before !== undefined);
  const aims = rows.some((one) => one.goal !== undefined && one.goal !== null);
  const most = max ?? greatest(rows.flatMap((one) => [one.value, one.before, one.goal]));
  const words = (/** @type {Bar} */ one) => one.text ?? (one.of === undefined ? said(one.value, unit) : of(one.value, one.of));
  const line = (/** @type {Bar} */ one) => [...(compares ? [said(one.before, unit)] : []), words(one), ...(aims ? [said(one.goal, unit)] : [])];
  const head = [...(compares ? [before] : []), value, ...(aims ? [goal] : [])];
  /** @type {any[]} */
  const legend = [compares && { look: "before", label: before }, compares && { look: "after", label: value }, aims && { look: "goal", label: goal }].filter(Boolean);
  const aloud = rows.map((one) => `${one.label}: ${line(one).map((said, index) => (head.length > 1 ? `${head[index]} ${said}` : said)).join(", ")}`).join("; ");
  return html`<${ChartFrame} ...${{ name, title, untitled, words: aloud, legend, note }} head=${[row, ...head]} rows=${rows.map((one) => [one.label, ...line(one)])}>
    <div class="chart-bars">${rows.map((one) => html`<div key=${one.label} class="chart-row">
      <span class="bar-label">${one.label}</span>
      <span class="bar-lines">
        ${compares && html`<${Line} look="before" value=${one.before} most=${most} />`}
        <${Line} look="after" value=${one.value} most=${one.of ?? most} goal=${one.goal} track=${one.of !== undefined} />
      </span>
      <span class="bar-words">${compares && html`<span>${said(one.before, unit)}</span>`}<b>${words(one)}</b></span>
    </div>`)}</div>
  <//>`;
}

/** @param {{ look: "before" | "after", value: Figure, most: number, goal?: number | null, track?: boolean }} props */
function Line({ look, value, most, goal, track }) {
  return html`<svg class="chart-bar ${look}" width="100%" height="100%" focusable="false">
    ${track && html`<rect class="whole" width="100%" height="100%" rx="3" />`}
    ${value ? html`<rect class="fill" width="${share(value, most)}%" height="100%" rx="3" />` : ""}
    ${goal !== undefined && goal !== null && html`<${Goal} x1="${share(goal, most)}%" x2="${share(goal, most)}%" y1="-20%" y2="120%" />`}
  </svg>`;
}
