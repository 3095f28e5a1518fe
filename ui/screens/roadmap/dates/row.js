// One line of «Сроки»: when, what, who, and how it stands.
import { html } from "../../../vendor/ui.js";
import { state as program } from "../../../api/index.js";
import { dateShort } from "../../../parts/index.js";
import { StateTag, isOpen } from "../states.js";
import { Row } from "../table/columns.js";
import { Tick } from "../tick.js";
import { leftWords, shortName, untilWords } from "../words.js";

/** @param {{ row: import("../../../api/types").OccurrenceRow, columns: import("../table/columns.js").Column[], all?: boolean, open: boolean, stop: boolean, onOpen: () => void, onMark: () => void }} props */
export function DateRow({ row, columns, all, open, stop, onOpen, onMark }) {
  const { occurrence, number, title, responsible, deadline, roadmap } = row;
  const { id, end, done_on } = occurrence;
  const today = program.value?.today ?? "";
  const left = done_on ? `выполнено ${dateShort(done_on)}` : end && isOpen(occurrence) && leftWords(end, today);
  const tick = html`<${Tick} done=${!isOpen(occurrence)} name=${shortName(row)} onClick=${onMark} />`;
  const cells = {
    number,
    deadline: html`${end ? untilWords(occurrence, today) : deadline || "без даты"}${left && html`<small>${left}</small>`}`,
    title: html`<div class="two-lines" title=${title.length > 90 ? title : undefined}>${[number, title].filter(Boolean).join(" ")}</div>${all && html`<small class="one-line" title=${roadmap}>${roadmap}</small>`}`,
    responsible: html`<div class="two-lines">${responsible}</div>`,
    mark: html`<${StateTag} moment=${occurrence} />`,
  };
  return html`<${Row} ...${{ columns, cells, tick }} data-row=${id} tabindex=${stop ? 0 : -1} aria-current=${open ? "true" : undefined} onClick=${onOpen} />`;
}
