// What one school has done about one moment: the mark, the day, the document, a note.
import { html, useState } from "../../../vendor/ui.js";
import { call, Fault, state, vocabulary } from "../../../api/index.js";
import { DateField, Dialog, FaultNote, FormActions, Select, TextField, useForm } from "../../../parts/index.js";
import { whenWords } from "../words.js";
import { shortName } from "./words.js";

/** @typedef {import("../../../api/types").GridRow} GridRow */

/** @param {{ row: GridRow, school: import("../../../api/types").GridSchool, cell: import("../../../api/types").GridCell, onClose: () => void }} props */
export function CellDialog({ row, school, cell, onClose }) {
  const today = state.value?.today ?? null;
  const { status, done_on, evidence, note } = cell;
  const form = useForm({ status, done_on, evidence, note });
  const { values, errors, set } = form;
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  const save = async () => {
    setFault(null);
    const saved = await form.submit(async (fields) => {
      try {
        await call("grid.mark", { cells: [{ occurrence_id: row.occurrence_id, organization_id: school.id }], fields });
      } catch (thrown) {
        const refused = Fault.from(thrown);
        if (!refused.aboutFields) setFault(refused);
        throw refused;
      }
    });
    if (saved) onClose();
  };
  // Who says «выполнено» most often means today.
  const choose = (/** @type {any} */ code) => form.setValues((old) => ({ ...old, status: code, done_on: code === "done" ? old.done_on ?? today : null }));
  return html`<${Dialog} title=${shortName(school.short_name)} onClose=${onClose}
    footer=${html`<${FormActions} saving=${form.saving} onSave=${save} onCancel=${onClose} />`}>
    ${fault && html`<${FaultNote} fault=${fault} />`}
    <p><b>${row.number}</b> ${row.title} <span class="muted">· ${whenWords(row)}</span></p>
    <div class="two">
      <${Select} label="Отметка" value=${values.status} options=${vocabulary.value?.marks ?? []} error=${errors.status} onChange=${choose} />
      ${values.status === "done" && html`<${DateField} label="Когда выполнено" value=${values.done_on} error=${errors.done_on} onChange=${(/** @type {any} */ day) => set("done_on", day)} />`}
    </div>
    <${TextField} label="Документ" value=${values.evidence} error=${errors.evidence} placeholder="приказ от 15.03.2027 № 14-ОД" onInput=${(/** @type {string} */ words) => set("evidence", words)} />
    <${TextField} label="Примечание" multiline rows=${2} value=${values.note} error=${errors.note} onInput=${(/** @type {string} */ words) => set("note", words)} /><//>`;
}
