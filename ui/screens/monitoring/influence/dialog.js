// One figure: new, or with its dates and its note to be corrected.
import { html, useState } from "../../../vendor/ui.js";
import { call, Fault, useQuery } from "../../../api/index.js";
import { Button, CheckField, DateField, Dialog, FieldError, FormActions, PersonPicker, say, Segments, Select, TextField, useForm } from "../../../parts/index.js";
import { shownYear } from "../year.js";
import { figure, read, SUBJECTS } from "./words.js";

/** @typedef {import("../../../api/types").MeasureFields} Fields */

/** @param {{ row?: import("../../../api/types").MeasureRow, titles: import("../../../api/types").MeasureKind[], onClose: () => void }} props */
export function MeasureDialog({ row, titles, onClose }) {
  const [subject, setSubject] = useState(row?.fields.pair_id ? "pairs" : row?.fields.class ? "classes" : "mentees");
  const form = useForm(initial(row?.fields), (values) => call("measure.save", { id: row?.id, fields: fields(values, subject) }));
  const { values, set, errors, saving, submit } = form;
  const pairs = useQuery("pair.list", { school_year: shownYear(), limit: 1000 }, ["pair"]);
  const save = async () => {
    if (!(await submit())) return;
    say({ text: "Показатель сохранён" });
    onClose();
  };
  const take = (/** @type {import("../../../api/types").MeasureKind} */ { title, unit, falling }) => form.setValues((old) => ({ ...old, title, unit, falling }));
  /** @param {any} field @param {string} label */
  const text = (field, label, more = {}) => html`<${TextField} label=${label} value=${/** @type {any} */ (values)[field]} error=${errors[field]} onInput=${(/** @type {any} */ value) => set(field, value)} ...${more} />`;
  return html`<${Dialog} title=${row ? "Показатель" : "Новый показатель"} onClose=${onClose} footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    ${text("title", "Что измеряется", { required: true, placeholder: "Пропуски уроков" })}
    ${!row && !values.title && html`<div class="suggestions" role="group" aria-label="Обычные показатели">${titles.slice(0, 6).map((one) => html`<${Button} key=${one.title} onClick=${() => take(one)}>${one.title}<//>`)}</div>`}
    <div class="two">${text("unit", "Единица", { placeholder: "балл, %, случаев" })}
      <div class="lower"><${CheckField} label="Лучше меньше" value=${values.falling} onChange=${(/** @type {boolean} */ on) => set("falling", on)} hint="Пропуски, конфликты." /></div></div>
    <${Segments} label="Чей показатель" value=${subject} onChange=${setSubject} options=${SUBJECTS.map(({ code }) => ({ code, label: { mentees: "Человека", pairs: "Пары", classes: "Класса" }[code] ?? "" }))} />
    ${subject === "mentees" && html`<${PersonPicker} label="Кто" value=${values.person_id ? [values.person_id] : []} onChange=${(/** @type {string[]} */ [id]) => set("person_id", id ?? null)} />`}
    ${subject === "pairs" && html`<${Select} label="Пара" value=${values.pair_id ?? ""} empty="Выберите пару" onChange=${(/** @type {string} */ id) => set("pair_id", id || null)}
      options=${(pairs.data?.rows ?? []).map((pair) => ({ code: pair.id, label: pair.title || `${names(pair.mentors)} — ${names(pair.mentees)}` }))} />`}
    ${subject === "classes" && text("class", "Класс", { placeholder: "7А" })}
    ${errors.whose && html`<${FieldError} id="whose-error" text=${errors.whose} />`}
    <div class="two">${text("entry", "На входе")}<${DateField} label="Когда" value=${values.entry_on} error=${errors.entry_on} onChange=${(/** @type {any} */ day) => set("entry_on", day)} /></div>
    <div class="two">${text("exit", "На выходе")}<${DateField} label="Когда" value=${values.exit_on} error=${errors.exit_on} onChange=${(/** @type {any} */ day) => set("exit_on", day)} /></div>
    ${text("note", "Примечание", { multiline: true, rows: 2 })}
  <//>`;
}

/** @param {{ short_name: string }[]} people */
const names = (people) => people.map(({ short_name }) => short_name).join(", ");

/** @param {Fields | undefined} known */
function initial(known) {
  const typed = (/** @type {number | null | undefined} */ value) => (value === null || value === undefined ? "" : figure(value));
  return {
    school_year: known?.school_year ?? shownYear(), title: known?.title ?? "", unit: known?.unit ?? "", falling: known?.falling ?? false,
    pair_id: known?.pair_id ?? null, person_id: known?.person_id ?? null, class: known?.class ?? "",
    entry: typed(known?.entry), entry_on: known?.entry_on ?? null, exit: typed(known?.exit), exit_on: known?.exit_on ?? null, note: known?.note ?? "",
  };
}

/** Only of the chosen kind; what is not a figure is said beside it. @param {ReturnType<typeof initial>} values @param {string} subject @returns {Fields} */
function fields(values, subject) {
  const [entry, exit] = [read(values.entry), read(values.exit)];
  /** @type {Record<string, string>} */
  const wrong = {};
  for (const [field, value] of Object.entries({ entry, exit })) if (value === undefined) wrong[field] = "Это не число. Впишите, например, 4,5.";
  if (Object.keys(wrong).length > 0) throw new Fault({ code: "invalid", message: "Не всё заполнено верно.", action: "", fields: wrong });
  return {
    ...values, entry: entry ?? null, exit: exit ?? null, person_id: subject === "mentees" ? values.person_id : null,
    pair_id: subject === "pairs" ? values.pair_id : null, class: subject === "classes" ? values.class : "",
  };
}
