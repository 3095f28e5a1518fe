// The rows of a roadmap's table.
import { html } from "../../../vendor/ui.js";
import { Track, plural } from "../../../parts/index.js";
import { narrowed } from "../filter.js";
import { StateTag, isOpen, isUndated, progress, telling } from "../states.js";
import { Tick } from "../tick.js";
import { numberWords, sameWords, shortName, whenWords } from "../words.js";
import { Row } from "./columns.js";
import { SectionMenu } from "./section-menu.js";

/** @typedef {import("../../../api/types").Activity} Activity */
/** @typedef {import("../../../api/types").RoadmapSection} Section */

/** «2. Организация и координация», how far it has come. @param {{ section: Section }} props */
export function SectionTitle({ section: { number, title, counts } }) {
  const { value, of } = progress(counts);
  return html`<span class="section-title">${[number && `${number}.`, title].filter(Boolean).join(" ")}</span>
    ${of > 0 ? html`<span class="section-progress"><${Track} value=${value} of=${of} /><span>${value} из\u00a0${of}</span></span>`
      : counts.activities === 0 && html`<span class="section-progress">пока пусто</span>`}`;
}

/** @param {{ card: import("../../../api/types").RoadmapCard, place: [string, ...string[]], section: Section, span: number }} props */
export function SectionRow({ card, place, section, span }) {
  return html`<tr class="section level-${section.level}" data-section=${section.id}><th colspan=${span} scope="colgroup">
    <div class="section-line"><${SectionTitle} section=${section} /><${SectionMenu} ...${{ card, place, section }} /></div></th></tr>`;
}

/** @param {{ activity: Activity, columns: import("./columns.js").Column[], deep: number, open: boolean, stop: boolean, onOpen: () => void, onMark: () => void }} props
 * `deep`: inside how many sections; `stop`: Tab comes to it */
export function ActivityRow({ activity, columns, deep, open, stop, onOpen, onMark }) {
  const { id, fields, occurrences } = activity;
  const moment = telling(occurrences);
  const tick = html`<${Tick} done=${!!moment && !isOpen(moment)} name=${shortName(fields)} disabled=${!moment} onClick=${onMark} />`;
  const cells = {
    number: fields.number,
    title: html`<div class="three-lines" title=${fields.title.length > 120 ? fields.title : undefined}>${fields.title}</div>`,
    deadline: html`<${Deadline} activity=${activity} />`,
    responsible: html`<div class="three-lines">${fields.responsible}</div>`,
    mark: moment && html`<${StateTag} moment=${moment} />${said(moment, occurrences)}`,
  };
  return html`<${Row} ...${{ columns, cells, tick }} data-row=${id} data-section=${fields.section_id} class="deep-${deep}" tabindex=${stop ? 0 : -1}
    aria-current=${open ? "true" : undefined} onClick=${onOpen} />`;
}

/** Verbatim, and under it what was understood when that says more. @param {{ activity: Activity }} props */
function Deadline({ activity }) {
  const { fields: { deadline }, understood } = activity;
  const second = isUndated(activity) ? "без даты" : sameWords(understood, deadline) ? "" : understood;
  return html`<span class="verbatim">${deadline || html`<span class="muted">не указан</span>`}</span>${second && html`<small class="two-lines" title=${second}>${second}</small>`}`;
}

/** When, and how many of several are done. @param {Activity["occurrences"][number] | undefined} moment @param {Activity["occurrences"]} all */
function said(moment, all) {
  if (!moment) return null;
  const done = all.filter(({ status }) => status === "done").length;
  const number = moment.state === "done" && numberWords(moment.evidence_number);
  const which = (all.length > 1 || narrowed()) && moment.end;
  const several = all.length > 1 && `${done} из\u00a0${plural(all.length, ["срока", "сроков", "сроков"])}`;
  return html`${which && html`<small>${whenWords(moment)}</small>`}${number && html`<small>${number}</small>`}${several && html`<small>${several}</small>`}`;
}
