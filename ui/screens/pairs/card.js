// A pair's card: where in its life it stands, what to do next, the facts, the people and their consents.
import { html, useEffect, useState } from "../../vendor/ui.js";
import { act, useQuery } from "../../api/index.js";
import { Button, Card, Facts, FaultNote, IconButton, Menu, Steps, Tag, dateShort, go, period, plural, useHeadingFocus } from "../../parts/index.js";
import { formOf } from "./columns.js";
import { ActionDialog } from "./actions.js";
import { PairMeetings, PairNeeds } from "./meetings.js";
import { Members } from "./members.js";
import { Papers } from "./papers.js";
import { Programmes } from "./programmes.js";
import { Terms } from "./terms.js";
import { consentsOf, isGroup, isOver, membersOf, nameOf, nextOf, stepsOf } from "./life.js";

/** @typedef {import("../../api/types").PairCard} PairCard */

const NEXT = { order: "Записать приказ", start: "Начать работу", complete: "Завершить" };

/** @param {{ id: string }} props */
export function PairCardView({ id }) {
  const { data: card, fault, reload } = useQuery("pair.get", { id }, ["pair", "pair_member", "person", "mentor", "mentee", "request", "meeting", "fit_check", "programme"]);
  const heading = useHeadingFocus(card?.row.id);
  const [asking, setAsking] = useState(/** @type {import("./actions.js").Action | null} */ (null));
  // A card that an undone action has taken away closes.
  const gone = !!card && fault?.code === "not_found";
  useEffect(() => {
    if (gone) go("pairs");
  }, [gone]);
  if (fault || !card) return fault && html`<${FaultNote} fault=${fault} onRetry=${fault.code === "not_found" ? undefined : reload} />`;
  const { row, archived } = card;
  const form = formOf(row.form);
  const model = form?.models.find(({ code }) => code === row.model);
  const next = archived ? null : nextOf(row);
  const mirrored = form?.kinds.some(({ code }) => code === "reversive") && row.mentors.length === 1 && row.mentees.length === 1;

  const menu = html`<${Menu} label="Ещё действия" quiet items=${[
    !archived && !card.ordered_on && next === "consent" && { label: "Записать приказ", icon: "file-text", onClick: () => setAsking("order") },
    !archived && !isOver(row) && !!card.ordered_on && { label: "Изменить приказ", icon: "file-text", onClick: () => setAsking("order") },
    !archived && mirrored && { label: "Встречная пара", icon: "users-round", onClick: () => setAsking("mirror") },
    { label: "Журнал", icon: "clock", onClick: () => go("journal", id) },
    !archived && !isOver(row) && { label: "Прекратить досрочно", icon: "x", danger: true, onClick: () => setAsking("stop") },
    !archived && isOver(row) && { label: "Возобновить", icon: "rotate-ccw", onClick: () => act("pair.reopen", { id }) },
    archived ? { label: "Вернуть из архива", icon: "archive-restore", onClick: () => act("pair.restore", { id }) }
      : { label: "В архив", icon: "archive", onClick: () => act("pair.archive", { id }) },
  ]} /><${IconButton} icon="x" label="Закрыть карточку" onClick=${() => go("pairs")} />`;

  return html`<${Card} title=${html`<span ref=${heading} tabindex="-1">${nameOf(row)}</span>`}
    actions=${html`<span class="row-tight">${menu}</span>`}>
    <p class="muted small">${[capital(form?.label), model && `«${model.label}»`].filter(Boolean).join(" · ")}</p>
    ${archived && html`<div class="card-tags"><${Tag} level="idle" sign="■">в архиве<//></div>`}
    <div class="life"><${Steps} steps=${stepsOf(card)} /></div>
    ${!archived && !isOver(row) && html`<div class="card-actions">
      ${next && html`<${Button} main onClick=${() => setAsking(next)}>${next === "consent" ? consentWords(row) : NEXT[next]}<//>`}
      <${Button} icon="pencil" onClick=${() => go("pairs", id, "edit")}>Изменить<//>
    </div>`}
    <${PairNeeds} card=${card} />
    <${Programmes} card=${card} />
    <div class="card-part"><${Facts} items=${facts(card)} /></div>
    <${PairMeetings} card=${card} />
    <${Members} card=${card} />
    <${Terms} card=${card} />
    <${Papers} card=${card} />
    ${asking && html`<${ActionDialog} key=${asking} action=${asking} card=${card} onClose=${() => setAsking(null)} />`}
  <//>`;
}

/** @param {import("../../api/types").PairRow} row */
const consentWords = (row) => (membersOf(row).length - consentsOf(row) > 1 ? "Отметить согласия" : "Отметить согласие");

/** «педагог–педагог» → «Педагог–педагог». @param {string | undefined} words */
const capital = (words) => words && words[0].toUpperCase() + words.slice(1);

/** @param {PairCard} card @returns {[string, any][]} */
function facts({ row, fields, loads, requests, order_number, ordered_on, finished_on, reason, result }) {
  const kinds = formOf(row.form)?.kinds ?? [];
  const load = (/** @type {PairCard["loads"][number]} */ { name, busy, capacity }) => {
    const whose = loads.length > 1 ? `${name}:` : "у\u00a0наставника";
    return `${whose} ${busy} из\u00a0${plural(capacity, ["места", "мест", "мест"])}`;
  };
  return [
    ["Срок", period(row.start, row.end)],
    ["Вид", row.kinds.map((code) => kinds.find((kind) => kind.code === code)?.label ?? code).join(", ")],
    [isGroup(row) ? "Запросы" : "Запрос", requests.join("; ")],
    ["Цель", fields.goal],
    ["Приказ", ordered_on && `${/^№/.test(order_number) ? "" : "№\u00a0"}${order_number} от\u00a0${dateShort(ordered_on)}`],
    ["Нагрузка", !isOver(row) && loads.map(load).join("\n")],
    ["Сверх нагрузки", fields.overload_reason],
    ["Результат", result],
    ["Прекращена", reason && `${dateShort(finished_on)}: ${reason}`],
    ["Примечание", fields.note],
  ];
}
