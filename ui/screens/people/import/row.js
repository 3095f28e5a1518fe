// The card of a row: what it will be, what deserves a look, and what the user decides about it.
import { html, useState } from "../../../vendor/ui.js";
import { vocabulary } from "../../../api/index.js";
import { Button, Card, CheckField, Icon, IconButton, PersonPicker, Select, Tag, useHeadingFocus } from "../../../parts/index.js";
import { STATES, fieldName } from "./words.js";

/** @typedef {import("../../../api/types").ImportRow} Row */

/** @param {{ row: Row, sheet: import("../../../api/types").ImportSheetReview, line: import("../../../api/types").ImportLine | undefined, index: number,
 *   decided: boolean, does: any, onClose: () => void }} props */
export function RowCard({ row, sheet, line, index, decided, does, onClose }) {
  const heading = useHeadingFocus(row.key);
  const { key, state, changes, doubts = [], why, blocked, person } = row;
  const { level, sign, label } = STATES[state];
  const pairs = sheet.list === "pairs";
  const decide = (/** @type {any} */ some) => does.decide([key], some);
  const left = changes.filter(({ taken }) => !taken).map((change) => change.key);
  const toggle = (/** @type {string} */ field, /** @type {boolean} */ on) => decide({ leave: on ? left.filter((one) => one !== field) : [...left, field] });
  const isRow = state !== "skipped" || decided;
  return html`<${Card} class="import-row" title=${html`<span ref=${heading} tabindex="-1">${row.name || "Строка без имени"}</span>`}
      actions=${html`<${IconButton} icon="x" label="Закрыть карточку" onClick=${onClose} />`}>
    <p class="muted">${[sheet.name && `Лист «${sheet.name}»`, `строка ${row.number}`, row.detail].filter(Boolean).join(" · ")}</p>
    <div class="card-tags"><${Tag} level=${level} sign=${sign}>${label}<//></div>
    ${doubts.length > 0 && html`<div class="notice"><${Icon} name="triangle-alert" /><ul>${doubts.map((words, at) => html`<li key=${at}>${words}</li>`)}</ul></div>`}
    ${why && html`<p>${why}</p>`}
    ${isRow && html`<div class="card-actions">
      ${state === "doubtful" && !blocked && html`<${Button} main icon="check" onClick=${() => decide({ take: true })}>Взять строку<//>`}
      ${state === "skipped" ? html`<${Button} onClick=${() => does.decide([key], null)}>Вернуть строку<//>`
        : html`<${Button} icon="x" title="Del" onClick=${() => decide({ take: false })}>Не брать<//>`}
      ${decided && state !== "skipped" && html`<${Button} text onClick=${() => does.decide([key], null)}>Решить заново<//>`}
    </div>`}
    ${isRow && !blocked && !pairs && html`<${Whose} row=${row} decide=${decide} />`}
    ${isRow && !person && !blocked && !pairs && html`<section class="card-part"><${Select} label="Кто это" value=${row.kind} options=${vocabulary.value?.person_kinds ?? []}
      onChange=${(/** @type {any} */ kind) => decide({ kind })} /></section>`}
    ${changes.length > 0 && html`<section class="card-part"><h3>${person ? "Что изменится" : "Что войдёт"}</h3>
      <div class="stack-tight">${changes.map((change) => html`<${CheckField} key=${change.key} value=${change.taken} disabled=${!!change.note || (!person && ["surname", "given"].includes(change.key))}
        onChange=${(/** @type {boolean} */ on) => toggle(change.key, on)} hint=${[change.text && `в файле: «${change.text}»`, change.note].filter(Boolean).join(". ")}
        label=${html`<span class="import-change"><b>${fieldName(change.key)}</b>
          ${change.before && html`<s>${change.before}</s><span aria-hidden="true"> → </span>`}<span>${change.after}</span></span>`} />`)}</div></section>`}
    ${person && changes.length === 0 && state === "same" && html`<p class="muted">В карточке всё так же.</p>`}
    ${line && isRow && html`<${Cells} key=${key} line=${line} sheet=${sheet} index=${index} does=${does} open=${blocked} />`}
  <//>`;
}

/** Which card the row is about. @param {{ row: Row, decide: (some: any) => void }} props */
function Whose({ row, decide }) {
  const { person, candidates = [] } = row;
  const [other, setOther] = useState(false);
  const all = person && !candidates.some(({ id }) => id === person.id) ? [person, ...candidates] : candidates;
  const choose = (/** @type {string} */ id) => decide({ person: id, take: true, leave: null });
  return html`<section class="card-part"><h3>Чья карточка</h3><div class="stack-tight" role="radiogroup" aria-label="Чья карточка">
    ${all.map(({ id, name, detail }) => html`<label class="choice" key=${id}><input type="radio" name="whose" checked=${person?.id === id} onChange=${() => choose(id)} />
      <span>${name}<small>${id.includes(".") ? "из этого же списка" : detail}</small></span></label>`)}
    <label class="choice"><input type="radio" name="whose" checked=${!person} onChange=${() => choose("")} /><span>Новая карточка</span></label></div>
    ${other ? html`<${PersonPicker} label="Другая карточка" value=${[]} onChange=${(/** @type {string[]} */ [id]) => id && (choose(id), setOther(false))} />`
      : html`<div class="card-actions"><${Button} text onClick=${() => setOther(true)}>Выбрать другую карточку<//></div>`}
  </section>`;
}

/** The row as it stands in the file, to be put right. @param {{ line: import("../../../api/types").ImportLine, sheet: import("../../../api/types").ImportSheetReview, index: number, does: any, open: boolean }} props */
function Cells({ line, sheet, index, does, open }) {
  const columns = sheet.columns.map((column, at) => ({ ...column, at })).filter(({ field }) => field !== "ignored" && field !== "number");
  return html`<details class="card-part" open=${open}><summary><b>Исправить здесь</b></summary>
    <p class="small muted">Сам файл не изменится.</p>
    <div class="stack-tight">${columns.map(({ at, letters, title }) => {
      const id = `cell-${line.number}-${at}`;
      return html`<div class="field" key=${at}><label for=${id}>${title || `Столбец ${letters}`}</label>
        <input class="input" id=${id} defaultValue=${line.cells[at]} autocomplete="off" spellcheck=${false}
          onChange=${(/** @type {any} */ event) => event.target.value !== line.cells[at] && does.correct(index, line.number, at, event.target.value)} /></div>`;
    })}</div></details>`;
}
