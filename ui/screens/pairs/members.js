// The people of a pair with their consents: marked today by one key, on another day, or taken back.
import { html, useState } from "../../vendor/ui.js";
import { act, call, state } from "../../api/index.js";
import { AskDialog, Button, Menu, Tag, address, dateShort } from "../../parts/index.js";
import { isOver } from "./life.js";

/** @param {{ card: import("../../api/types").PairCard }} props */
export function Members({ card: { row, archived } }) {
  const [dating, setDating] = useState(/** @type {import("../../api/types").PairRow["mentors"][number] | null} */ (null));
  const today = state.value?.today ?? null;
  const live = !archived && !isOver(row);
  const mark = (/** @type {string} */ person_id, /** @type {string | null} */ on) => act("pair.consent", { id: row.id, people: [person_id], on });
  const members = [
    ...row.mentors.map((member) => ({ ...member, role: "наставник" })),
    ...row.mentees.map((member) => ({ ...member, role: "наставляемый" })),
  ];
  return html`<section class="card-part" aria-label="Участники и согласия"><h3>Участники и согласия</h3>
    <ul class="lines">${members.map((member) => {
      const { person_id, name, short_name, role, detail, consented_on } = member;
      return html`<li key=${person_id}>
        <${Tag} level=${consented_on ? "done" : live ? "late" : "idle"}><span
          class="unseen">${consented_on ? "согласие есть" : "согласия нет"}</span><//>
        <span class="grow"><a
          href=${address("people", person_id)}>${name}</a><small>${[role, detail].filter(Boolean).join(", ")}</small></span>
        ${consented_on ? html`<span class="muted nowrap">${dateShort(consented_on)}</span>`
          : live && html`<${Button} title="Отметить согласие сегодняшним днём" aria-label="Согласие сегодня: ${short_name}"
            onClick=${() => mark(person_id, today)}>Согласие<//>`}
        ${live && html`<${Menu} quiet label="Согласие: ${short_name}" items=${[
          { label: consented_on ? "Изменить дату" : "Указать дату", icon: "calendar", onClick: () => setDating(member) },
          consented_on && { label: "Снять отметку", icon: "x", onClick: () => mark(person_id, null) },
        ]} />`}
      </li>`;
    })}</ul>
    ${dating && html`<${AskDialog} title="Согласие: ${dating.short_name}" action="Сохранить" onClose=${() => setDating(null)}
      ask=${[{ name: "on", label: "Дата согласия", type: "day", value: dating.consented_on ?? today, required: true }]}
      onDone=${(/** @type {{ on: string }} */ { on }) => call("pair.consent", { id: row.id, people: [dating.person_id], on })} />`}
  </section>`;
}
