// One activity into several: what was packed into one cell of the document becomes activities of their own.
import { html, useRef } from "../../../vendor/ui.js";
import { act, call } from "../../../api/index.js";
import { Button, Dialog, FormActions, IconButton, TextField, say, useForm } from "../../../parts/index.js";
import { shortName } from "../words.js";
import { proposedParts } from "./parts.js";

/** @typedef {import("../../../api/types").ActivityPart} Part */

/** @param {{ activity: import("../../../api/types").Activity, onClose: () => void }} props */
export function SplitDialog({ activity: { id, fields }, onClose }) {
  const proposed = useRef({ parts: proposedParts(fields) }).current;
  const { values, set, errors, saving, submit } = useForm(proposed, ({ parts }) => call("activity.split", { id, parts }));
  const { parts } = values;
  const change = (/** @type {number} */ at, /** @type {keyof Part} */ field) => (/** @type {string} */ words) =>
    set("parts", parts.map((part, index) => (index === at ? { ...part, [field]: words } : part)));
  const save = async () => {
    if (!(await submit())) return;
    onClose();
    say({ text: "Мероприятие разделено.", action: { label: "Отменить", run: () => act("journal.undo", {}) } });
  };
  return html`<${Dialog} title="Разделить мероприятие" onClose=${onClose} wide
    footer=${html`<${FormActions} label="Разделить на ${parts.length}" disabled=${parts.length < 2} onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    <p class="muted">${shortName(fields)}<br />Отметки и файлы останутся у первой части.</p>
    ${parts.map((part, at) => html`<fieldset class="part" key=${at}><legend>Часть ${at + 1}</legend>
      <div class="part-fields">
        <${TextField} label="№" value=${part.number} onInput=${change(at, "number")} />
        <${TextField} label="Что сделать" multiline rows=${2} value=${part.title} error=${at === 0 ? (errors.title ?? errors.parts) : undefined} onInput=${change(at, "title")} />
        <${TextField} label="Срок" multiline rows=${2} value=${part.deadline} onInput=${change(at, "deadline")} />
        <${TextField} label="Ответственный" multiline rows=${2} value=${part.responsible} onInput=${change(at, "responsible")} />
      </div>
      ${parts.length > 2 && html`<${IconButton} icon="x" label="Убрать часть ${at + 1}" onClick=${() => set("parts", parts.filter((_, index) => index !== at))} />`}
    </fieldset>`)}
    <div><${Button} icon="plus" onClick=${() => set("parts", [...parts, { ...parts[parts.length - 1], number: "", title: "" }])}>Ещё часть<//></div>
  <//>`;
}
