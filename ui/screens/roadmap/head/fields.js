// What a roadmap is: its title, whose it is, the act that approved it, the time that it covers.
import { html } from "../../../vendor/ui.js";
import { call, vocabulary } from "../../../api/index.js";
import { DateField, Dialog, FormActions, Select, TextField, useForm } from "../../../parts/index.js";

/** @param {{ card: import("../../../api/types").RoadmapCard, onClose: () => void }} props */
export function FieldsDialog({ card: { id, fields }, onClose }) {
  const { values, set, errors, saving, submit } = useForm(fields, (changed) => call("roadmap.update", { id, fields: changed }));
  const save = async () => (await submit()) && onClose();
  const text = (/** @type {"title" | "act" | "note"} */ field, /** @type {string} */ label, more = {}) => html`<${TextField} label=${label}
    value=${values[field]} error=${errors[field]} onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
  const day = (/** @type {"start" | "end"} */ field, /** @type {string} */ label) => html`<${DateField} label=${label} required
    value=${values[field]} error=${errors[field]} onChange=${(/** @type {string | null} */ iso) => set(field, iso)} />`;
  return html`<${Dialog} title="Сведения о дорожной карте" onClose=${onClose} wide
    footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    ${text("title", "Название", { required: true, multiline: true, rows: 3 })}
    <${Select} label="Чья" value=${values.owner} options=${vocabulary.value?.owners ?? []} error=${errors.owner} onChange=${(/** @type {any} */ code) => set("owner", code)} />
    ${text("act", "Каким документом утверждена", { placeholder: "приказ от 30.08.2026 № 98-ОД" })}
    <div class="two">${day("start", "Начало")}${day("end", "Окончание")}</div>
    ${text("note", "Примечание", { multiline: true, rows: 2 })}
  <//>`;
}
