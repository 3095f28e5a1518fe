// «Серия»: planned meetings every few weeks, shown before they are made.
import { html } from "../../../vendor/ui.js";
import { call, state, useQuery, vocabulary } from "../../../api/index.js";
import { Card, DateField, FaultNote, FormActions, NumberField, Select, Tag, TextField, dateShort, plural, say, shift, useFirstField, useForm } from "../../../parts/index.js";
import { PairPicker } from "./pair-picker.js";
import { MEETINGS, TABLES, open } from "./words.js";

const WEEKDAYS = ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"].map((label, index) => ({ code: String(index + 1), label }));
const WEEKS = ["каждую неделю", "раз в две недели", "раз в три недели", "раз в четыре недели"].map((label, index) => ({ code: String(index + 1), label }));

/** @param {{ pair?: string | null }} props */
export default function Series({ pair = null }) {
  const today = state.value?.today ?? "";
  const weekday = ((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
  const form = useForm(
    { pair_id: /** @type {string | null} */ (pair), from: /** @type {string | null} */ (shift(today, 1)), to: /** @type {string | null} */ (null), weekday, weeks: 2, form: /** @type {any} */ ("in_person"), minutes: /** @type {number | null} */ (45), topic: "" },
    async (/** @type {any} */ values) => void (await call("meeting.plan_series", values)),
  );
  const { values, set, errors } = form;
  const box = useFirstField(pair ? "to" : "pair_id");
  const { data: pairs } = useQuery("meeting.suggest", values.pair_id ? { pair_id: values.pair_id } : null, TABLES);
  const known = !!values.pair_id && !!values.from && !!values.to;
  const preview = useQuery("meeting.series", known ? /** @type {any} */ (values) : null, ["meeting", "pair", "calendar_day"]);
  const days = preview.fault ? [] : preview.data ?? [];
  const kept = days.filter(({ skipped }) => !skipped).length;
  const wrong = /** @type {Record<string, string>} */ ({ ...(preview.fault?.fields ?? {}), ...errors });

  const save = async () => {
    const missing = { ...(values.pair_id ? {} : { pair_id: "Выберите пару." }), ...(values.to ? {} : { to: "Укажите, до какого дня." }) };
    if (Object.keys(missing).length > 0) return form.setErrors(missing);
    if (!(await form.submit())) return;
    say({ text: `Запланировано: ${plural(kept, MEETINGS)}.` });
    open("planned");
  };
  return html`<div class="form-page" ref=${box}><div class="card">
    <h2 class="h2">Запланировать серию</h2>
    <${PairPicker} value=${values.pair_id} name=${pairs?.pair ?? ""} error=${errors.pair_id} onChange=${(/** @type {string | null} */ id) => set("pair_id", id)} />
    <div class="form-grid">
      <${DateField} label="С какого дня" required value=${values.from} error=${wrong.from} onChange=${(/** @type {string | null} */ day) => set("from", day)} />
      <${DateField} label="По какой день" class="of-to" required value=${values.to} error=${wrong.to} hint=${pairs && `Пара работает до ${dateShort(pairs.end)}.`} onChange=${(/** @type {string | null} */ day) => set("to", day)} />
      <${Select} label="День недели" value=${values.weekday} options=${WEEKDAYS} error=${wrong.weekday} onChange=${(/** @type {string} */ code) => set("weekday", Number(code))} />
      <${Select} label="Как часто" value=${values.weeks} options=${WEEKS} error=${wrong.weeks} onChange=${(/** @type {string} */ code) => set("weeks", Number(code))} />
      <${Select} label="Как" value=${values.form} options=${vocabulary.value?.meeting_forms ?? []} onChange=${(/** @type {string} */ code) => set("form", code)} />
      <${NumberField} label="Минут" value=${values.minutes} min=${1} max=${720} error=${wrong.minutes} onInput=${(/** @type {number | null} */ minutes) => set("minutes", minutes)} />
    </div>
    <${TextField} label="Тема" value=${values.topic} error=${errors.topic} maxLength=${200} hint="Необязательно: тему каждой встречи можно записать потом." onInput=${(/** @type {string} */ words) => set("topic", words)} />
    ${preview.fault && !preview.fault.aboutFields && html`<${FaultNote} fault=${preview.fault} />`}
    ${days.length > 0 && html`<${Card} level=${3} class="series" title=${plural(kept, MEETINGS)}><ol>${days.map(({ day, skipped }) => html`<li key=${day} class=${skipped ? "muted" : ""}>
      ${dateShort(day)} ${skipped && html`<${Tag} level="idle" sign="■">${skipped}<//>`}</li>`)}</ol><//>`}
    <${FormActions} onSave=${save} onCancel=${() => open()} saving=${form.saving} disabled=${known && kept === 0} label=${kept > 0 ? `Запланировать ${plural(kept, ["встречу", "встречи", "встреч"])}` : "Запланировать"} />
  </div></div>`;
}
