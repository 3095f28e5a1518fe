// «Выводы»: the SWOT table gathered from own words, and the curator's sheet of nine criteria.
import { html } from "../../../vendor/ui.js";
import { Segments, TakeTable, go, route } from "../../../parts/index.js";
import { yearWords } from "../year.js";
import { CuratorSheet } from "./sheet.js";
import { Swot } from "./swot.js";

export default function Conclusions() {
  const [view = "swot"] = route.value.rest;
  return html`<div class="stack surveys">
    <div class="row"><${Segments} label="Какие выводы" value=${view} onChange=${(/** @type {string} */ code) => go("monitoring", "conclusions", code === "swot" ? null : code)}
      options=${[{ code: "swot", label: "SWOT-таблица" }, { code: "sheet", label: "Лист оценки куратора" }]} /><span class="grow muted small">${yearWords()}</span>${view === "swot" && html`<${TakeTable} quiet />`}</div>
    ${view === "sheet" ? html`<${CuratorSheet} />` : html`<${Swot} />`}
  </div>`;
}
