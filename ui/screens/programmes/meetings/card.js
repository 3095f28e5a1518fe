// A meeting's card: what was said of it, who was there, what it moved, whether the pair suits its people.
import { html, useEffect } from "../../../vendor/ui.js";
import { act, useQuery } from "../../../api/index.js";
import { Button, Card, Facts, FaultNote, IconButton, Menu, Tag, address, dateShort, go, useHeadingFocus } from "../../../parts/index.js";
import { FitAnswers } from "./fit.js";
import { useHold } from "./hold.js";
import { TABLES, formLabel, kindLabel, length, open, signOf } from "./words.js";

/** @typedef {import("../../../api/types").MeetingCard} MeetingCard */

/** @param {{ id: string }} props */
export function MeetingCardView({ id }) {
  const { data: card, fault, reload } = useQuery("meeting.get", { id }, TABLES);
  const heading = useHeadingFocus(card?.id);
  const { hold, question } = useHold();
  // A card that an undone action has taken away closes.
  const gone = !!card && fault?.code === "not_found";
  useEffect(() => {
    if (gone) open();
  }, [gone]);
  if (fault || !card) return fault && html`<${FaultNote} fault=${fault} onRetry=${fault.code === "not_found" ? undefined : reload} />`;
  const { fields, archived } = card;
  const planned = fields.status === "planned";
  const { level, sign, text } = signOf({ status: fields.status, overdue: card.overdue });

  const menu = html`<${Menu} label="Ещё действия" quiet items=${[
    !archived && fields.status === "held" && { label: "Записать следующую", icon: "plus", onClick: () => open("new", card.pair_id) },
    { label: "Журнал", icon: "clock", onClick: () => go("journal", id) },
    !archived && planned && { label: "Отменить встречу", icon: "calendar", onClick: () => act("meeting.cancel", { id }) },
    !archived && { label: "Удалить", icon: "x", danger: true, onClick: () => act("meeting.remove", { id }) },
  ]} /><${IconButton} icon="x" label="Закрыть карточку" onClick=${() => open()} />`;

  return html`<${Card} title=${html`<span ref=${heading} tabindex="-1">Встреча ${dateShort(fields.day)}</span>`} actions=${html`<span class="row-tight">${menu}</span>`}>
    <p><a href=${address("pairs", card.pair_id)}>${card.pair}</a></p>
    <div class="card-tags"><${Tag} level=${level} sign=${sign}>${text}<//></div>
    ${card.overdue && html`<p class="spaced-top">День прошёл. Встреча была?</p>`}
    ${!archived && html`<div class="card-actions">
      ${planned && html`<${Button} main=${card.overdue} icon="check" onClick=${() => hold(card)}>Проведена<//>`}
      ${card.overdue && html`<${Button} onClick=${() => act("meeting.cancel", { id })}>Отменена<//>`}
      <${Button} icon="pencil" onClick=${() => open(id, "edit")}>Изменить<//>
    </div>`}
    <div class="card-part"><${Facts} items=${facts(card)} /></div>
    <${Moved} items=${card.items} />
    ${!archived && fields.status === "held" && html`<${FitAnswers} card=${card} />`}
    ${question}
  <//>`;
}

/** @param {MeetingCard} card @returns {[string, any][]} */
function facts({ fields, people }) {
  const absent = people.filter(({ present }) => !present);
  const there = people.filter(({ present }) => present);
  return [
    ["Вид", kindLabel(fields.kind)],
    ["Как", [formLabel(fields.form), length(fields.minutes)].filter(Boolean).join(", ")],
    ["Тема", fields.topic],
    ["Содержание", fields.content],
    ["Результат", fields.result],
    ["Затруднения", fields.difficulties],
    ["Рекомендации", fields.recommendations],
    ["Задание", fields.task],
    ["Были", absent.length > 0 && there.map(({ short_name }) => short_name).join(", ")],
    ["Не было", absent.map(({ short_name }) => short_name).join(", ")],
    ["Примечание", fields.note],
  ];
}

const ITEM = /** @type {const} */ ({ not_started: ["idle", "не начато"], in_progress: ["soon", "в работе"], done: ["done", "выполнено"], dropped: ["idle", "не требуется"] });

/** @param {{ items: MeetingCard["items"] }} props */
function Moved({ items }) {
  if (items.length === 0) return null;
  return html`<section class="card-part" aria-label="Пункты программы"><h3>Пункты программы</h3>
    <ul class="lines">${items.map(({ id, task, section, status }) => html`<li key=${id}><span class="grow">${task}<small>${section}</small></span>
      <${Tag} level=${ITEM[status][0]}>${ITEM[status][1]}<//></li>`)}</ul></section>`;
}
