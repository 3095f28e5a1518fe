// What the answers say: averages and shares beside those of the beginning, then every question by itself.
import { html, useRef, useState } from "../../../../vendor/ui.js";
import { useQuery, vocabulary } from "../../../../api/index.js";
import { Card, Empty, FaultNote, Icon, Progress, Select, TakeTable, address, decimal, percent, plural, useSheet } from "../../../../parts/index.js";
import { BarChart } from "../../../../parts/chart/index.js";
import { shownYear, yearWords } from "../../year.js";
import { TABLES, filled } from "../words.js";
import { QuestionCard } from "./question.js";

/** @typedef {import("../../../../api/types").QuestionSummary} Summary */

/** @param {{ id: string }} props */
export function Results({ id }) {
  const [form, setForm] = useState("");
  const { data, fault, reload } = useQuery("survey.summary", { survey_id: id, school_year: shownYear(), form: /** @type {any} */ (form || null) }, TABLES);
  const answers = useRef(null);
  useSheet(answers, () => ({ title: "Результаты анкеты", columns: ["Вопрос", "Ответ", "Сколько", "Доля"], rows: (data?.questions ?? []).flatMap(lines) }));
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Считаю…" />`;
  const { responses, expected, partial, few, before, questions, forms } = data;
  const known = vocabulary.value?.forms ?? [];
  const offered = known.filter(({ code }) => forms.includes(code)).map(({ code, label }) => ({ code, label }));
  return html`<div class="row"><b>Ответили ${filled(responses, expected)}</b>
      <span class="muted small grow">${[yearWords(), before && `в\u00a0начале ответили ${before.responses}`, partial > 0 && `внесены не\u00a0до\u00a0конца: ${partial}, пока не\u00a0считаются`].filter(Boolean).join(" · ")}</span>
      ${offered.length > 1 && html`<div class="filters flush"><${Select} label="Форма" value=${form} onChange=${setForm} empty="Все формы" options=${offered} /></div>`}${responses > 0 && !few && html`<${TakeTable} quiet />`}</div>
    ${responses === 0 && html`<${Card}><${Empty} icon="chart-column" title="Ответов пока нет" text="Итоги появятся, когда будут внесены анкеты: средние оценки, распределения, сравнение с началом." action=${html`<a class="btn main" href=${address("monitoring", "surveys", id)}>Внести анкеты</a>`} /><//>`}
    ${few && html`<div class="notice calm"><${Icon} name="shield-check" size=${20} /><div><b>${few[0].toUpperCase() + few.slice(1)}.</b>${" "}По${"\u00a0"}средним и${"\u00a0"}словам было${"\u00a0"}бы видно, кто как ответил.</div></div>`}
    ${responses > 0 && !few && html`<div class="stack" data-sheet ref=${answers}><${Averages} id=${id} questions=${questions} /><${Shares} id=${id} questions=${questions} />
      <h2>Каждый вопрос</h2><div class="question-cards">${questions.map((one) => html`<${QuestionCard} key=${one.code} survey=${id} one=${one} />`)}</div></div>`}`;
}

/** A question as rows of a table: the mean, how many said what, what was said in own words. @param {Summary} one */
function lines({ text, now, parts, texts }) {
  return [
    ...(now.average !== null ? [[text, "среднее", decimal(now.average), ""]] : []),
    ...parts.map(({ label, count }) => [text, label, String(count), percent(count, now.answered)]),
    ...texts.map((words) => [text, words, "", ""]),
  ];
}

/** @param {{ id: string, questions: Summary[] }} props */
function Averages({ id, questions }) {
  const marks = questions.filter(({ kind, now }) => kind === "scale" && now.answered > 0);
  if (marks.length === 0) return null;
  const compared = marks.some(({ before }) => before);
  const rows = marks.map(({ text, now, before }) => ({ label: text, value: now.average, text: now.few ? `${plural(now.answered, ["ответ", "ответа", "ответов"])}` : undefined, ...(compared ? { before: before?.average ?? null } : {}) }));
  return html`<${Card}><${BarChart} name="survey-${id}-averages" title="Средние оценки, от 1 до 10" rows=${rows} max=${10} labels=${{ row: "Вопрос", value: compared ? "в конце" : "среднее" }} /><//>`;
}

/** @param {{ id: string, questions: Summary[] }} props */
function Shares({ id, questions }) {
  const asked = questions.filter(({ kind, now }) => kind === "yes_no" && now.yes !== null);
  if (asked.length === 0) return null;
  const share = (/** @type {import("../../../../api/types").SurveyMeasure | null} */ measure) => (measure && measure.yes !== null ? (measure.yes / measure.answered) * 100 : null);
  const compared = asked.some(({ before }) => share(before) !== null);
  const rows = asked.map(({ text, now, before }) => ({
    label: text, value: share(now), text: `${now.yes}\u00a0из\u00a0${now.answered} (${percent(now.yes, now.answered)})`, ...(compared ? { before: share(before) } : {}),
  }));
  return html`<${Card}><${BarChart} name="survey-${id}-shares" title="Сколько ответили «да»" rows=${rows} max=${100} unit=${"\u00a0%"} labels=${{ row: "Вопрос", value: compared ? "в конце" : "ответили «да»" }} /><//>`;
}
