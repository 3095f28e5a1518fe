// A programme's head in a dialog: days, goal, tasks, gaps; in a group also whose it is.
import { html } from "../../../../vendor/ui.js";
import { call } from "../../../../api/index.js";
import { DateField, Dialog, FormActions, Select, TextField, useForm } from "../../../../parts/index.js";
import { RequestsField } from "../../../people/requests.js";
import { Confirm } from "../../confirm.js";

/** @param {{ card: import("../../../../api/types").ProgrammeCard, onClose: () => void }} props */
export function FieldsDialog({ card: { row, pair, fields }, onClose }) {
  const { values, set, errors, saving, submit } = useForm({ ...fields, confirmed: false },
    ({ confirmed, ...changed }) => call("programme.update", { id: row.id, fields: changed, confirmed }));
  const save = async () => (await submit()) && onClose();
  const text = (/** @type {"goal" | "tasks" | "gaps" | "note"} */ field, /** @type {string} */ label, more = {}) => html`<${TextField} label=${label}
    value=${values[field]} error=${errors[field]} multiline onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
  const day = (/** @type {"start" | "end"} */ field, /** @type {string} */ label) => html`<${DateField} label=${label} required value=${values[field]}
    error=${errors[field]} onChange=${(/** @type {string | null} */ iso) => set(field, iso)} />`;
  const group = pair.mentees.length > 1 || fields.mentee_id;
  return html`<${Dialog} title="Сведения о программе" onClose=${onClose} wide footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    <${Confirm} words=${errors.confirmed} value=${values.confirmed} onChange=${(/** @type {boolean} */ on) => set("confirmed", on)} />
    <div class="two">${day("start", "Начало")}${day("end", "Окончание")}</div>
    ${group && html`<${Select} label="Чья программа" value=${values.mentee_id ?? ""} empty="всей группы" error=${errors.mentee_id}
      options=${(fields.mentee_id ? [...row.mentees, ...pair.mentees.filter(({ person_id }) => person_id !== fields.mentee_id)] : pair.mentees)
        .map(({ person_id, name }) => ({ code: person_id, label: name }))}
      onChange=${(/** @type {string} */ id) => set("mentee_id", id || null)} />`}
    ${text("goal", "Цель", { rows: 2, placeholder: "Чего пара хочет достичь к концу срока" })}
    ${text("tasks", "Задачи", { rows: 3, hint: "Каждая задача — с новой строки." })}
    <${RequestsField} label="Профессиональные дефициты" other="Другой дефицит" values=${values.gap_ids} error=${errors.gap_ids}
      onChange=${(/** @type {string[]} */ ids) => set("gap_ids", ids)} />
    ${text("gaps", "Дефициты своими словами", { rows: 1 })}
    ${text("note", "Примечание", { rows: 1 })}
  <//>`;
}
