// All that is said of a moment: its mark, the day, the document that proves it, a note.
import { html } from "../../../vendor/ui.js";
import { call, state as program, vocabulary } from "../../../api/index.js";
import { DateField, Dialog, FormActions, Segments, TextField, useForm } from "../../../parts/index.js";
import { whenWords } from "../words.js";

/** @typedef {import("../../../api/types").OccurrenceFields} Fields */

/** @param {{ moment: import("../../../api/types").Occurrence, onClose: () => void }} props */
export function MarkDialog({ moment, onClose }) {
  const { id, status, done_on, evidence, evidence_number, evidence_on, note } = moment;
  /** @type {Required<Fields>} */
  const initial = { status, done_on, evidence, evidence_number, evidence_on, note };
  const { values, set, setValues, errors, saving, submit } = useForm(initial, (fields) => call("occurrence.update", { id, fields }));
  const save = async () => (await submit()) && onClose();
  const choose = (/** @type {any} */ code) => setValues({ ...values, status: code, done_on: code === "done" ? (values.done_on ?? program.value?.today ?? null) : null });
  const text = (/** @type {"evidence" | "evidence_number" | "note"} */ field, /** @type {string} */ label, more = {}) => html`<${TextField} label=${label}
    value=${values[field]} error=${errors[field]} onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
  return html`<${Dialog} title="Отметка: ${whenWords(moment)}" onClose=${onClose} wide
    footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    <${Segments} label="Состояние" value=${values.status ?? ""} options=${vocabulary.value?.marks ?? []} onChange=${choose} />
    ${values.status === "done" && html`<${DateField} label="Когда выполнено" value=${values.done_on} error=${errors.done_on} onChange=${(/** @type {string | null} */ iso) => set("done_on", iso)} />`}
    ${text("evidence", "Чем подтверждено", { multiline: true, rows: 2, placeholder: "Протокол совещания, приказ, ссылка на страницу сайта" })}
    <div class="two">
      ${text("evidence_number", "Номер документа", { maxLength: 200, placeholder: "98-ОД" })}
      <${DateField} label="Дата документа" value=${values.evidence_on} error=${errors.evidence_on} onChange=${(/** @type {string | null} */ iso) => set("evidence_on", iso)} />
    </div>
    ${text("note", "Примечание", { multiline: true, rows: 2 })}
  <//>`;
}
