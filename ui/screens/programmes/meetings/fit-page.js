// «Спросить о паре»: everybody who has not answered yet, or was not sure and has met since.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, Card, Empty, FaultNote, Progress, address, dateShort, plural, useListKeys } from "../../../parts/index.js";
import { FitButtons } from "./fit.js";
import { TABLES, open } from "./words.js";

export default function FitChecks() {
  const { data, fault, reload } = useQuery("fit.pending", {}, TABLES);
  useListKeys({ onClose: () => open() });
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Смотрю, кого спросить…" />`;
  const title = data.total > 0 ? `Спросить: ${plural(data.total, ["человек", "человека", "человек"])}` : "Подходит ли пара";
  return html`<div class="narrow"><${Card} title=${title} actions=${html`<${Button} icon="chevron-left" onClick=${() => open()}>Все встречи<//>`}>
    ${data.total === 0 ? html`<${Empty} icon="check" title="Все ответили" text="Когда пара проведёт первую встречу, здесь появятся её люди. Кто ответил «пока не ясно», появится после следующей." />`
      : html`<p class="muted">После встречи спросите каждого, подходит ли ему пара. «Пока не ясно» программа спросит ещё раз после следующей встречи.</p>
      <ul class="fit-lines">${data.rows.map(({ meeting_id, day, pair_id, pair, person_id, short_name, mentor, before }) => html`<li key="${pair_id}${person_id}">
        <span>${short_name}<small>${mentor ? "наставник" : "наставляемый"}, <a href=${address("pairs", pair_id)}>${pair}</a>, встреча ${dateShort(day)}${before === "unclear" && ". Раньше было не ясно"}</small></span>
        <${FitButtons} meeting=${meeting_id} person=${person_id} name=${short_name} /></li>`)}</ul>`}
  <//></div>`;
}
