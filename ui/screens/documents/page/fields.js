// The fields of a document: only those that its kind asks for.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, DateField, PersonPicker, Select, TextField, dateShort, schoolYear, years } from "../../../parts/index.js";
import { lastDay } from "../../consolidated/period.js";
import { PERIODS } from "../../schools/time.js";
import { EXTRAS, FRAMEWORKS, OF_ONE, PEOPLE } from "../kinds.js";
import { PairField, PairsField, PersonPair, Whose } from "./pair-fields.js";

/** @typedef {import("../../../api/types").DocumentFields} Fields */
/** @typedef {ReturnType<typeof import("../../../parts/index.js").useForm<Fields>>} Form */

/** @param {{ form: any, kind: import("../kinds.js").KindChoice, order: boolean, fixed?: boolean }} props
 * `order`: its number goes on those of orders; `fixed`: its pairs have papers of their own already. */
export function DocumentFields({ form, kind: { code, subject, numbered }, order, fixed }) {
  const { values, set, errors } = form;
  const shared = { form };
  return html`<div class="stack">
    <div class="paper-number">
      ${numbered && html`<${NumberField} ...${shared} order=${order} />`}
      <${DateField} label="Дата" value=${values.day} error=${errors.day} class="of-day" onChange=${(/** @type {string | null} */ day) => set("day", day)} />
    </div>
    ${subject === "pairs" && html`<${PairsField} ...${shared} framework=${FRAMEWORKS[code]} fixed=${fixed} />`}
    ${subject === "pair" && html`<${PairField} ...${shared} />`}
    ${OF_ONE.includes(code) && html`<${Whose} ...${shared} />`}
    ${subject === "person" && html`<div class="of-person_id"><${PersonPicker} label="Человек" value=${values.person_id ? [values.person_id] : []} error=${errors.person_id} ...${PEOPLE[code]}
      onChange=${(/** @type {string[]} */ ids) => form.setValues({ ...values, person_id: ids[0] ?? null, pairs: [] })} /></div>
      <${PersonPair} ...${shared} />`}
    ${subject === "roadmap" && html`<${RoadmapField} ...${shared} />`}
    ${subject === "survey" && html`<${SurveyField} ...${shared} />`}
    ${subject === "partner" && html`<${PartnerField} ...${shared} />`}
    ${(EXTRAS[code] ?? []).map((field) => html`<${Extra} key=${field} ...${{ form, code, field }} />`)}
    <${Select} label="Учебный год" value=${values.school_year} error=${errors.school_year} onChange=${(/** @type {string} */ year) => set("school_year", Number(year))}
      options=${[...new Set([...years.value, years.value[0] + 1, values.school_year])].sort((a, b) => b - a).map((year) => ({ code: String(year), label: schoolYear(year) }))} />
  </div>`;
}

/** @param {{ form: any, order: boolean }} props */
function NumberField({ form: { values, set, errors }, order }) {
  const { data } = useQuery("document.number", order ? { day: values.day } : null, ["document"]);
  const next = data?.number;
  return html`<div><${TextField} label="Номер" class="of-number" value=${values.number} error=${errors.number} maxLength=${200} placeholder="45-ОД"
      onInput=${(/** @type {string} */ number) => set("number", number)} />
    ${next && next !== values.number && html`<div class="suggestions"><${Button} onClick=${() => set("number", next)} aria-label="Подставить номер ${next}">${next}<//></div>`}</div>`;
}

/** @param {{ form: any }} props */
function RoadmapField({ form: { values, set, errors } }) {
  const { data } = useQuery("roadmap.list", {}, ["roadmap"]);
  const options = (data ?? []).map(({ id, title }) => ({ code: id, label: title }));
  return html`<${Select} label="Дорожная карта" class="of-roadmap_id" value=${values.roadmap_id} error=${errors.roadmap_id} empty="Не выбрана" options=${options}
    hint=${data?.length === 0 && "Дорожных карт пока нет: составьте карту в её разделе."} onChange=${(/** @type {string} */ id) => set("roadmap_id", id || null)} />`;
}

/** @param {{ form: any }} props */
function SurveyField({ form: { values, set, errors } }) {
  const { data } = useQuery("survey.list", { school_year: values.school_year }, ["survey", "survey_version"]);
  const options = (data ?? []).map(({ id, title, own }) => ({ code: id, label: title, group: own ? "Свои анкеты" : "Анкеты программы" }));
  return html`<${Select} label="Какая анкета" class="of-survey_id" value=${values.survey_id} error=${errors.survey_id} options=${options}
    hint=${html`Вопросы меняют в${"\u00a0"}разделе <a href="#/monitoring/surveys">«Мониторинг»</a>.`} onChange=${(/** @type {string} */ id) => set("survey_id", id)} />`;
}

/** @param {{ form: any }} props */
function PartnerField({ form: { values, set, errors } }) {
  const { data } = useQuery("partner.list", {}, ["organization"]);
  const options = (data ?? []).map(({ id, fields }) => ({ code: id, label: fields.short_name }));
  return html`<${Select} label="Организация-партнёр" class="of-partner_id" value=${values.partner_id} error=${errors.partner_id} empty="Не выбрана" options=${options}
    hint=${data?.length === 0 && "Партнёров пока нет: добавьте организацию в настройках."} onChange=${(/** @type {string} */ id) => set("partner_id", id || null)} />`;
}

/** @type {Partial<Record<string, { reason?: string, changes_on?: string }>>} */
const LABELS = {
  stop_order: { reason: "Основание", changes_on: "Работа прекращается с" },
  replace_order: { reason: "Основание", changes_on: "Замена с" },
  cancel_notice: { reason: "Причина отмены", changes_on: "Поручение отменяется с" },
  refusal: { reason: "Причина отказа", changes_on: "Отказ с" },
  thanks_letter: { reason: "За что благодарим особо" },
};

/** @param {{ form: any, code: string, field: "reason" | "changes_on" | "until" | "leaves" | "replacement_id" | "period" }} props */
function Extra({ form, code, field }) {
  const { values, set, errors } = form;
  const labels = LABELS[code] ?? {};
  if (field === "reason") {
    return html`<${TextField} label=${labels.reason ?? "Основание"} class="of-reason" multiline rows=${2} value=${values.reason} error=${errors.reason}
      onInput=${(/** @type {string} */ words) => set("reason", words)} />`;
  }
  if (field === "changes_on" && code === "cancel_notice") return html`<${NoticeDay} form=${form} label=${labels.changes_on} />`;
  if (field === "changes_on" || field === "until") {
    return html`<${DateField} label=${field === "until" ? "Продлить до" : (labels.changes_on ?? "С какого дня")} class="of-${field}" value=${values[field]} error=${errors[field]}
      onChange=${(/** @type {string | null} */ day) => set(field, day)} />`;
  }
  if (field === "period") return html`<${PeriodField} form=${form} />`;
  if (field === "leaves") return html`<${Leaving} form=${form} />`;
  return html`<div class="of-replacement_id"><${PersonPicker} label="Новый наставник" view="mentors" value=${values.replacement_id ? [values.replacement_id] : []}
    error=${errors.replacement_id} onChange=${(/** @type {string[]} */ ids) => set("replacement_id", ids[0] ?? null)} /></div>`;
}

/** A district's note knows its time by the last day of it. @param {{ form: any }} props */
function PeriodField({ form: { values, set } }) {
  const { until, school_year } = values;
  const code = !until ? "" : Number(until.slice(5, 7)) >= 3 && Number(until.slice(5, 7)) <= 8 ? "year" : "half";
  return html`<${Select} label="По отчётам школ" value=${code} empty="по дате справки" options=${PERIODS}
    onChange=${(/** @type {"half" | "year" | ""} */ period) => set("until", period ? lastDay({ school_year, period }) : null)} />`;
}

/** Which mentor of the pair leaves, when there are several. @param {{ form: any }} props */
function Leaving({ form: { values, set } }) {
  const { data } = useQuery("pair.get", values.pairs[0] ? { id: values.pairs[0] } : null, ["pair", "pair_member"]);
  if (!data || data.row.mentors.length < 2) return null;
  return html`<${Select} label="Кого заменяют" value=${values.person_id ?? ""} empty=${data.row.mentors[0].name}
    options=${data.row.mentors.slice(1).map(({ person_id, name }) => ({ code: person_id, label: name }))} onChange=${(/** @type {string} */ id) => set("person_id", id || null)} />`;
}

/** Three working days between the notice and the day itself. @param {{ form: any, label?: string }} props */
function NoticeDay({ form: { values, set, errors }, label = "" }) {
  const from = values.day;
  const { data } = useQuery("calendar.working", from ? { from, to: values.changes_on ?? from } : null, ["calendar_day"]);
  const hint = !from ? "Укажите дату уведомления: программа подскажет ближайший возможный день."
    : data && `Не раньше ${dateShort(data.earliest)}: между уведомлением и отменой три полных рабочих дня (ст. 351.8 ТК РФ).`;
  return html`<div><${DateField} label=${label} class="of-changes_on" value=${values.changes_on} error=${errors.changes_on} hint=${hint}
      onChange=${(/** @type {string | null} */ day) => set("changes_on", day)} />
    ${data && data.earliest !== values.changes_on && html`<div class="suggestions"><${Button} onClick=${() => set("changes_on", data.earliest)}>${dateShort(data.earliest)}<//></div>`}</div>`;
}
