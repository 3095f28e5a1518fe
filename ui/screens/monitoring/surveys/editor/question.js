// One question in the editor: its words, how it is answered, its place among the others.
import { html } from "../../../../vendor/ui.js";
import { CheckField, IconButton, Select, TextField } from "../../../../parts/index.js";
import { ANSWER, QUADRANTS, choices } from "../words.js";

/** @typedef {import("./form.js").Edited} Edited */

/** @param {{ place: number, last: number, question: Edited, errors: Record<string, string>, onChange: (question: Edited) => void, onMove: (to: number) => void, onRemove: () => void }} props */
export function QuestionFields({ place, last, question, errors, onChange, onMove, onRemove }) {
  const set = (/** @type {string} */ field, /** @type {any} */ value) => onChange({ ...question, [field]: value });
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(place + (event.key === "ArrowUp" ? -1 : 1));
  };
  const kind = (/** @type {any} */ code) => onChange({ ...question, kind: code, required: code !== "text", options: code === "options" ? question.options : [] });
  const error = (/** @type {string} */ field) => errors[`questions.${place}.${field}`];
  return html`<li class="question-edit" onKeyDown=${key}>
    <div class="stack-tight">
      <${TextField} label="Вопрос ${place + 1}" class="of-text" value=${question.text} error=${error("text")} onInput=${(/** @type {string} */ text) => set("text", text)} maxLength=${200} />
      <div class="question-kind"><${Select} label="Ответ" value=${question.kind} options=${choices(ANSWER)} onChange=${kind} />
        ${question.kind === "text" ? html`<${Select} label="Куда в SWOT" value=${question.quadrant ?? ""} empty="решу потом" options=${choices(QUADRANTS)} onChange=${(/** @type {string} */ code) => set("quadrant", code || null)} />`
          : html`<${CheckField} label="Нужен ответ" value=${question.required} onChange=${(/** @type {boolean} */ on) => set("required", on)} />`}</div>
      ${question.kind === "options" && html`<${TextField} label="Варианты, каждый с новой строки" multiline rows=${Math.max(3, question.options.length)} value=${question.options.join("\n")} error=${error("options")}
        onInput=${(/** @type {string} */ text) => set("options", text.split("\n"))} />`}
    </div>
    <div class="row-tight"><${IconButton} icon="arrow-up" label="Поднять вопрос ${place + 1}" disabled=${place === 0} onClick=${() => onMove(place - 1)} />
      <${IconButton} icon="arrow-down" label="Опустить вопрос ${place + 1}" disabled=${place === last} onClick=${() => onMove(place + 1)} /><${IconButton} icon="x" label="Убрать вопрос ${place + 1}" onClick=${onRemove} /></div>
  </li>`;
}
