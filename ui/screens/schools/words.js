// Words about reports that stand in several places.
import { html } from "../../vendor/ui.js";
import { vocabulary } from "../../api/index.js";
import { Tag, plural } from "../../parts/index.js";

/** @typedef {import("../../api/types").SchoolReturns} School */
/** @typedef {import("../../api/types").ReturnRow} ReturnRow */

export const PROBLEMS = /** @type {[string, string, string]} */ (["замечание", "замечания", "замечаний"]);
export const RETURNS = /** @type {[string, string, string]} */ (["отчёт", "отчёта", "отчётов"]);

/** How far a report may be relied on, with the look of it. @type {Record<string, { level: "done" | "soon" | "idle", sign: string, hint: string }>} */
const TRUST = {
  sealed: { level: "done", sign: "✓", hint: "С тех пор, как программа школы записала книгу, в ней никто ничего не менял." },
  changed: { level: "soon", sign: "✎", hint: "Книгу записала программа школы, а потом в ней что-то поправили в Excel или LibreOffice. Спросите школу, если правка важна." },
  handmade: { level: "idle", sign: "✎", hint: "Книгу составили по образцу, без программы. Проверьте, всё ли в ней есть." },
};

/** @param {{ trust: string }} props */
export function TrustTag({ trust }) {
  const { level, sign } = TRUST[trust];
  return html`<${Tag} level=${level} sign=${sign}>${trustWords(trust)}<//>`;
}

/** @param {string | null} trust */
export const trustWords = (trust) => vocabulary.value?.return_trusts.find(({ code }) => code === trust)?.label ?? "";

/** @param {string} trust */
export const trustHint = (trust) => TRUST[trust].hint;

/** Of what is in a report, at one look: «наставников 12, пар 8». @param {import("../../api/types").ReturnCounted[]} parts */
export function gist(parts) {
  const words = [["mentors", "наставников"], ["pairs", "пар"]].map(([code, word]) => {
    const found = parts.find(({ part }) => part === code);
    return found && `${word}\u00a0${found.rows}`;
  });
  return words.filter(Boolean).join(", ");
}

/** @param {{ sent: boolean }} props */
export const SentTag = ({ sent }) => html`<${Tag} level=${sent ? "done" : "soon"}>${sent ? "сдан" : "не сдан"}<//>`;

/** @param {{ count: number }} props */
export const ProblemsTag = ({ count }) => count > 0 && html`<${Tag} level="late">${plural(count, PROBLEMS)}<//>`;

/** @param {string} code */
export const partTitle = (code) => vocabulary.value?.return_parts.find((one) => one.code === code)?.label ?? code;

/** What a report says, sheet by sheet. @param {{ parts: import("../../api/types").ReturnCounted[] }} props */
export function Parts({ parts }) {
  return html`<dl class="return-parts">${parts.map(({ part, rows }) => html`<div key=${part}><dt>${partTitle(part)}</dt><dd>${rows}</dd></div>`)}</dl>`;
}

/** What the school has to put right. @param {{ problems: import("../../api/types").ReturnProblem[] }} props */
export function Problems({ problems }) {
  return html`<ul class="return-problems">${problems.map(({ sheet, cell, message, grave }, index) => html`<li key=${index}>
    <span class="small muted">${sheet ? `Лист «${sheet}»` : "Вся книга"}${cell && `, ячейка\u00a0${cell}`}${grave && html` · <b>не вошло</b>`}</span>
    <span>${message}</span></li>`)}</ul>`;
}
