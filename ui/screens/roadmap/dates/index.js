// «Сроки» of one roadmap.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { FaultNote, Progress } from "../../../parts/index.js";
import { query } from "../filter.js";
import { Nothing } from "../table/nothing.js";
import { TABLES } from "../tables.js";
import { DatesTable } from "./table.js";

/** @param {{ card: import("../../../api/types").RoadmapCard, open: string | null, moment: string | null, beside: import("../table/columns.js").Beside, place: [string, ...string[]] }} props */
export function DatesView({ card, open, moment, beside, place }) {
  const { data, fault, reload } = useQuery("occurrence.list", { roadmap_id: card.id, filter: query() }, TABLES);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Смотрю сроки…" />`;
  return html`<${DatesTable} rows=${data} ...${{ open, moment, beside, place }} nothing=${html`<${Nothing} card=${card} place=${place} />`} />`;
}
