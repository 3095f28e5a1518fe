// What every chart has: a title, a legend, and the same figures as a table for those who would rather read them.
import { html, signal, useId, useRef } from "../../vendor/ui.js";
import { Button } from "../button.js";
import { useSheet } from "../sheet/find.js";
import { CopyTable } from "../sheet/take.js";

/** Charts that were switched to tables, by name; remembered on this computer. @type {import("../../vendor/ui.js").Signal<Record<string, boolean>>} */
const tables = signal(remembered());

/**
 * @param {{ name: string, title: string, untitled?: boolean, words: string, head: string[], rows: string[][], note?: any,
 *   legend?: { look: "after" | "before" | "goal", label: string }[], children?: any }} props
 * `name`: under which the choice is remembered · `untitled`: the title already stands above · `words`: the drawing read aloud · `head`, `rows`: the table
 */
export function ChartFrame({ name, title, untitled, words, head, rows, note, legend = [], children }) {
  const id = useId();
  // Drawn or as a table, it is copied as its figures.
  const figure = useRef(null);
  useSheet(figure, () => ({ title, columns: head, rows }));
  const asTable = Boolean(tables.value[name]);
  const turn = () => {
    tables.value = { ...tables.value, [name]: !asTable };
    localStorage.setItem("charts", JSON.stringify(tables.value));
  };
  return html`<figure class="chart" data-sheet ref=${figure} aria-labelledby=${id}>
    <figcaption class="chart-head"><span id=${id} class=${untitled ? "unseen" : "chart-title"}>${title}</span>
      ${!asTable && legend.length > 0 && html`<span class="chart-legend" aria-hidden="true">${legend.map(({ look, label }) => html`<span key=${look}><i class=${look}></i>${label}</span>`)}</span>`}
      <${Button} text icon=${asTable ? "chart-column" : "table-2"} aria-label=${`${asTable ? "Графиком" : "Таблицей"}: ${title}`} onClick=${turn}>${asTable ? "Графиком" : "Таблицей"}<//>${asTable && html`<${CopyTable} />`}</figcaption>
    ${asTable ? html`<${Figures} ...${{ title, head, rows }} />` : html`<div role="img" aria-label=${`${title}. ${words}`}>${children}</div>`}
    ${note && html`<p class="hint">${note}</p>`}
  </figure>`;
}

/** @param {{ title: string, head: string[], rows: string[][] }} props */
function Figures({ title, head, rows }) {
  return html`<div class="table-scroll"><table class="table chart-table"><caption class="unseen">${title}</caption>
    <thead><tr>${head.map((words) => html`<th key=${words} scope="col">${words}</th>`)}</tr></thead>
    <tbody>${rows.map(([label, ...cells]) => html`<tr key=${label}><th scope="row">${label}</th>${cells.map((cell, index) => html`<td key=${head[index + 1]}>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem("charts") ?? "{}");
  } catch {
    return {};
  }
}
