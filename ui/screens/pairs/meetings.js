// «Встречи» in a pair's card: how far it has come, the last three, what is missing, whether it suits its people.
import { html, useEffect } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { Button, FaultNote, Menu, Tag, Track, address, dateShort, go, plural } from "../../parts/index.js";
import { FitButtons } from "../programmes/meetings/fit.js";
import { KINDS, MEETINGS, TABLES, fitLabel, length, open, signOf } from "../programmes/meetings/words.js";
import { isOver } from "./life.js";

/** @typedef {import("../../api/types").PairCard} PairCard */
/** @typedef {import("../../api/types").PairProgress} PairProgress */

const SHOWN = 3;

/** @param {{ card: PairCard }} props */
export function PairMeetings({ card: { row, archived } }) {
  const { data: progress, fault, reload } = useQuery("pair.progress", { id: row.id }, TABLES);
  const { data: latest } = useQuery("meeting.list", { pair_id: row.id, limit: SHOWN }, TABLES);
  const live = !archived && !isOver(row);
  const works = live && row.status === "active";
  useEffect(() => (archived ? undefined : onKeyM(() => open("new", row.id))), [row.id, archived]);
  if (fault || !progress) return fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`;
  const { meetings, weeks, weeks_gone, quiet_days } = progress;
  const menu = !archived && html`<${Menu} label="Ещё о встречах" quiet items=${[
    { label: "Внести прошедшие", icon: "table-2", onClick: () => open("past", row.id) },
    live && { label: "Запланировать серию", icon: "calendar", onClick: () => open("series", row.id) },
  ]} />`;
  return html`<section class="card-part" aria-label="Встречи"><div class="card-head"><h3>Встречи</h3>${menu}</div>
    ${meetings.held > 0 && html`<p>${plural(meetings.held, MEETINGS)}${meetings.minutes > 0 && `, ${length(meetings.minutes)}`}${meetings.planned > 0 && html` · впереди ${meetings.planned}, ближайшая ${dateShort(meetings.next)}`}</p>`}
    ${weeks > 0 && row.status === "active" && html`<div class="pair-weeks"><span class="muted small">Прошло ${weeks_gone} из\u00a0${plural(weeks, ["недели", "недель", "недель"])}</span><${Track} value=${weeks_gone} of=${weeks} /></div>`}
    ${latest && latest.rows.length > 0 && html`<ul class="lines">${latest.rows.map((meeting) => {
      const { level, sign, text } = signOf(meeting);
      return html`<li key=${meeting.id}><span class="grow"><a href=${address("programmes", "meetings", meeting.id)}>${dateShort(meeting.day)}</a>, ${KINDS[meeting.kind]}<small>${meeting.topic}</small></span>
        ${meeting.status !== "held" && html`<${Tag} level=${level} sign=${sign}>${text}<//>`}</li>`;
    })}</ul>`}
    ${latest?.total === 0 && html`<p class="muted small">Здесь появятся встречи пары: когда, о чём, что задано.</p>`}
    ${!archived && html`<div class="card-actions"><${Button} icon="plus" title="M" main=${works && !!quiet_days} onClick=${() => open("new", row.id)}>Записать встречу<//></div>`}
    ${live && html`<${Fits} progress=${progress} />`}
  </section>`;
}

/** What a working pair lacks, and what to do about it. @param {{ card: PairCard }} props */
export function PairNeeds({ card: { row, archived } }) {
  const { needs, last_met } = row;
  const unfit = needs.includes("unfit");
  if (archived || (!unfit && !needs.includes("meeting") && !needs.includes("programme"))) return null;
  return html`<div class="stack-tight pair-needs">
    ${unfit && html`<div class="notice"><div class="grow"><b>▲ Пара не подходит.</b> Поговорите с обоими. Если не получится договориться, замените наставника приказом или прекратите пару («Ещё действия»).
      <div class="notice-actions"><${Button} icon="file-text" onClick=${() => go("documents", "new", "replace_order", row.id)}>Приказ о замене<//>
      <${Button} icon="file-text" onClick=${() => go("documents", "new", "stop_order", row.id)}>Приказ о прекращении<//></div></div></div>`}
    <div class="card-tags">
      ${needs.includes("meeting") && html`<${Tag} level="late">${last_met ? `нет встреч с\u00a0${dateShort(last_met)}` : "встреч ещё не было"}<//>`}
      ${needs.includes("programme") && html`<${Tag} level="soon">нет программы<//>`}</div>
  </div>`;
}

/** What its people say of it, and whom to ask. @param {{ progress: PairProgress }} props */
function Fits({ progress: { fits, ask } }) {
  if (fits.length + ask.length === 0) return null;
  const waits = (/** @type {string} */ person) => ask.some((one) => one.person_id === person);
  const level = /** @type {const} */ ({ fits: "done", unclear: "soon", unfit: "late" });
  return html`<div class="pair-fits"><h4>Подходит ли пара</h4><ul class="fit-lines">
    ${fits.filter(({ person_id }) => !waits(person_id)).map(({ person_id, short_name, answer, note, day }) => html`<li key=${person_id}>
      <span>${short_name}<small>${dateShort(day)}${note && `: «${note}»`}</small></span><${Tag} level=${level[answer]}>${fitLabel(answer)}<//></li>`)}
    ${ask.map(({ person_id, short_name, meeting_id, day, before }) => html`<li key=${person_id}>
      <span>${short_name}<small>${before ? "раньше было не ясно; " : ""}спросить после встречи ${dateShort(day)}</small></span>
      <${FitButtons} meeting=${meeting_id} person=${person_id} name=${short_name} /></li>`)}</ul></div>`;
}

/** M writes a meeting down, wherever the focus is but in a field. @param {() => void} run */
function onKeyM(run) {
  const key = (/** @type {KeyboardEvent} */ event) => {
    const busy = document.querySelector("dialog[open], .popup") || /** @type {HTMLElement} */ (event.target).closest("input:not([type=radio], [type=checkbox]), textarea, select");
    if (event.defaultPrevented || busy || event.ctrlKey || event.metaKey || event.altKey || event.code !== "KeyM") return;
    event.preventDefault();
    run();
  };
  document.addEventListener("keydown", key);
  return () => document.removeEventListener("keydown", key);
}
