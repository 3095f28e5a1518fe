// The list of roadmaps side by side: how far each has come and what is next in it.
import { html, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, FaultNote, Icon, PageHead, Progress, address, go, plural, useListKeys } from "../../../parts/index.js";
import { TABLES } from "../tables.js";
import { RoadmapTile } from "./tile.js";
import { FirstRoadmap } from "./first.js";

export function RoadmapList() {
  const [past, setPast] = useState(false);
  const roadmaps = useQuery("roadmap.list", { archived: true }, TABLES);
  const moments = useQuery("occurrence.list", {}, TABLES);
  useListKeys({ onNew: () => go("roadmap", "new") });
  const { data, fault, reload } = roadmaps;
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю дорожные карты…" />`;
  const live = data.filter(({ archived }) => !archived);
  const old = data.filter(({ archived }) => archived);
  const tiles = (/** @type {typeof data} */ rows) => html`<ul class="tiles">${rows.map((row) => html`<li key=${row.id}>
    <${RoadmapTile} row=${row} moments=${moments.data?.filter(({ roadmap_id }) => roadmap_id === row.id) ?? []} /></li>`)}</ul>`;
  return html`<${PageHead} title=${live.length === 1 ? "Дорожная карта" : "Дорожные карты"} subtitle=${live.length > 1 && plural(live.length, ["карта", "карты", "карт"])}
      actions=${live.length > 0 && html`<a class="btn" href=${address("roadmap", "dates")}><${Icon} name="calendar" />Сроки всех карт</a>
        <${Button} main icon="plus" title="N" onClick=${() => go("roadmap", "new")}>Новая карта<//>`} />
    ${live.length > 0 ? tiles(live) : html`<${FirstRoadmap} />`}
    ${old.length > 0 && html`<div class="archive"><${Button} text icon="archive" aria-expanded=${past} onClick=${() => setPast(!past)}>${past ? "Скрыть архив" : `Архив: ${old.length}`}<//>
      ${past && tiles(old)}</div>`}`;
}
