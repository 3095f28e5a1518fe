// The words of one item being written: what to do, when, what must come of it. Each letter counts at once, so that
// Ctrl+S loses nothing; Esc brings back what was. The deadline says what is understood of it.
import { html, useRef } from "../../../../vendor/ui.js";
import { Button, Icon, TextField } from "../../../../parts/index.js";
import { useUnderstood } from "../../../roadmap/form/understood.js";

/** @typedef {import("./edits.js").Words} Words */

/** @param {{ words: Words, error?: { task?: string, deadline?: string, planned?: string }, span: { start: string | null, end: string | null }, label: string, onChange: (words: Partial<Words>) => void,
 *   onDone: () => void, onCancel: (before: Words) => void }} props */
export function ItemEditor({ words, error = {}, span, label, onChange, onDone, onCancel }) {
  const before = useRef(words).current;
  const understood = useUnderstood({ deadline: words.deadline, meaning: "" }, span);
  const field = (/** @type {keyof Words} */ name) => ({ value: words[name], error: error[name], onInput: (/** @type {string} */ text) => onChange({ [name]: text }) });
  const key = (/** @type {KeyboardEvent} */ event) => {
    const control = event.ctrlKey || event.metaKey;
    const line = event.target instanceof HTMLInputElement;
    if (event.key === "Escape") onCancel(before);
    else if (event.key === "Enter" && (control || line)) onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<div class="item-editor" role="group" aria-label=${label} onKeyDown=${key}>
    <${TextField} label="Проект, задание" required multiline rows=${3} ...${field("task")} />
    <${TextField} label="Срок" placeholder="до 15 октября" ...${field("deadline")}
      hint=${words.deadline.trim() && understood && html`<span class="understood ${understood.dated ? "" : "undated"}" role="status"><${Icon} name=${understood.dated ? "check" : "calendar"} size=${16} /><span>${understood.words}</span></span>`} />
    <${TextField} label="Планируемый результат" multiline rows=${2} ...${field("planned")} />
    <div class="item-editor-end"><${Button} onClick=${onDone} title="Ctrl+Enter">Готово<//><${Button} text onClick=${() => onCancel(before)} title="Esc">Отмена<//></div>
  </div>`;
}
