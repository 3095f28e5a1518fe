// «Сроки» of all roadmaps together.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, Empty, FaultNote, PageHead, Progress, go, useListKeys, useRowInSight } from "../../../parts/index.js";
import { Beside } from "../beside.js";
import { isOpen } from "../states.js";
import { TABLES } from "../tables.js";
import { DatesTable } from "./table.js";

/** @type {[string, ...string[]]} */
const PLACE = ["roadmap", "dates"];

/** @param {{ open: string | null, task: string | null }} props */
export function AllDates({ open, task }) {
  const { data, fault, reload } = useQuery("occurrence.list", {}, TABLES);
  const beside = !open ? null : task === "edit" ? "form" : "card";
  useListKeys({ onClose: beside === "card" ? () => go(...PLACE) : null });
  useRowInSight(open, !!data);
  const late = data?.filter(({ occurrence }) => occurrence.state === "overdue").length;
  const left = data?.filter(({ occurrence }) => isOpen(occurrence)).length;
  const nothing = html`<${Empty} icon="calendar" title="Сроков пока нет" text="Здесь встанут по порядку сроки всех дорожных карт."
    action=${html`<${Button} main onClick=${() => go("roadmap", "new")}>Загрузить дорожную карту<//>`} />`;
  return html`<div class="list-page roadmap">
    <${PageHead} title="Сроки всех карт" subtitle=${data && `впереди ${left}${late ? `, из\u00a0них просрочено ${late}` : ""}`}
      actions=${html`<${Button} icon="map" onClick=${() => go("roadmap")}>Дорожные карты<//>`} />
    <div class="list-and-card ${beside ? (beside === "form" ? "wide-card" : "with-card") : ""}">
      <div class="list-side">${data ? html`<${DatesTable} all rows=${data} ...${{ open, moment: task, beside, place: PLACE }} nothing=${nothing} />`
        : fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Смотрю сроки…" />`}</div>
      ${open && html`<${Beside} place=${PLACE} open=${open} task=${task} />`}
    </div>
  </div>`;
}
