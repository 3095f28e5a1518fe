// The fields of a meeting.
import { html, useRef } from "../../../vendor/ui.js";
import { call, state, vocabulary } from "../../../api/index.js";
import {
  CheckGroup, DateField, FormActions, NumberField, Segments, Select, TextField, dateShort, go, plural, say, useFirstField, useForm,
} from "../../../parts/index.js";
import { Confirm } from "./confirm.js";
import { clear } from "./filter.js";
import { useSuggestion } from "./form.js";
import { MovedItems } from "./moved.js";
import { PairPicker } from "./pair-picker.js";
import { open, whoOf } from "./words.js";

/** @typedef {import("./form.js").Values} Values */

/** @param {{ id?: string, initial: Values, back?: string | null }} props `back`: the pair whose card it was begun from. */
export function Editor({ id, initial, back }) {
  const start = useRef(initial).current;
  const saves = async (/** @type {Values} */ { pair_id, absent, items, confirmed, ...fields }) => {
    const moved = Object.entries(items).map(([item_id, status]) => ({ item_id, status: /** @type {any} */ (status || null) }));
    if (id) await call("meeting.update", { id, fields, absent, items: moved, confirmed });
    else await call("meeting.add", { pair_id: pair_id ?? "", fields, absent, items: moved, confirmed });
  };
  const edited = useForm(start, saves);
  const { values, set, setValues, errors } = edited;
  const { suggestion, touch } = useSuggestion(values, setValues, id);
  const statusTouched = useRef(!!id);
  const box = useFirstField(start.pair_id ? "day" : "pair_id");
  const today = state.value?.today ?? "";
  const group = (suggestion?.people.length ?? 0) > 2;

  const change = (/** @type {keyof Values & string} */ field) => (/** @type {any} */ value) => (touch(field), set(field, value));
  // A day that has not come can only be planned.
  const setDay = (/** @type {string | null} */ day) => {
    set("day", day);
    if (!statusTouched.current && day) set("status", day > today ? "planned" : "held");
  };
  const text = (/** @type {"topic" | "content" | "result" | "difficulties" | "recommendations" | "task" | "note"} */ field, /** @type {string} */ label, more = {}) => html`<${TextField}
    label=${label} value=${values[field]} error=${errors[field]} onInput=${change(field)} ...${more} />`;
  const leave = () => (id ? open(id) : back ? go("pairs", back) : open());
  const save = async () => {
    if (!values.pair_id) {
      edited.setErrors({ pair_id: "Выберите пару." });
      return;
    }
    if (!(await edited.submit())) return;
    say({ text: id ? "Встреча сохранена." : values.status === "planned" ? "Встреча запланирована." : "Встреча записана." });
    // What has just been written down is in sight.
    if (!id) clear();
    leave();
  };
  const hint = suggestion?.hints.find(({ kind }) => kind === values.kind)?.text;
  const statuses = [{ code: "held", label: "Проведена" }, { code: "planned", label: "Запланирована" }, ...(id ? [{ code: "cancelled", label: "Отменена" }] : [])];
  const folded = [values.content, values.difficulties, values.recommendations, values.note].some(Boolean);

  return html`<div class="form-page" ref=${box}><div class="card">
    <h2 class="h2">${id ? "Изменить встречу" : "Новая встреча"}</h2>
    <div class="form-grid">
      <div class="stack-tight">${id ? html`<div class="field"><span class="label">Пара</span><p>${suggestion?.pair}</p></div>`
        : html`<${PairPicker} value=${values.pair_id} name=${suggestion?.pair ?? ""} error=${errors.pair_id} onChange=${change("pair_id")} />`}
        ${suggestion && html`<${Before} suggestion=${suggestion} />`}</div>
      <div class="meeting-when"><${DateField} label="Дата" class="of-day" required value=${values.day} error=${errors.day} onChange=${setDay} />
        <${Segments} label="Состояние" value=${values.status} options=${statuses} onChange=${(/** @type {any} */ code) => ((statusTouched.current = true), set("status", code))} /></div>
    </div>
    <${Confirm} errors=${errors} confirmed=${values.confirmed} onChange=${(/** @type {string[]} */ codes) => setValues({ ...values, confirmed: codes })} />
    <div class="form-grid thirds">
      <${Select} label="Вид встречи" value=${values.kind} options=${vocabulary.value?.meeting_kinds ?? []} error=${errors.kind} hint=${hint} onChange=${change("kind")} />
      <${Select} label="Как" value=${values.form} options=${vocabulary.value?.meeting_forms ?? []} onChange=${change("form")} />
      <${NumberField} label="Минут" value=${values.minutes} min=${1} max=${720} error=${errors.minutes} onInput=${change("minutes")} />
    </div>
    ${text("topic", "Тема", { maxLength: 200, placeholder: "Одной строкой: о чём говорили", hint: suggestion?.last?.task && values.topic && suggestion.last.task.startsWith(values.topic) ? "Из задания прошлой встречи." : undefined })}
    <div class="form-grid">
      ${text("result", "Результат", { multiline: true, rows: 2 })}
      ${text("task", "Задание на следующий раз", { multiline: true, rows: 2, hint: "Станет темой следующей встречи." })}
    </div>
    ${group && html`<div class="request-list"><${CheckGroup} label="Кто был" values=${there(suggestion, values.absent)} error=${errors.absent}
      options=${(suggestion?.people ?? []).map(whoOf)}
      onChange=${(/** @type {string[]} */ ids) => set("absent", (suggestion?.people ?? []).map(({ person_id }) => person_id).filter((person) => !ids.includes(person)))} /></div>`}
    <${MovedItems} items=${suggestion?.items ?? []} chosen=${values.items} error=${errors.items} onChange=${(/** @type {Record<string, string>} */ items) => set("items", items)} />
    <details class="form-section" open=${folded}><summary>Подробнее</summary><div class="form-grid">
      ${text("content", "Содержание", { multiline: true, rows: 3, class: "full" })}
      ${text("difficulties", "Затруднения", { multiline: true, rows: 2 })}
      ${text("recommendations", "Рекомендации", { multiline: true, rows: 2 })}
      ${text("note", "Примечание", { multiline: true, rows: 2, class: "full" })}
    </div></details>
    <${FormActions} onSave=${save} onCancel=${leave} saving=${edited.saving} label=${values.status === "planned" ? "Запланировать" : id ? "Сохранить" : "Записать встречу"} />
  </div></div>`;
}

/** @param {import("../../../api/types").MeetingSuggestion | null} suggestion @param {string[]} absent */
const there = (suggestion, absent) => (suggestion?.people ?? []).map(({ person_id }) => person_id).filter((id) => !absent.includes(id));

/** What was before: one line, so that the topic comes to mind. @param {{ suggestion: import("../../../api/types").MeetingSuggestion }} props */
function Before({ suggestion: { last, next, quiet_days } }) {
  const words = [
    last ? `Прошлая встреча ${dateShort(last.day)}${last.topic && `: ${last.topic}`}.` : "Встреч у этой пары ещё не было.",
    last?.task && `Задание: ${last.task}.`,
    quiet_days && quiet_days > 0 && `Не встречались ${plural(quiet_days, ["день", "дня", "дней"])}.`,
    next && `Запланирована на ${dateShort(next)}.`,
  ];
  return html`<p class="hint">${words.filter(Boolean).join(" ").replaceAll("..", ".")}</p>`;
}
