// A conclusion in the curator's words, with the answer that it came from.
import { html } from "../../../vendor/ui.js";
import { call } from "../../../api/index.js";
import { Dialog, FormActions, Select, TextField, useForm } from "../../../parts/index.js";
import { QUADRANTS, choices } from "../surveys/words.js";
import { shownYear } from "../year.js";

/** @param {{ line: import("./swot.js").Edited, onClose: () => void }} props */
export function LineDialog({ line: { id, quadrant, text, answer, asked }, onClose }) {
  const { values, set, errors, saving, submit } = useForm({ quadrant, text }, (typed) =>
    call("swot.save", { id: id ?? null, fields: { school_year: shownYear(), question: "", ...typed } }));
  const save = async () => (await submit()) && onClose();
  return html`<${Dialog} title=${id ? "Вывод" : "Новый вывод"} onClose=${onClose} footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    <${TextField} label="Вывод" multiline rows=${3} required value=${values.text} error=${errors.text} onInput=${(/** @type {string} */ words) => set("text", words)} />
    <${Select} label="Часть таблицы" value=${values.quadrant} error=${errors.quadrant} options=${choices(QUADRANTS)} onChange=${(/** @type {any} */ code) => set("quadrant", code)} />
    ${answer && html`<div><p class="small muted">${asked}</p><blockquote class="quote">${answer}</blockquote></div>`}
  <//>`;
}
