// One question and its answer: marks to press, or own words.
import { html, useId } from "../../../../vendor/ui.js";
import { FieldError, Segments } from "../../../../parts/index.js";

/** @typedef {{ number?: number | null, text?: string } | undefined} Answer */
/** @typedef {import("../../../../api/types").SurveyQuestion} SurveyQuestion */

/** @param {{ place: number, question: SurveyQuestion, answer: Answer, error?: string, onAnswer: (answer: Answer) => void, onGo: (step: number) => void }} props */
export function Question({ place, question, answer, error, onAnswer, onGo }) {
  const id = useId();
  const { kind, text, required } = question;
  const choose = (/** @type {number} */ number) => onAnswer({ number });
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const writes = event.target instanceof HTMLTextAreaElement;
    const number = writes ? null : pressed(question, event);
    if (number !== null) choose(number);
    else if (!writes && (event.key === "Delete" || event.key === "Backspace")) onAnswer(undefined);
    else if (!(event.key === "Enter" && !event.shiftKey) && !(MOVES[event.key] && (!writes || leaves(event)))) return;
    event.preventDefault();
    if (event.key !== "Delete" && event.key !== "Backspace") onGo(number === null ? (MOVES[event.key] ?? 1) : 1);
  };
  return html`<li class="question" onKeyDown=${key}>
    <span class="question-place" aria-hidden="true">${place}</span>
    <span class="question-text" id=${id}>${text}${!required && html`<small>можно пропустить</small>`}</span>
    <div class="question-answer ${kind}">
      ${kind === "text" ? html`<textarea class="input" rows=${question.lines > 1 ? 2 : 1} aria-labelledby=${id} aria-invalid=${error ? "true" : undefined} value=${answer?.text ?? ""}
          onInput=${(/** @type {any} */ event) => onAnswer({ text: event.target.value })}></textarea>`
        : html`<${Segments} label="${place}. ${text}" value=${String(answer?.number ?? "")} onChange=${(/** @type {string} */ code) => choose(Number(code))} options=${marks(question)} />`}
      ${error && html`<${FieldError} id="${id}-error" text=${error} />`}
    </div>
  </li>`;
}

/** @type {Record<string, number>} */
const MOVES = { ArrowDown: 1, ArrowUp: -1, Enter: 1 };

/** In words of several lines the arrows leave at the first and the last one. @param {KeyboardEvent} event */
function leaves({ key, target }) {
  const { value, selectionStart, selectionEnd } = /** @type {HTMLTextAreaElement} */ (target);
  return key === "ArrowUp" ? !value.slice(0, selectionStart).includes("\n") : key === "ArrowDown" && !value.slice(selectionEnd).includes("\n");
}

/** What may be chosen. @param {SurveyQuestion} question */
function marks({ kind, options }) {
  if (kind === "yes_no") return [{ code: "1", label: "да" }, { code: "0", label: "нет" }];
  if (kind === "options") return options.map((label, index) => ({ code: String(index + 1), label }));
  return Array.from({ length: 10 }, (_, index) => ({ code: String(index + 1), label: String(index + 1) }));
}

/** The answer that a key stands for; letters are taken by their place too, so that any layout will do. @param {SurveyQuestion} question @param {KeyboardEvent} event @returns {number | null} */
function pressed({ kind, options }, { key, code }) {
  if (kind === "yes_no") return code === "KeyL" || key === "1" ? 1 : code === "KeyY" || key === "0" ? 0 : null;
  if (!/^[0-9]$/.test(key)) return null;
  const number = Number(key);
  if (kind === "options") return number >= 1 && number <= options.length ? number : null;
  return number === 0 ? 10 : number;
}
