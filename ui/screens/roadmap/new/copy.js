// «По другой карте»: the roadmaps to start from, and the copy itself once one is chosen.
import { html, useEffect } from "../../../vendor/ui.js";
import { call, state, useQuery, vocabulary } from "../../../api/index.js";
import { Button, Empty, FaultNote, PageHead, Progress, address, go, plural } from "../../../parts/index.js";
import { ACTIVITIES, yearsOf } from "./words.js";
import { useReading } from "./reading.js";

export function Roadmaps() {
  const { data, fault, reload } = useQuery("roadmap.list", {}, ["roadmap", "activity", "occurrence"]);
  const school = state.value?.file?.organization?.kind === "school";
  const whose = (/** @type {string} */ code) => vocabulary.value?.owners.find((owner) => owner.code === code)?.label;
  const list = data?.map(({ id, title, owner, start, end, counts }) => html`<li key=${id}>
    <div class="grow"><b>${title}</b><small>${[whose(owner), yearsOf(start, end), plural(counts.activities, ACTIVITIES)].join(" · ")}</small></div>
    ${school && owner !== "school" && html`<${Button} onClick=${() => go("roadmap", "new", "copy", id, "answering")}
      title="Только то, что делает каждая школа; каждый пункт связан с пунктом этой карты" aria-label="Карта школы в ответ: ${title}">Карта школы в ответ<//>`}
    <${Button} onClick=${() => go("roadmap", "new", "copy", id)} aria-label="Взять за основу: ${title}">Взять за основу<//></li>`);
  const nothing = html`<div class="card"><${Empty} icon="copy" title="Карт пока нет" text="Когда появится хотя бы одна, её можно будет взять за основу следующей."
    action=${html`<${Button} main onClick=${() => go("roadmap", "new")}>Выбрать другой способ<//>`} /></div>`;
  return html`<div class="new-roadmap"><${PageHead} title="По другой карте"
      below=${html`Выберите карту, с которой начать. Она сама не изменится. <a href=${address("roadmap", "new")}>Другие способы</a>`} />
    ${fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : !list ? html`<${Progress} label="Открываю карты…" />`
      : list.length === 0 ? nothing : html`<ul class="card offers">${list}</ul>`}</div>`;
}

/** `answering`: a school's roadmap made of what its district asks of every school.
 * @param {{ id: string, answering: boolean, onRead: (reading: import("./index.js").Reading) => void }} props */
export function Copying({ id, answering, onRead }) {
  // A map that goes on is still its owner's; one made in answer is the school's own.
  const { fault, read } = useReading(async (reading) => {
    const all = answering ? [] : await call("roadmap.list", { archived: true });
    onRead({ ...reading, owner: all.find((one) => one.id === id)?.owner });
  });
  const start = () => read("draft.copy", answering ? { roadmap_id: id, answering, by_schools: true } : { roadmap_id: id });
  useEffect(() => void start(), []);
  return fault ? html`<${FaultNote} fault=${fault} onRetry=${start} />` : html`<${Progress} label="Переписываю карту…" />`;
}
