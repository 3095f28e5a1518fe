// «Добавить школы»: all at once, a name a line.
import { html, useState } from "../../../vendor/ui.js";
import { call, Fault } from "../../../api/index.js";
import { Dialog, FaultNote, FormActions, TextField, plural, useForm } from "../../../parts/index.js";

/** @param {{ onClose: () => void }} props */
export function SchoolsDialog({ onClose }) {
  const form = useForm({ names: "" });
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  const count = form.values.names.split("\n").filter((line) => line.trim()).length;
  const save = async () => {
    setFault(null);
    const saved = await form.submit(async (values) => {
      try {
        await call("grid.add_schools", values);
      } catch (thrown) {
        const refused = Fault.from(thrown);
        if (!refused.aboutFields) setFault(refused);
        throw refused;
      }
    });
    if (saved) onClose();
  };
  return html`<${Dialog} title="Школы района" onClose=${onClose} footer=${html`<${FormActions} saving=${form.saving} disabled=${count === 0} onSave=${save} onCancel=${onClose}
      label=${count > 0 ? `Добавить ${plural(count, ["школу", "школы", "школ"])}` : "Добавить"} />`}>
    ${fault && html`<${FaultNote} fault=${fault} />`}
    <${TextField} label="Краткие названия, каждое с новой строки" multiline rows=${10} value=${form.values.names} error=${form.errors.names}
      placeholder=${"МБОУ «Берёзовская СОШ»\nМБОУ «Ольховская СОШ»"} hint="Можно вставить столбец из Excel. Школы, которые уже есть, не повторятся."
      onInput=${(/** @type {string} */ names) => form.set("names", names)} /><//>`;
}
