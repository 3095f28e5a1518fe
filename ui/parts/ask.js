// A short dialog that asks a few things before an action: a day, a number, a reason, who was there.
import { html, useState } from "../vendor/ui.js";
import { Fault } from "../api/index.js";
import { DateField } from "./date.js";
import { Dialog } from "./dialog.js";
import { Button } from "./button.js";
import { FormActions } from "./form-actions.js";
import { CheckGroup, TextField } from "./inputs.js";
import { FaultNote } from "./small.js";
import { useForm } from "./form.js";

/**
 * @typedef {{ name: string, label: string, type: "day" | "line" | "text" | "several", value?: string | string[] | null, hint?: any, placeholder?: string,
 *   required?: boolean, suggestions?: string[], options?: { code: string, label: string }[] }} Asked
 */

/**
 * `onDone` gets the answers by name; the dialog closes when it has not refused them.
 * @param {{ title: string, text?: any, action: string, ask: Asked[], onDone: (answers: any) => Promise<unknown>, onClose: () => void }} props
 */
export function AskDialog({ title, text, action, ask, onDone, onClose }) {
  const [initial] = useState(() => Object.fromEntries(ask.map(({ name, type, value }) => [name, value ?? (type === "day" ? null : "")])));
  const form = useForm(initial);
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  const save = async () => {
    let refused = /** @type {Fault | null} */ (null);
    const done = await form.submit(async (answers) => {
      const empty = ask.filter(({ name, required, type }) => required && type === "day" && !answers[name]);
      const fields = Object.fromEntries(empty.map(({ name }) => [name, "Укажите дату."]));
      try {
        if (empty.length > 0) throw new Fault({ code: "day", message: "Нужна дата.", action: "", fields });
        await onDone(answers);
      } catch (thrown) {
        refused = Fault.from(thrown);
        // A message would stay behind the dialog: other words than those about fields are shown inside.
        if (refused.aboutFields) throw refused;
      }
    });
    setFault(refused);
    if (done && !refused) onClose();
  };
  const enter = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    save();
  };
  return html`<${Dialog} title=${title} onClose=${onClose}
      footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${form.saving} label=${action} />`}>
    ${fault && !fault.aboutFields && html`<${FaultNote} fault=${fault} />`}
    ${text && html`<p>${text}</p>`}
    ${ask.map((one) => html`<div class="asked" key=${one.name} onKeyDown=${enter}><${Question} one=${one} form=${form} /></div>`)}
  <//>`;
}

/** @param {{ one: Asked, form: any }} props */
function Question({ one: { name, label, type, hint, placeholder, required, suggestions = [], options = [] }, form: { values, set, errors } }) {
  const change = (/** @type {any} */ value) => set(name, value);
  const shared = { label, hint, placeholder, required, value: values[name], error: errors[name] };
  if (type === "several") return html`<${CheckGroup} label=${label} hint=${hint} values=${values[name]} options=${options} error=${errors[name]} onChange=${change} />`;
  if (type === "day") return html`<${DateField} ...${shared} onChange=${change} />`;
  return html`<${TextField} ...${shared} multiline=${type === "text"} rows=${2} maxLength=${type === "line" ? 200 : undefined}
    onInput=${change} />
    ${suggestions.length > 0 && html`<div class="suggestions" role="group" aria-label="${label}: частые ответы">
      ${suggestions.map((words) => html`<${Button} key=${words} onClick=${() => change(words)}>${words}<//>`)}</div>`}`;
}
