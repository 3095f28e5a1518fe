// «Дорожная карта»: activities that the schools share, and what each school has marked; how far each has come.
import { html, useState } from "../../../vendor/ui.js";
import { BarChart, Card } from "../../../parts/index.js";
import { Legend } from "../../roadmap/grid/legend.js";
import { shortName } from "../../roadmap/grid/words.js";
import { NothingHere } from "../head.js";
import { ActivityDialog } from "./activity.js";
import { GridTable } from "./table.js";

/** @typedef {import("../../../api/types").Consolidated} Consolidated */

/** @param {{ data: Consolidated }} props */
export default function GridTab({ data }) {
  const { grid, schools } = data;
  const [open, setOpen] = useState(/** @type {number | null} */ (null));
  const bars = progressBars(data);
  if (grid.length === 0 && bars.length === 0) {
    return html`<${NothingHere} icon="map" title="Общих мероприятий нет" text="Здесь видны мероприятия, которые есть в дорожных картах нескольких школ. Попросите школы включить в отчёт лист «Дорожная карта»." />`;
  }
  return html`<div class="stack">
    ${grid.length > 0 && html`<div class="grid-tools"><${Legend} /></div>
      <${GridTable} ...${{ grid, schools }} onOpen=${setOpen} />
      <p class="small muted">Стрелки — по мероприятиям, Enter — что отметила каждая школа. Пустая клетка: у школы такого мероприятия нет.</p>`}
    ${bars.length > 0 && html`<${Card}><${BarChart} name="summary-roadmap" title="Ход дорожной карты по школам" rows=${bars} labels=${{ row: "Школа", value: "выполнено" }}
      note="Сроки дорожных карт, которые школы прислали в отчётах." /><//>`}
    ${open !== null && grid[open] && html`<${ActivityDialog} line=${grid[open]} schools=${schools} onClose=${() => setOpen(null)} />`}
  </div>`;
}

/** @param {Consolidated} data */
function progressBars({ columns, schools }) {
  const [done, late, ahead] = ["moments", "overdue", "ahead"].map((code) => columns.findIndex((column) => column.code === code));
  return schools.map(({ name, figures }) => ({ name, done: figures[done], late: figures[late], whole: figures[done] + figures[late] + figures[ahead] }))
    .filter(({ whole }) => whole > 0)
    .map((one) => ({
      label: shortName(one.name), value: one.done, of: one.whole,
      text: `${one.done} из\u00a0${one.whole}${one.late > 0 ? `, просрочено\u00a0${one.late}` : ""}`,
    }));
}
