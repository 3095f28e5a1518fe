// The production calendar: only days that differ from the usual week and the holidays of the Labour Code.
import { html, useState } from "../../vendor/ui.js";
import { act, call, useQuery } from "../../api/index.js";
import { AskDialog, Button, Card, DateField, Empty, FaultNote, Progress, Segments, Tag, TextField, dateLong, dateShort, say, useForm } from "../../parts/index.js";

/** @typedef {import("../../api/types").CalendarDay} CalendarDay */

const WEEKDAYS = ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];
const KINDS = [{ code: "off", label: "Выходной" }, { code: "on", label: "Рабочий" }];

export function Calendar() {
  const { data, fault, reload } = useQuery("calendar.list", {}, ["calendar_day"]);
  const [noting, setNoting] = useState(/** @type {CalendarDay | null} */ (null));
  const remove = async (/** @type {CalendarDay} */ { day }) => {
    if (await act("calendar.remove", { day })) say({ text: `${dateShort(day)} — снова обычный день`, action: { label: "Вернуть", run: () => act("journal.undo", {}) } });
  };
  return html`<div class="narrow stack">
    <p class="muted">По этому календарю считаются три рабочих дня до отмены поручения (ст. 351.8 ТК РФ). Субботы, воскресенья и праздники из ст. 112 ТК РФ
      программа знает сама. Добавьте только переносы: их каждый год утверждает Правительство.</p>
    <${Card} title="Добавить день"><${AddDay} /><//>
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${!data && !fault && html`<${Progress} label="Загружаю…" />`}
    ${data?.length === 0 && html`<${Card}><${Empty} icon="calendar" title="Переносов нет" text="Пока все дни считаются как обычно: пятидневная неделя и государственные праздники." /><//>`}
    ${data && data.length > 0 && html`<${Card}><ul class="entries flush">${data.map((one) => html`<li key=${one.day}>
      <div class="grow">${dateLong(one.day)}, ${weekday(one.day)}${one.note && html`<small class="block">${one.note}</small>`}</div>
      <${Tag} level=${one.working ? "done" : "idle"} sign=${one.working ? "✓" : "—"}>${one.working ? "рабочий" : "выходной"}<//>
      <${Button} onClick=${() => setNoting(one)} aria-label="Пояснение: ${dateShort(one.day)}">Пояснение<//>
      <${Button} onClick=${() => remove(one)} aria-label="Убрать: ${dateShort(one.day)}">Убрать<//>
    </li>`)}</ul><//>`}
    ${noting && html`<${AskDialog} title=${dateLong(noting.day)} action="Сохранить" onClose=${() => setNoting(null)}
      ask=${[{ name: "note", label: "Пояснение", type: "line", value: noting.note, placeholder: "Перенос с 3 января" }]}
      onDone=${(/** @type {{ note: string }} */ { note }) => call("calendar.save", { day: { ...noting, note } })} />`}
  </div>`;
}

/** @param {string} iso */
const weekday = (iso) => WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()];

function AddDay() {
  const { values, set, setValues, errors, setErrors, saving, submit } = useForm(/** @type {{ day: string | null, working: boolean, note: string }} */ ({ day: null, working: false, note: "" }));
  const add = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const { day } = values;
    if (!day) return setErrors({ day: "Укажите дату." });
    if (!(await submit((fields) => call("calendar.save", { day: { ...fields, day } })))) return;
    say({ text: `${dateShort(day)} — ${values.working ? "рабочий" : "выходной"} день` });
    setValues({ day: null, working: values.working, note: "" });
    /** @type {HTMLElement | null} */ (document.querySelector(".add-day input[inputmode]"))?.focus();
  };
  return html`<form class="add-day" onSubmit=${add} novalidate>
    <${DateField} label="Дата" value=${values.day} error=${errors.day} onChange=${(/** @type {string | null} */ day) => set("day", day)}
      hint=${values.day && weekday(values.day)} />
    <div class="field"><span class="label">Какой день</span><${Segments} label="Какой день" value=${values.working ? "on" : "off"} options=${KINDS} onChange=${(/** @type {string} */ code) => set("working", code === "on")} /></div>
    <${TextField} label="Пояснение" value=${values.note} error=${errors.note} maxLength=${200} placeholder="Перенос с 3 января" onInput=${(/** @type {string} */ note) => set("note", note)} />
    <${Button} type="submit" icon="plus" disabled=${saving}>Добавить<//>
  </form>`;
}
