// A person's card: who they are, what is missing, their part in mentoring, their pairs, what to do.
import { html, useEffect, useState } from "../../vendor/ui.js";
import { act, call, useQuery } from "../../api/index.js";
import { AskDialog, Button, Card, FaultNote, IconButton, Menu, go, useHeadingFocus } from "../../parts/index.js";
import { kindLabel } from "./columns.js";
import { FactParts, MissingPart, Tags } from "./facts.js";
import { PairLines } from "./pair-lines.js";
import { MenteePart, MentorPart } from "./parts.js";

/** @typedef {import("../../api/types").PersonCard} PersonCard */

const TABLES = [
  "person", "mentor", "mentee", "pair", "pair_member", "organization", "request", "practice", "qualification", "award", "event", "event_participant",
];
/** @type {Map<"mentor" | "mentee", string>} */
const ROLES = new Map([["mentor", "Сделать наставником"], ["mentee", "Сделать наставляемым"]]);

/** @param {{ id: string }} props */
export function PersonCardView({ id }) {
  const { data: card, fault, reload } = useQuery("person.get", { id }, TABLES);
  const heading = useHeadingFocus(card?.id);
  const [archiving, setArchiving] = useState(false);
  // A card that an undone action has taken away closes.
  const gone = !!card && fault?.code === "not_found";
  useEffect(() => {
    if (gone) go("people");
  }, [gone]);
  if (fault || !card) return fault && html`<${FaultNote} fault=${fault} onRetry=${fault.code === "not_found" ? undefined : reload} />`;
  const { surname, given, patronymic, kind } = card.fields;
  const archived = !!card.archived_on;
  // The roles the person does not have yet.
  const roles = [...ROLES].filter(([role]) => !card[role]);
  const recorded = recordWords(card.counts);
  const worked = recorded !== "" || card.pairs.length > 0;

  const menu = html`<${Menu} label="Ещё действия" quiet items=${[
    ...roles.map(([role, label]) => {
      const icon = role === "mentor" ? "user-check" : "graduation-cap";
      return !archived && { label, icon, onClick: () => go("people", id, role) };
    }),
    !archived && { label: "Объединить с другой карточкой", icon: "git-merge", onClick: () => go("people", id, "merge") },
    !worked && { label: "Личное дело", icon: "clipboard-list", onClick: () => go("people", id, "record") },
    { label: "Журнал", icon: "clock", onClick: () => go("journal", id) },
    archived ? { label: "Вернуть из архива", icon: "archive-restore", onClick: () => act("person.restore", { id }) }
      : { label: "В архив", icon: "archive", onClick: () => setArchiving(true) },
  ]} /><${IconButton} icon="x" label="Закрыть карточку" onClick=${() => go("people")} />`;

  return html`<${Card} actions=${html`<span class="row-tight">${menu}</span>`}
      title=${html`<span ref=${heading} tabindex="-1">${[surname, given, patronymic].filter(Boolean).join(" ")}</span>`}>
    <p class="muted">${[card.detail || kindLabel(kind ?? ""), card.organization].filter(Boolean).join(" · ")}</p>
    <${Tags} card=${card} />
    ${recorded && html`<p class="muted small spaced-top">${recorded}</p>`}
    ${(!archived || worked) && html`<div class="card-actions">
      ${!archived && html`<${Button} icon="pencil" onClick=${() => go("people", id, "edit")}>Изменить<//>`}
      ${worked && html`<${Button} icon="clipboard-list" onClick=${() => go("people", id, "record")}>Личное дело<//>`}
    </div>`}
    <${MissingPart} card=${card} />
    <${MentorPart} card=${card} />
    <${MenteePart} card=${card} />
    ${!archived && roles.length === ROLES.size && html`<section class="card-part"><h3>Наставничество</h3>
      <p class="muted">Пока не участвует.</p>
      <div class="card-actions">
        ${roles.map(([role, words]) => html`<${Button} key=${role} onClick=${() => go("people", id, role)}>${words}<//>`)}
      </div></section>`}
    <${PairLines} card=${card} />
    <${FactParts} card=${card} />
    ${archiving && html`<${AskDialog} title="Перенести в архив" action="В архив" onClose=${() => setArchiving(false)}
      text="Карточка уйдёт из списков, но ничего не пропадёт: её можно вернуть."
      ask=${[{ name: "reason", label: "Причина", type: "line", suggestions: ["Окончил школу", "Перешёл в другую школу", "Уволился"] }]}
      onDone=${(/** @type {{ reason: string }} */ { reason }) => call("person.archive", { id, reason })} />`}
  <//>`;
}

/** «награды 2 · курсы 1» @param {PersonCard["counts"]} counts */
function recordWords({ awards, qualifications, practices, events }) {
  /** @type {[string, number][]} */
  const all = [["награды", awards], ["курсы", qualifications], ["практики", practices], ["события", events]];
  return all.filter(([, count]) => count > 0).map(([word, count]) => `${word}\u00a0${count}`).join(" · ");
}
