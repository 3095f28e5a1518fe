// What a report says otherwise than the one before it: by sheets, new, changed and missing records, field by field.
import { html } from "../../vendor/ui.js";
import { partTitle } from "./words.js";

/** @typedef {import("../../api/types").ReturnChange} Change */

/** A sheet with more opens by hand. */
const MANY = 12;
const KINDS = /** @type {const} */ (["new", "changed", "missing"]);
const SIGNS = { new: "+", changed: "↻", missing: "−" };
const WORDS = { new: "новая запись", changed: "изменено", missing: "записи больше нет" };

/** «новых 3, изменено 2, убрано 1». @param {Change[]} changes */
export function changeCounts(changes) {
  const count = (/** @type {string} */ kind) => changes.filter((one) => one.kind === kind).length;
  const parts = [["новых", count("new")], ["изменено", count("changed")], ["убрано", count("missing")]];
  return parts.filter(([, number]) => Number(number) > 0).map(([word, number]) => `${word}\u00a0${number}`).join(", ");
}

/** @param {{ changes: Change[] }} props */
export function Changes({ changes }) {
  const parts = [...new Set(changes.map(({ part }) => part))];
  return html`<div class="stack-tight">${parts.map((part) => {
    const own = changes.filter((one) => one.part === part);
    return html`<details key=${part} class="return-changes" open=${own.length <= MANY}>
      <summary><b>${partTitle(part)}</b> <span class="muted">${changeCounts(own)}</span></summary>
      <ul>${KINDS.flatMap((kind) => own.filter((one) => one.kind === kind)).map(({ title, kind, fields }, index) => html`<li key=${index}>
        <span><i aria-hidden="true">${SIGNS[kind]}</i><span class="unseen">${WORDS[kind]}: </span>${title}</span>
        ${fields.map(([heading, before, after]) => html`<span class="small return-field" key=${heading}><span class="muted">${heading}:</span>${" "}
          ${before && html`<del>${before}</del>${" → "}`}${after ? html`<ins>${after}</ins>` : html`<span class="muted">пусто</span>`}</span>`)}
      </li>`)}</ul></details>`;
  })}</div>`;
}
