// The mentor's and the mentee's part of a person's card: the register columns and what can be done.
import { html, useState } from "../../vendor/ui.js";
import { act, call, state } from "../../api/index.js";
import { AskDialog, Button, Facts, Menu, Track, dateShort, go, plural } from "../../parts/index.js";
import { daysText } from "./days.js";

/** @typedef {import("../../api/types").PersonCard} PersonCard */

/** @param {{ card: PersonCard }} props */
export function MentorPart({ card: { id, mentor, archived_on } }) {
  if (!mentor) return null;
  const { fields, busy, paused_since } = mentor;
  const capacity = fields.capacity ?? 0;
  return html`<${Part} ...${{ id, role: "mentor", title: "Наставник", next: "Закрепить наставляемого", live: !archived_on }}
      paused=${paused_since} why=${mentor.pause_reason}>
    <p>Занято ${busy} из ${plural(capacity, ["места", "мест", "мест"])}</p><${Track} value=${busy} of=${capacity} />
    <${Facts} items=${[
      ["Компетенции", fields.competencies],
      ["Достижения", fields.achievements],
      ["Интересы", fields.interests],
      ["Кого готов вести", fields.wanted_age],
      ["Время", fields.time_resource],
      ...common(fields),
    ]} />
  <//>`;
}

/** @param {{ card: PersonCard }} props */
export function MenteePart({ card: { id, mentee, pairs, archived_on } }) {
  if (!mentee) return null;
  const { fields, requests, paused_since } = mentee;
  const mentored = pairs.some((pair) => pair.mentees.some(({ person_id }) => person_id === id) && !["completed", "stopped"].includes(pair.status));
  const since = !mentored && fields.waiting_since;
  return html`<${Part} ...${{ id, role: "mentee", title: "Наставляемый", next: "Закрепить наставника", live: !archived_on }}
      paused=${paused_since} why=${mentee.pause_reason}>
    <${Facts} items=${[
      ["Запрос", [...requests, fields.request_text].filter(Boolean).join("; ")],
      ["Ждёт наставника", since && `с\u00a0${dateShort(since)}, ${daysText(since, state.value?.today)}`],
      ...common(fields),
      ["Отметка о прохождении", fields.completion_mark],
    ]} />
  <//>`;
}

/**
 * Columns that both registers have.
 * @param {import("../../api/types").MentorFields | import("../../api/types").MenteeFields} fields
 * @returns {[string, any][]}
 */
const common = (fields) => [
  ["В программе с", dateShort(fields.entered_on)],
  ["Завершение", dateShort(fields.finished_on)],
  ["Результаты", fields.results],
  ["Кейс или отзыв", fields.link],
];

/**
 * @param {{ id: string, role: "mentor" | "mentee", title: string, next: string, live: boolean, paused: string | null, why: string, children?: any }} props
 * `next`: what the button that begins a pair says.
 */
function Part({ id, role, title, live, paused, why, next, children }) {
  const [pausing, setPausing] = useState(false);
  const menu = html`<${Menu} quiet label="${title}: ещё действия" items=${[
    { label: "Изменить сведения", icon: "pencil", onClick: () => go("people", id, role) },
    paused ? { label: "Закончить перерыв", icon: "play", onClick: () => act(`${role}.resume`, { id }) }
      : { label: "Сделать перерыв", icon: "pause", onClick: () => setPausing(true) },
    { label: "Снять с учёта", icon: "x", onClick: () => act(`${role}.remove`, { id }) },
  ]} />`;
  return html`<section class="card-part" aria-label=${title}>
    <div class="card-head"><h3>${title}</h3>${live && html`<span class="row-tight">${menu}</span>`}</div>
    ${paused && html`<p class="muted">Перерыв с ${dateShort(paused)}${why && `: ${why}`}.
      <${Button} text onClick=${() => act(`${role}.resume`, { id })}>Закончить<//></p>`}
    <div class="stack-tight">${children}</div>
    ${live && !paused && html`<div class="card-actions"><${Button} icon="link-2" onClick=${() => go("pairs", "new", role, id)}>${next}<//></div>`}
    ${pausing && html`<${AskDialog} title="${title}: перерыв" action="Сделать перерыв" onClose=${() => setPausing(false)}
      text=${role === "mentor" ? "До конца перерыва наставника не закрепить в новой паре." : "До конца перерыва наставляемый не числится среди ждущих."}
      ask=${[
        { name: "since", label: "С какого дня", type: "day", value: state.value?.today, required: true },
        { name: "reason", label: "Причина", type: "line", suggestions: ["Болезнь", "Отпуск", "Учёба", "Личные обстоятельства"] },
      ]}
      onDone=${(/** @type {{ since: string, reason: string }} */ answers) => call(`${role}.pause`, { id, ...answers })} />`}
  </section>`;
}
