// The beginning of a sheet as the district will see it: headings in their order and the first records.
import { html } from "../../../vendor/ui.js";
import { plural } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").ReturnPartChoice} Choice */
/** @typedef {import("../../../api/types").ReportLookPart} LookPart */

/** @param {{ choice: Choice, look: LookPart }} props */
export function Preview({ choice, look }) {
  const place = (/** @type {string} */ code) => look.columns.findIndex((column) => column.code === code);
  const shown = choice.columns.filter((column) => column.shown && !look.columns[place(column.code)]?.personal);
  const title = (/** @type {{ code: string, title: string }} */ { code, title: own }) => own.trim() || look.columns[place(code)]?.title;
  const more = look.rows - look.sample.length;
  return html`<section class="layout-preview" aria-label="Как лист увидит район">
    <p class="small muted">${choice.shown ? "Так лист увидит район." : "Этого листа в книге не будет."}${more > 0 && choice.shown ? ` Здесь первые строки, всего ${plural(look.rows, ["запись", "записи", "записей"])}.` : ""}</p>
    ${choice.shown && html`<div class="layout-sheet" tabindex="0" role="region" aria-label="Начало листа «${choice.title}»"><table><thead><tr>
      ${look.numbered && html`<th scope="col">№</th>`}${shown.map((column) => html`<th scope="col" key=${column.code}><div>${title(column)}</div></th>`)}</tr></thead>
      <tbody>${look.sample.map((cells, row) => html`<tr key=${row}>${look.numbered && html`<td>${row + 1}</td>`}
        ${shown.map((column) => html`<td key=${column.code}><div>${cells[place(column.code)]?.replaceAll("\n", ", ")}</div></td>`)}</tr>`)}
        ${look.sample.length === 0 && html`<tr><td colspan=${shown.length + (look.numbered ? 1 : 0) || 1}><i>Записей пока нет</i></td></tr>`}</tbody></table></div>`}
  </section>`;
}
