// The end of a programme: the result, what both sides say, the conclusion. Open items are asked about.
import { html } from "../../../../vendor/ui.js";
import { call, state, vocabulary } from "../../../../api/index.js";
import { DateField, Dialog, FormActions, Select, TextField, say, useForm } from "../../../../parts/index.js";
import { Confirm } from "../../confirm.js";

/** @param {{ card: import("../../../../api/types").ProgrammeCard, onClose: () => void }} props */
export function CloseDialog({ card: { row, closing }, onClose }) {
  const today = state.value?.today ?? "";
  const { values, set, errors, saving, submit } = useForm(
    { on: /** @type {string | null} */ (row.end < today ? row.end : today), ...closing, leave_open: false },
    async ({ on, leave_open, ...said }) => {
      await call("programme.close", { id: row.id, on: on ?? "", closing: said, leave_open });
      say({ text: "Программа завершена." });
    },
  );
  const save = async () => (await submit()) && onClose();
  const text = (/** @type {"result" | "mentor_reflection" | "mentee_reflection"} */ field, /** @type {string} */ label, more = {}) => html`<${TextField} label=${label}
    value=${values[field]} error=${errors[field]} multiline rows=${2} onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
  return html`<${Dialog} title="Завершить программу" onClose=${onClose} wide
    footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${saving} label="Завершить" />`}>
    <${Confirm} words=${errors.leave_open} value=${values.leave_open} label="Завершить с невыполненными пунктами" onChange=${(/** @type {boolean} */ on) => set("leave_open", on)} />
    <div class="two"><${DateField} label="Завершена" required value=${values.on} error=${errors.on} onChange=${(/** @type {string | null} */ iso) => set("on", iso)} />
      <${Select} label="Вывод наставника" value=${values.conclusion ?? ""} empty="не выбран" options=${vocabulary.value?.conclusions ?? []}
        onChange=${(/** @type {any} */ code) => set("conclusion", code || null)} /></div>
    ${text("result", "Итог", { required: true, placeholder: "Чего удалось достичь" })}
    ${text("mentor_reflection", "Что говорит наставник", { placeholder: "Что получилось, что было трудно, что посоветует" })}
    ${text("mentee_reflection", "Что говорит наставляемый", { placeholder: "Что оказалось полезным, чего не хватило" })}
  <//>`;
}
