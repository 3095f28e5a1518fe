// Figures by title with their means, and the lines of the chosen title.
import { html, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, Card, Empty, FaultNote, Progress, Segments, Table, TakeTable, go, plural, useListKeys } from "../../../parts/index.js";
import { shownYear, yearWords } from "../year.js";
import { Lines } from "./lines.js";
import { MeasureDialog } from "./dialog.js";
import { figure, Outcome, signed, SUBJECTS, unitWords } from "./words.js";

/** @typedef {import("../../../api/types").MeasureSummary} Summary */
const TABLES = ["measure", "pair", "person"];
const enter = () => go("monitoring", "influence", "enter", "mentees");

/** @param {{ chosen: string | null }} props the title whose lines are shown */
export function Changes({ chosen }) {
  const [subject, setSubject] = useState("all");
  const [adding, setAdding] = useState(false);
  const { data, fault, reload } = useQuery("measure.list", { school_year: shownYear(), subject: subject === "all" ? null : /** @type {any} */ (subject) }, TABLES);
  useListKeys({ onNew: enter });
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Считаю…" />`;
  const here = data.summary.find(({ title }) => title === chosen) ?? data.summary[0];
  const none = data.rows.length === 0;
  return html`<div class="row tab-head"><h2 class="h2">${yearWords()}</h2>
      ${(!none || subject !== "all") && html`<${Segments} label="Чьи показатели" value=${subject} onChange=${setSubject} options=${[{ code: "all", label: "Все" }, ...SUBJECTS]} />`}<span class="grow"></span>
      ${(!none || subject !== "all") && html`<${Button} icon="plus" onClick=${() => setAdding(true)}>Один показатель<//><${Button} main icon="keyboard" title="N" onClick=${enter}>Заполнить таблицей<//>`}</div>
    ${none ? html`<${Nothing} all=${subject === "all"} onOne=${() => setAdding(true)} />` : html`<div class="stack board">
      <div class="row"><h3 class="h2 grow">Что изменилось</h3><${TakeTable} quiet /></div>
      <${Table} caption="Что изменилось" columns=${COLUMNS} rows=${data.summary} rowKey=${(/** @type {Summary} */ { title }) => title} selected=${here?.title}
        onSelect=${(/** @type {Summary} */ { title }) => go("monitoring", "influence", title)} />
      ${here && html`<${Lines} key=${here.title} opened=${here.title === chosen} summary=${here} rows=${data.rows.filter(({ fields }) => fields.title === here.title)} titles=${data.titles} />`}
    </div>`}
    ${adding && html`<${MeasureDialog} titles=${data.titles} onClose=${() => setAdding(false)} />`}`;
}

const COLUMNS = [
  { key: "title", title: "Показатель", render: (/** @type {Summary} */ { title, unit, falling }) => html`${title}${unitWords(unit)}<small>${falling ? "лучше, когда меньше" : "лучше, когда больше"}</small>` },
  {
    key: "rows", title: "Измерено дважды", width: "10rem",
    render: (/** @type {Summary} */ { complete, rows }) => `${complete} из\u00a0${rows}`,
  },
  { key: "entry", title: "На входе", width: "7rem", render: (/** @type {Summary} */ { entry_mean, entry, complete }) => html`${figure(entry_mean)}<${Sum} sum=${entry} of=${complete} />` },
  { key: "exit", title: "На выходе", width: "7rem", render: (/** @type {Summary} */ { exit_mean, exit, complete }) => html`${figure(exit_mean)}<${Sum} sum=${exit} of=${complete} />` },
  { key: "difference", title: "Разница", width: "6.5rem", render: (/** @type {Summary} */ { change }) => signed(change.difference) },
  { key: "percent", title: "%", width: "6rem", render: (/** @type {Summary} */ { change }) => signed(change.percent, "\u00a0%", 1) },
  { key: "outcome", title: "Итог", width: "15rem", render: (/** @type {Summary} */ { change }) => html`<${Outcome} change=${change} />` },
];

/** Of several lines the mean is shown, and the sum below it. @param {{ sum: number, of: number }} props */
function Sum({ sum, of }) {
  return of > 1 ? html`<small>всего ${figure(sum)}</small>` : null;
}

/** @param {{ all: boolean, onOne: () => void }} props */
function Nothing({ all, onOne }) {
  if (!all) return html`<${Card}><${Empty} icon="search" title="Таких показателей нет" text=${`За этот учебный год записано ${plural(0, ["показатель", "показателя", "показателей"])} этого вида.`} /><//>`;
  return html`<${Card}><${Empty} icon="trending-up" title="Измерений пока нет"
    text="Здесь видно, что изменила работа пар: успеваемость, пропуски, конфликты, участие в мероприятиях — на входе и на выходе, у наставляемого, пары или класса."
    action=${html`<${Button} main icon="keyboard" title="N" onClick=${enter}>Заполнить таблицей<//><${Button} icon="plus" onClick=${onOne}>Один показатель<//>`} /><//>`;
}
