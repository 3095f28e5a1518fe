// One action in the journal: when, what, who, and what each field was before and after.
import { html } from "../../vendor/ui.js";
import { plural, Tag, time } from "../../parts/index.js";

/** Shown at once; the others open by a press. */
const FIRST = 4;

/** @param {{ entry: import("../../api/types").JournalEntry }} props */
export function Entry({ entry: { at, who, label, state, changes } }) {
  // A step back or forth only repeats what the action itself shows.
  const shown = state === "undo" || state === "redo" ? [] : changes;
  const rest = shown.slice(FIRST);
  // The label usually names the record already.
  const named = shown.find(({ title }) => label.includes(title))?.title ?? null;
  return html`<li class="entry ${state}">
    <time datetime=${at}>${time(at)}</time>
    <div class="grow">
      <div class="entry-head"><span class="entry-label">${label}</span>${state === "undone" && html`<${Tag} level="idle" sign="↶">отменено<//>`}</div>
      <${Changes} changes=${shown.slice(0, FIRST)} before=${named} />
      ${rest.length > 0 && html`<details><summary>Ещё ${plural(rest.length, ["поле", "поля", "полей"])}</summary>
        <${Changes} changes=${rest} before=${shown[FIRST - 1].title} /></details>`}
    </div>
    <span class="entry-who">${who}</span>
  </li>`;
}

/** @param {{ changes: import("../../api/types").JournalChange[], before: string | null }} props `before`: the record named just above. */
function Changes({ changes, before }) {
  if (changes.length === 0) return null;
  return html`<ul class="entry-changes">${changes.map(({ title, field, before: old, after }, index) => html`<li key=${index}>
    ${title && title !== (changes[index - 1]?.title ?? before) && html`<div class="entry-title">${title}</div>`}
    ${field}: ${old && html`<del>${old}</del>`}${old && after && html`<span aria-hidden="true"> → </span><span class="unseen"> стало </span>`}${after ? html`<ins>${after}</ins>` : html`<span class="muted"> — убрано</span>`}
  </li>`)}</ul>`;
}
