// An item of the plan: its mark, its five cells, what else can be done with it.
import { html, useState } from "../../../../../vendor/ui.js";
import { call, state } from "../../../../../api/index.js";
import { AskDialog, Menu, dateShort, plural } from "../../../../../parts/index.js";
import { StateTag } from "../../../../roadmap/states.js";
import { Tick } from "../../../../roadmap/tick.js";
import { sameWords, whenWords } from "../../../../roadmap/words.js";
import { COLUMNS } from "./cells.js";
import { Cell } from "./cell.js";

/** @typedef {import("../../../../../api/types").ProgrammeItem} Item */

const HINTS = { deadline: "до 15.10.2026, ноябрь, ежемесячно", grade: "5" };

/** @param {{ item: Item, number: number, hands: any, said: any, locked: boolean, col: string | null, edit: boolean }} props `col`: the cell that Tab reaches, when it is in this row */
export function ItemRow({ item, number, hands, said, locked, col, edit }) {
  const [dating, setDating] = useState(false);
  const { id, fields, status, done_on, meetings } = item;
  const name = `${number}. ${fields.task.split("\n")[0].slice(0, 60)}`;
  const open = status !== "done" && status !== "dropped";
  const inside = {
    deadline: html`<${Deadline} item=${item} />`,
    actual: done_on && html`<small>выполнено ${dateShort(done_on)}</small>`,
    task: meetings > 0 && html`<small>${plural(meetings, ["встреча", "встречи", "встреч"])}</small>`,
  };
  const menu = [
    open && { label: "Выполнено сегодня", icon: "check", onClick: () => hands.mark(id) },
    status !== "dropped" && { label: "Выполнено в другой день", icon: "calendar", onClick: () => setDating(true) },
    status === "not_started" && { label: "В работе", icon: "play", onClick: () => hands.set(id, "in_progress") },
    open && { label: "Не требуется", icon: "x", onClick: () => hands.set(id, "dropped") },
    status !== "not_started" && { label: "Снять отметку", icon: "undo-2", onClick: () => hands.set(id, "not_started") },
    { label: "Переместить выше", icon: "arrow-up", onClick: () => hands.move(id, -1) },
    { label: "Переместить ниже", icon: "arrow-down", onClick: () => hands.move(id, 1) },
    status !== "done" && meetings === 0 && { label: "Убрать из плана", icon: "x", danger: true, onClick: () => hands.remove(id) },
  ];
  return html`<tr class=${status === "dropped" ? "dropped" : status === "done" ? "is-done" : ""} data-section=${fields.section_id ?? ""}>
    <td class="of-tick"><${Tick} done=${status === "done"} name=${name} disabled=${locked || status === "dropped"} onClick=${() => hands.mark(id)} /></td>
    <td class="of-number">${number}</td>
    ${COLUMNS.map(({ col: field, title }) => html`<${Cell} key=${field} id=${id} col=${field} label="${title}, пункт ${number}" value=${fields[field]} hint=${HINTS[/** @type {"grade"} */ (field)]}
      ...${{ hands, said, locked }} stop=${field === col} edit=${edit && field === col}>${inside[/** @type {"task"} */ (field)]}<//>`)}
    <td class="col-menu">${!locked && html`<${Menu} quiet label="Пункт ${name}: действия" items=${menu} tabindex=${col === "menu" ? 0 : -1} data-cell="${id}:menu"
      onFocus=${() => hands.here(id, "menu")} />`}
      ${dating && html`<${AskDialog} title="Когда выполнено" action="Отметить" onClose=${() => setDating(false)}
        ask=${[{ name: "on", label: "Дата", type: "day", value: done_on ?? state.value?.today ?? null, required: true }]}
        onDone=${(/** @type {any} */ { on }) => call("item.mark", { ids: [id], status: "done", on })} />`}</td>
  </tr>`;
}

/** What was understood, when that says more than the words, and what time makes of it. @param {{ item: Item }} props */
function Deadline({ item: { fields: { deadline }, start, end, state: now } }) {
  const exact = /\d{1,2}\.\d{1,2}\.\d{4}/.test(deadline);
  const words = !deadline || exact ? "" : end ? whenWords({ start, end }) : "без даты";
  const telling = now === "overdue" || now === "near" || now === "in_progress" || now === "not_needed";
  return html`${words && !sameWords(words, deadline) && html`<small>${words}</small>`}${telling && html`<div><${StateTag} moment=${{ state: now, end }} /></div>`}`;
}
