// The totals of a record: what a mentor shows at an attestation.
import { html } from "../../../vendor/ui.js";
import { Card, dateShort, number, plural } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").PersonRecord} PersonRecord */
/** @typedef {import("../../../api/types").RecordTotals} Totals */

/** «9 ч 30 мин». @param {number} minutes */
export function timeWords(minutes) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours > 0 && `${number(hours)}\u00a0ч`, (rest > 0 || hours === 0) && `${rest}\u00a0мин`].filter(Boolean).join(" ");
}

/** @param {{ data: PersonRecord }} props */
export function Figures({ data }) {
  const { as_mentor: mentor, as_mentee: mentee, counts } = data;
  return html`<div class="record-totals">
    ${worked(mentor) && html`<${Side} title="Как наставник" totals=${mentor} people=${["наставляемый", "наставляемых", "наставляемых"]} />`}
    ${worked(mentee) && html`<${Side} title="Как наставляемый" totals=${mentee} people=${["наставник", "наставника", "наставников"]} />`}
    <${Card} title="Курсы, награды, практики, события"><dl class="big-figures">
      <${Big} n=${counts.qualifications} words=${["курс", "курса", "курсов"]}
        more=${[counts.hours > 0 && plural(counts.hours, ["час", "часа", "часов"]), counts.about_mentoring > 0 && `о наставничестве: ${counts.about_mentoring}`]} />
      <${Big} n=${counts.awards} words=${["награда", "награды", "наград"]} />
      <${Big} n=${counts.practices} words=${["практика", "практики", "практик"]} />
      <${Big} n=${counts.events} words=${["событие", "события", "событий"]} />
    </dl>${data.courses && html`<p class="muted small">Курсы из карточки: ${data.courses}</p>`}<//>
  </div>`;
}

/** @param {Totals} totals */
const worked = (totals) => totals.pairs > 0 || totals.meetings > 0;

/** @param {{ title: string, totals: Totals, people: [string, string, string] }} props */
function Side({ title, totals, people }) {
  const { years, since, pairs, completed, meetings, minutes, unmeasured, programmes, closed, items, done } = totals;
  return html`<${Card} title=${title}><dl class="big-figures">
    <${Big} n=${years} words=${["учебный год", "учебных года", "учебных лет"]} more=${[since && `с\u00a0${dateShort(since)}`]} />
    <${Big} n=${totals.people} words=${people} />
    <${Big} n=${pairs} words=${["пара или группа", "пары и группы", "пар и групп"]} more=${[completed > 0 && `завершено ${completed}`]} />
    <${Big} n=${meetings} words=${["встреча", "встречи", "встреч"]}
      more=${[minutes > 0 && timeWords(minutes), unmeasured > 0 && meetings > 0 && `без длительности: ${unmeasured}`]} />
    <${Big} n=${programmes} words=${["программа", "программы", "программ"]}
      more=${[closed > 0 && `завершено ${closed}`, items > 0 && `пунктов выполнено ${done} из\u00a0${items}`]} />
  </dl><//>`;
}

/** @param {{ n: number, words: [string, string, string], more?: any[] }} props */
function Big({ n, words, more = [] }) {
  const told = more.filter(Boolean);
  const word = plural(n, words).split("\u00a0").pop();
  return html`<div><dt>${word}${told.length > 0 && html`<small>${told.join(", ")}</small>`}</dt><dd>${number(n)}</dd></div>`;
}
