// Who should answer, who has, and whose sheet waits to be filled up.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, Empty, FaultNote, Progress, Table, Tag, TakeTable, Track, address, dateShort, go } from "../../../parts/index.js";
import { shownYear, yearWords } from "../year.js";
import { TABLES, filled, questions } from "./words.js";

/** @typedef {import("../../../api/types").Respondent} Respondent */

/** @param {{ id: string, role: import("../../../api/types").SurveyRole | null }} props */
export function People({ id, role }) {
  const { data, fault, reload } = useQuery("response.list", { survey_id: id, school_year: shownYear() }, TABLES);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю…" />`;
  const { expected, complete, partial, people } = data;
  const open = (/** @type {Respondent} */ { response_id, person_id }) =>
    response_id ? go("monitoring", "surveys", id, "sheet", response_id) : go("monitoring", "surveys", id, "enter", person_id);
  const other = html`<${Button} icon="keyboard" onClick=${() => go("monitoring", "surveys", id, "enter", "other")} title="N">${expected > 0 ? "Внести другую анкету" : "Внести анкету"}<//>`;
  const words = expected > 0 ? `Заполнено ${filled(complete, expected)}` : `Внесено ${complete}`;
  return html`<div class="row filled-line"><b>${words}</b>${expected > 0 && html`<div class="filled-track"><${Track} value=${complete} of=${expected} /></div>`}
      ${partial > 0 && html`<${Tag} level="soon">дозаполнить: ${partial}<//>`}<span class="grow muted small">${yearWords()}</span><${TakeTable} quiet disabled=${people.length === 0} />${other}</div>
    <${Table} caption="Кто ответил" columns=${columns(role)} rows=${people} rowKey=${(/** @type {Respondent} */ row) => row.response_id ?? row.person_id ?? ""} onSelect=${open}
      empty=${html`<${Empty} icon="clipboard-list" title=${role === "curator" ? "Анкет пока нет" : "Некого спрашивать"} text=${nobody(role)}
        action=${html`${other}<a class="btn" href=${address("documents", "new", "questionnaire", id)}>Напечатать бланк</a>`} />`} />`;
}

/** @param {import("../../../api/types").SurveyRole | null} role */
function nobody(role) {
  if (role === "curator") return "Эту анкету заполняет куратор. Внесите её, когда будет готова.";
  return "В этом учебном году нет закреплённых пар, которым нужна эта анкета: подходит форма, сторона пары и время её работы. Внести анкету можно и без списка.";
}

/** @param {import("../../../api/types").SurveyRole | null} role @returns {import("../../../parts/columns.js").Column[]} */
const columns = (role) => [
  { key: "name", title: role === "parent" ? "Чей родитель" : "Кто", render: (row) => html`${row.name}<small>${row.detail}</small>` },
  { key: "pair", title: "Пара", render: (row) => row.pair },
  { key: "state", title: "Анкета", width: "16rem", render: (row) => html`<${State} row=${row} />` },
  { key: "do", title: "", width: "9rem", render: (row) => html`<span class="do" aria-hidden="true">${row.complete ? "Открыть" : row.response_id ? "Дозаполнить" : "Внести"}</span>` },
];

/** @param {{ row: Respondent }} props */
function State({ row: { complete, response_id, missing, day, expected } }) {
  if (!response_id) return html`<${Tag} level="idle">не внесена<//>`;
  if (!complete) return html`<${Tag} level="soon">осталось: ${questions(missing)}<//>`;
  return html`<${Tag} level="done">внесена ${dateShort(day)}<//>${!expected && html`<small>нет в${"\u00a0"}списке этого года</small>`}`;
}
