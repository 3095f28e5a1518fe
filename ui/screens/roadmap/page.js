// One roadmap: its head, the ways to look at it, what it is narrowed to, and the card of an activity beside.
import { html, useEffect } from "../../vendor/ui.js";
import { state, useQuery } from "../../api/index.js";
import { FaultNote, Progress, go, lazy, useListKeys, useRowInSight } from "../../parts/index.js";
import { Beside } from "./beside.js";
import { DatesView } from "./dates/index.js";
import { lookAt, query } from "./filter.js";
import { Filters, Narrowed } from "./filters.js";
import { Head } from "./head/index.js";
import { TABLES } from "./tables.js";
import { TableView } from "./table/index.js";
import { ScaleSelect } from "./timeline/scale.js";
import { TimelineView } from "./timeline/index.js";

/** Views by the name in the address. `Tool`: what it needs among the filters; `timeless`: it has a time of its own, whatever the period. @type {Record<string, { label: string, Part: any, Tool?: any, timeless?: boolean, district?: boolean }>} */
const VIEWS = {
  table: { label: "Таблица", Part: TableView },
  timeline: { label: "Лента", Part: TimelineView, Tool: ScaleSelect, timeless: true },
  dates: { label: "Сроки", Part: DatesView },
  grid: { label: "Школы", Part: lazy(() => import("./grid/index.js")), timeless: true, district: true },
};

const LAYOUTS = { none: "", card: "with-card", form: "wide-card" };

/** @param {{ id: string, view: string, open: string | null, task: string | null }} props `open`: an activity, or "new" */
export function RoadmapPage({ id, view: asked, open, task }) {
  lookAt(id);
  const view = asked in VIEWS ? asked : "table";
  const { Part, Tool, timeless } = VIEWS[view];
  const { data: card, fault, reload } = useQuery("roadmap.get", { id, filter: query({ timeless }) }, TABLES);
  /** @type {[string, ...string[]]} */
  const place = ["roadmap", id, view];
  const beside = !open ? null : open === "new" || task === "edit" ? "form" : "card";
  useListKeys({ onNew: beside === "form" || view === "grid" ? undefined : () => go(...place, "new", sectionInFocus()), onClose: beside === "card" ? () => (focusRow(), go(...place)) : null });
  useRowInSight(open, !!card);
  // A roadmap that an undone action has taken away leads back to the list.
  const gone = fault?.code === "not_found";
  useEffect(() => {
    if (card && gone) go("roadmap");
  }, [gone]);
  if (!card) return fault ? html`<${FaultNote} fault=${fault} onRetry=${gone ? undefined : reload} />` : html`<${Progress} label="Открываю дорожную карту…" />`;

  const district = state.value?.file?.organization?.kind === "district";
  const tabs = Object.entries(VIEWS).filter(([, one]) => district || !one.district).map(([code, { label }]) => ({ code, label }));
  return html`<div class="list-page roadmap">
    <link rel="stylesheet" href="style/landscape.css" media="print" />
    <${Head} card=${card} view=${view} />
    <${Filters} ...${{ card, view, tabs, timeless, Tool }} onView=${(/** @type {string} */ code) => go("roadmap", id, code)} />
    ${view !== "grid" && html`<${Narrowed} card=${card} timeless=${timeless} />`}
    <div class="list-and-card ${LAYOUTS[beside ?? "none"]}">
      <div class="list-side"><${Part} ...${{ card, open, beside, place, moment: task }} /></div>
      ${open && html`<${Beside} ...${{ place, open, task, roadmap: id }} />`}
    </div>
  </div>`;
}

/** «Лента» has no focus on whole rows: it goes back to where it was in the row of the card. */
function focusRow() {
  const row = document.querySelector(".timeline tr[aria-current]");
  /** @type {HTMLElement | null | undefined} */ (row?.querySelector("[tabindex='0']") ?? row?.querySelector("button"))?.focus();
}

/** A new activity belongs to the section in which the user is. */
function sectionInFocus() {
  return document.activeElement?.closest("[data-section]")?.getAttribute("data-section") ?? null;
}
