// The record year by year: pairs with their meetings and programmes, courses, awards, practices, events.
import { html } from "../../../vendor/ui.js";
import { state, vocabulary } from "../../../api/index.js";
import { Card, Empty, Tag, address, dateShort, period as days, plural, schoolYear } from "../../../parts/index.js";
import { labelIn, levelLabel } from "../../monitoring/records/kind.js";
import { nameOf, signOf } from "../../pairs/life.js";
import { timeWords } from "./figures.js";

/** @typedef {import("../../../api/types").PersonRecord} PersonRecord */
/** @typedef {import("../../../api/types").RecordPair} Pair */
/** @typedef {{ key: string, year: number, order: number, start: string, day: string, kind: string, title: any, detail: any[], tag?: any }} Line */

/** The school year of a day. @param {string} iso */
const yearOf = (iso) => Number(iso.slice(0, 4)) - (iso.slice(5, 7) < "09" ? 1 : 0);

/** @param {{ data: PersonRecord, period: import("./period.js").Period }} props */
export function Timeline({ data, period }) {
  const lines = [...data.pairs.flatMap((pair) => ofPair(pair, period)), ...others(data)];
  if (lines.length === 0) {
    return html`<${Card}><${Empty} icon="clipboard-list" title="За это время записей нет"
      text="Здесь соберутся пары, программы, встречи, курсы, награды, практики и события этого человека." /><//>`;
  }
  const years = [...new Set(lines.map(({ year }) => year))].sort((a, b) => b - a);
  return years.map((year) => html`<section class="record-year" key=${year} aria-labelledby="year-${year}">
    <h2 id="year-${year}">${schoolYear(year)} учебный год</h2>
    <ul class="sheet record-lines">${lines.filter((line) => line.year === year).sort((a, b) => a.order - b.order || a.start.localeCompare(b.start)).map((line) => html`<li key=${line.key}>
      <span class="record-what">${line.kind}</span>
      <span class="record-words">${line.title}${line.detail.filter(Boolean).map((words, index) => html`<small key=${index}>${words}</small>`)}</span>
      <span class="record-when">${line.day}${line.tag}</span></li>`)}</ul>
  </section>`);
}

/** A line for each school year in which the pair worked or met. @param {Pair} pair @param {import("./period.js").Period} period @returns {Line[]} */
function ofPair(pair, period) {
  const { row, role, started_on, finished_on, meetings, programmes, result, archived } = pair;
  const today = state.value?.today ?? "";
  const start = started_on ?? row.start;
  const end = finished_on ?? (started_on && row.end > today ? today : row.end);
  const first = yearOf(period.from && period.from > start ? period.from : start);
  const last = Math.max(first, yearOf(period.to && period.to < end ? period.to : end));
  const years = new Set(meetings.map(({ school_year }) => school_year));
  for (let year = first; year <= (started_on ? last : first); year++) years.add(year);
  const final = Math.max(...years);
  const form = vocabulary.value?.forms.find(({ code }) => code === row.form)?.label;
  const { level, sign, text } = signOf(row);
  return [...years].map((year) => {
    const met = meetings.find(({ school_year }) => school_year === year);
    const told = met && [plural(met.count, ["встреча", "встречи", "встреч"]), met.minutes > 0 && timeWords(met.minutes),
      met.unmeasured > 0 && `без длительности: ${met.unmeasured}`].filter(Boolean).join(", ");
    return {
      key: `${row.id}-${year}`, year, order: 0, start, kind: role === "mentor" ? "Наставник" : "Наставляемый",
      title: archived ? nameOf(row) : html`<a href=${address("pairs", row.id)}>${nameOf(row)}</a>`,
      detail: [form, told, ...(year === final ? [...programmes.map(programmeWords), result] : [])],
      day: days(start, finished_on ?? row.end), tag: year === final && html`<${Tag} level=${level} sign=${sign}>${text}<//>`,
    };
  });
}

/** «Программа завершена: выполнено 8 из 10 пунктов» @param {Pair["programmes"][number]} programme */
function programmeWords({ mentee, approved_on, closed_on, items, done }) {
  const stands = closed_on ? "завершена" : approved_on ? "утверждена" : "составляется";
  return `Программа${mentee && ` (${mentee})`} ${stands}${items > 0 ? `: выполнено ${done} из\u00a0${plural(items, ["пункта", "пунктов", "пунктов"])}` : ""}`;
}

/** @param {PersonRecord} data @returns {Line[]} */
function others({ id, qualifications, awards, practices, events }) {
  /** @param {string} code @param {string} kind @param {number} order @param {any} row @param {string} start @param {any[]} detail @returns {Line} */
  const line = (code, kind, order, row, start, detail) => ({
    key: row.id, year: yearOf(start), order, start, kind, detail, day: row.fields.end ? days(start, row.fields.end) : dateShort(start),
    title: html`<a href=${address("monitoring", "records", code, row.id)}>${row.fields.title}</a>`,
    tag: start > (state.value?.today ?? "") && html`<${Tag} level="idle">впереди<//>`,
  });
  const course = (/** @type {PersonRecord["qualifications"][number]} */ { fields }) => [[fields.hours && plural(fields.hours, ["час", "часа", "часов"]), fields.organization, fields.document].filter(Boolean).join(", "),
    fields.about_mentoring && "о наставничестве"];
  const award = (/** @type {PersonRecord["awards"][number]} */ { fields }) => [[levelLabel(fields.level), fields.issuer, fields.document].filter(Boolean).join(", ")];
  const event = (/** @type {PersonRecord["events"][number]} */ { fields }) => {
    const own = fields.participants.find(({ person_id }) => person_id === id);
    const kind = labelIn(vocabulary.value?.event_kinds, fields.kind);
    return [[kind, levelLabel(fields.level), fields.place].filter(Boolean).join(", "), [own?.role, own?.result].filter(Boolean).join(": ")];
  };
  return [
    ...qualifications.map((row) => line("courses", "Курс", 1, row, row.fields.day ?? "", course(row))),
    ...awards.map((row) => line("awards", "Награда", 2, row, row.fields.day ?? "", award(row))),
    ...practices.map((row) => line("practices", "Практика", 3, row, row.fields.day ?? "", [row.fields.results])),
    ...events.map((row) => line("events", "Событие", 4, row, row.fields.start ?? "", event(row))),
  ];
}
