// The head of a programme's page: its name, how far it has come, what is to be done with it next.
import { html } from "../../../../vendor/ui.js";
import { act, vocabulary } from "../../../../api/index.js";
import { Button, Menu, PageHead, Select, Tag, Track, address, go, period, plural } from "../../../../parts/index.js";
import { nameOf, signOf } from "../words.js";
import { menuItems } from "./menu.js";

/** @typedef {import("../../../../api/types").ProgrammeCard} Card */

/** @param {{ card: Card, onAsk: (dialog: string) => void }} props */
export function Head({ card, onAsk }) {
  const { row } = card;
  const open = !row.archived && row.state !== "closed";
  const due = row.state === "draft" || row.changed;
  return html`<p class="back"><a href=${address("programmes")}>Все программы</a></p>
    <${PageHead} title=${nameOf(row)} actions=${html`
      ${open && due && html`<${Button} main icon="check" onClick=${() => onAsk("approve")}>${row.changed ? "Утвердить изменения" : "Утвердить"}<//>`}
      ${open && row.state === "approved" && html`<${Button} main=${!due} icon="clipboard-check" onClick=${() => onAsk("close")}>Завершить<//>`}
      <${Button} icon="file-text" onClick=${() => go("documents", "new", "programme", row.pair_id, row.mentee_id)}>Документ<//>
      <${Menu} label="Ещё" icon="ellipsis" items=${menuItems(card, onAsk)} />`} />
    <${Summary} card=${card} />`;
}

/** «утверждена · 04.09.2026 – 31.05.2027 · выполнено 6 из 12 · 12-я неделя из 39 · 6 встреч» @param {{ card: Card }} props */
function Summary({ card }) {
  const { row } = card;
  const { done, items, late, weeks, weeks_gone, meetings } = row.progress;
  const { level, sign, text } = signOf(row);
  const open = row.state !== "closed";
  return html`<div class="programme-line muted">
    <${Tag} level=${level} sign=${sign}>${text}<//>
    ${row.archived && html`<${Tag} level="idle" sign="■">в архиве<//>`}
    <span class="nowrap">${period(row.start, row.end)}</span>
    ${items > 0 && html`<span class="done-cell"><${Track} value=${done} of=${items} /><span class="nowrap">выполнено ${done} из\u00a0${items}</span></span>`}
    ${open && late > 0 && html`<${Tag} level="late">просрочено ${late}<//>`}
    <span class="nowrap">${open && weeks_gone > 0 ? `${weeks_gone}-я неделя из\u00a0${weeks}` : plural(weeks, ["неделя", "недели", "недель"])}</span>
    <span class="nowrap">встреч: ${meetings}</span>
    <${StageField} card=${card} locked=${row.archived || !open} />
  </div>`;
}

/** Said by hand; when the facts speak for another, that one is a click away. @param {{ card: Card, locked: boolean }} props */
function StageField({ card: { row: { id, stage }, suggested }, locked }) {
  const stages = vocabulary.value?.stages ?? [];
  const label = (/** @type {string} */ code) => stages.find((one) => one.code === code)?.label;
  if (locked) return html`<span>этап: ${label(stage)}</span>`;
  const set = (/** @type {any} */ code) => act("programme.stage", { id, stage: code });
  return html`<span class="stage"><${Select} label="Этап" value=${stage} options=${stages} onChange=${set} />
    ${suggested !== stage && html`<${Button} text look="small" onClick=${() => set(suggested)}>По фактам — ${label(suggested)}<//>`}</span>`;
}
