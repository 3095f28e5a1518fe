// «Готовый образец»: real acts of districts and of a school, to be taken over and moved to other years.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, FaultNote, PageHead, Progress, address, plural } from "../../../parts/index.js";
import { ACTIVITIES, yearsOf } from "./words.js";
import { useReading } from "./reading.js";

/** @param {{ onRead: (reading: import("./index.js").Reading) => void }} props */
export function Templates({ onRead }) {
  const { data, fault, reload } = useQuery("draft.templates", {}, []);
  const reading = useReading(onRead);
  return html`<div class="new-roadmap"><${PageHead} title="Готовый образец"
      below=${html`Тексты утверждённых документов. После выбора перенесите сроки на свои годы. <a href=${address("roadmap", "new")}>Другие способы</a>`} />
    ${reading.fault && html`<${FaultNote} fault=${reading.fault} />`}
    ${fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : !data ? html`<${Progress} label="Открываю образцы…" />`
      : html`<ul class="card offers">${data.map(({ code, title, source, start, end, activities }) => html`<li key=${code}>
        <div class="grow"><b>${title}</b><small>${[source, yearsOf(start, end), plural(activities, ACTIVITIES)].filter(Boolean).join(" · ")}</small></div>
        <${Button} disabled=${reading.busy} onClick=${() => reading.read("draft.template", { code })} aria-label="Взять образец: ${title}">Взять<//></li>`)}</ul>`}</div>`;
}
