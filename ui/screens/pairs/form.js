// The form of a pair: first the form of mentoring, then only what fits it.
import { html, useRef } from "../../vendor/ui.js";
import { call, state, useQuery } from "../../api/index.js";
import {
  CheckGroup, DateField, FaultNote, FormActions, PageHead, PersonPicker, Select, TextField, chosenYear, go, useFirstField, useForm,
} from "../../parts/index.js";
import { blank, fitted, formFor, sidesOf, withMentees } from "./fields.js";
import { formOf } from "./columns.js";
import { nameOf } from "./life.js";
import { formOptions } from "./list.js";
import { usualPeriod } from "./period.js";

/** @typedef {import("../../api/types").PairFields} PairFields */

/** The form chosen last: pairs are made in series. @type {PairFields["form"]} */
let lastForm = null;

/** Makes a pair, or changes the one whose id is given. @param {{ id?: string, role?: string, person?: string }} props `person` begins on the side of `role`. */
export function PairForm({ id, role, person }) {
  const pair = useQuery("pair.get", id ? { id } : null, []);
  const first = useQuery("person.get", person ? { id: person } : null, []);
  const fault = pair.fault ?? first.fault;
  if (fault) return html`<${FaultNote} fault=${fault} />`;
  if ((id && !pair.data) || (person && !first.data)) return null;
  if (pair.data) return html`<${Editor} id=${id} name=${nameOf(pair.data.row)} initial=${{ ...blank(), ...pair.data.fields }} />`;
  const side = role === "mentor" ? "mentors" : "mentees";
  const form = first.data ? formFor(side, first.data.fields.kind) : lastForm;
  const usual = usualPeriod(state.value?.today ?? "", chosenYear.value);
  const initial = fitted({ ...blank(), ...usual, form, kinds: ["traditional"], ...(person ? { [side]: [person] } : {}) });
  return html`<${Editor} initial=${initial} back=${person} />`;
}

/** @param {{ id?: string, name?: string, initial: PairFields, back?: string }} props */
function Editor({ id, name, initial, back }) {
  const start = useRef(initial).current;
  const saves = async (/** @type {PairFields} */ fields) => {
    if (!id) return (await call("pair.create", { fields })).id;
    await call("pair.update", { id, fields });
    return id;
  };
  const edited = useForm(start, saves);
  const { values, set, setValues, errors } = edited;
  const box = useFirstField();
  const form = formOf(values.form);
  const sides = sidesOf(values);
  const group = (values.mentees ?? []).length > 1;
  const wrongEnd = values.start && values.end && values.end < values.start ? "Окончание раньше начала." : undefined;
  const change = (/** @type {any} */ field) => (/** @type {any} */ value) => set(field, value);
  const text = (/** @type {any} */ field, /** @type {string} */ label, more = {}) =>
    html`<${TextField} label=${label} value=${values[/** @type {"goal"} */ (field)]} error=${errors[field]} class="full"
      onInput=${change(field)} ...${more} />`;

  const save = async () => {
    let saved = "";
    const done = await edited.submit(async (fields) => void (saved = await saves(fields)));
    if (!done) return;
    lastForm = values.form ?? null;
    go("pairs", saved);
  };
  const leave = () => (id ? go("pairs", id) : back ? go("people", back) : go("pairs"));

  return html`<div class="form-page" ref=${box}>
    <${PageHead} title=${id ? name : group ? "Новая группа" : "Новая пара"} subtitle=${id && "изменение"} />
    <div class="card">
      <div class="form-grid">
        <${Select} label="Форма наставничества" required value=${values.form ?? ""} empty="Выберите форму" options=${formOptions()}
          error=${errors.form}
          onChange=${(/** @type {any} */ code) => setValues(fitted({ ...values, form: code || null }))} />
        ${form && html`<${Select} label="Ролевая модель" value=${values.model ?? ""} empty="Не выбрана" options=${form.models} error=${errors.model}
          onChange=${(/** @type {any} */ code) => set("model", code || null)} />`}
      </div>
      <div class="form-grid">
        <${PersonPicker} label=${(values.mentors ?? []).length > 1 ? "Наставники" : "Наставник"} required multiple
          value=${values.mentors} kinds=${sides.mentors} placeholder="Фамилия, должность, класс" exclude=${values.mentees}
          error=${errors.mentors} onChange=${change("mentors")} />
        <${PersonPicker} label=${group ? "Наставляемые" : "Наставляемый"} required multiple value=${values.mentees}
          kinds=${sides.mentees} placeholder="Фамилия, должность, класс" exclude=${values.mentors} error=${errors.mentees}
          hint="Двое и больше — это группа." onChange=${(/** @type {string[]} */ ids) => setValues(withMentees(values, ids))} />
      </div>
      ${(errors.overload_reason || values.overload_reason) && html`<div class="notice"><div class="grow">
        ${text("overload_reason", "Почему наставник берёт наставляемых сверх своих мест", { multiline: true, rows: 2, required: true })}</div></div>`}
      ${(group || values.title) && text("title", "Название группы", {
        maxLength: 200, placeholder: "Например, «Читаем вместе»", hint: "Можно не называть: тогда группу назовут по людям.",
      })}
      ${form && html`<div class="request-list"><${CheckGroup} label="Вид наставничества" values=${values.kinds} options=${form.kinds}
        error=${errors.kinds} hint="Виды можно сочетать." onChange=${change("kinds")} /></div>`}
      <div class="form-grid">
        <${DateField} label="Начало" required value=${values.start} error=${errors.start} onChange=${change("start")} />
        <${DateField} label="Окончание" required value=${values.end} error=${errors.end ?? wrongEnd} onChange=${change("end")} />
        ${text("goal", "Цель", { multiline: true, rows: 2, placeholder: "Например, уверенное ведение урока в 7–8 классах" })}
        ${text("note", "Примечание", { multiline: true, rows: 2 })}
      </div>
      <${FormActions} onSave=${save} onCancel=${leave} saving=${edited.saving}
        label=${id ? "Сохранить" : group ? "Создать группу" : "Создать пару"} />
    </div>
  </div>`;
}
