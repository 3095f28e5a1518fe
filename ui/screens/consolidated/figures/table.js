// Schools down, figures across, the district's sums always in sight; sorted by any figure.
import { html, useState } from "../../../vendor/ui.js";
import { Icon, decimal } from "../../../parts/index.js";
import { ByHand } from "../head.js";

/** @typedef {import("../../../api/types").Consolidated} Consolidated */
/** @typedef {Consolidated["schools"][number]} Line */

/** @param {{ data: Consolidated, codes: string[], past: boolean }} props */
export function FigureTable({ data: { columns, schools, total, before, silent }, codes, past }) {
  const [sort, setSort] = useState({ code: "", descending: false });
  const shown = codes.map((code) => ({ at: columns.findIndex((column) => column.code === code), code, title: columns.find((column) => column.code === code)?.title ?? "" }));
  const by = shown.find(({ code }) => code === sort.code);
  const rows = sorted(schools, by?.at, sort.descending);
  // A figure is first asked for from its greatest, a name from its first letter.
  const turn = (/** @type {string} */ code) => setSort((old) => ({ code, descending: old.code === code ? !old.descending : code !== "" }));
  const cell = (/** @type {number} */ now, /** @type {number | null | undefined} */ was) => html`<b>${decimal(now)}</b>${past && html`<small>было ${was === null || was === undefined ? "—" : decimal(was)}</small>`}`;
  return html`<div class="sheet figures-box" role="region" aria-label="Школы в цифрах" tabindex="0"><table class="table figures-table">
    <caption class="unseen">Школы в цифрах</caption>
    <thead><tr><${Heading} code="" title="Школа" ...${{ sort, turn }} />${shown.map(({ code, title }) => html`<${Heading} key=${code} ...${{ code, title, sort, turn }} />`)}</tr></thead>
    <tbody>${rows.map((line) => html`<tr key=${line.id}><th scope="row">${line.name}<${ByHand} trust=${line.trust} /></th>
      ${shown.map(({ code, at }) => html`<td key=${code}>${cell(line.figures[at], line.before?.[at])}</td>`)}</tr>`)}</tbody>
    <tfoot><tr><th scope="row">Всего по району${silent.length > 0 && html`<small>без тех, кто не сдал</small>`}</th>${shown.map(({ code, at }) => html`<td key=${code}>${cell(total[at], before?.[at])}</td>`)}</tr></tfoot>
  </table></div>`;
}

/** @param {Line[]} lines @param {number | undefined} at @param {boolean} descending */
function sorted(lines, at, descending) {
  const ordered = at === undefined ? [...lines] : [...lines].sort((a, b) => a.figures[at] - b.figures[at]);
  return descending ? ordered.reverse() : ordered;
}

/** @param {{ code: string, title: string, sort: { code: string, descending: boolean }, turn: (code: string) => void }} props */
function Heading({ code, title, sort, turn }) {
  const here = sort.code === code;
  return html`<th scope="col" aria-sort=${here ? (sort.descending ? "descending" : "ascending") : undefined}>
    <button type="button" class="sort" onClick=${() => turn(code)}><span>${title}</span>${here ? html`<${Icon} name=${sort.descending ? "arrow-down" : "arrow-up"} size=${14} />` : html`<i class="no-sort"></i>`}</button></th>`;
}
