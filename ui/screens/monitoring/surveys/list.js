// All questionnaires of the school year: whom they ask, when, how many have answered.
import { html, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, Empty, FaultNote, Progress, Segments, Table, Tag, TakeTable, Track, go, useListKeys } from "../../../parts/index.js";
import { shownYear, yearWords } from "../year.js";
import { TABLES, WHEN, WHO, filled, formsOf, questions } from "./words.js";

/** @typedef {import("../../../api/types").SurveyRow} Row */

/** The view that was chosen last; a card that is closed leads back to it. */
let chosen = "now";

export function Surveys() {
  const [view, setView] = useState(chosen);
  const archived = view === "archive";
  const { data, fault, reload } = useQuery("survey.list", { school_year: shownYear(), archived }, TABLES);
  const add = () => go("monitoring", "surveys", "new");
  useListKeys({ onNew: add });
  // What nobody in this year's pairs is asked stands among all.
  const needed = (/** @type {Row} */ row) => row.own || row.expected + row.complete + row.partial > 0;
  const rows = (data ?? []).filter((row) => view !== "now" || needed(row));
  const choose = (/** @type {string} */ code) => setView((chosen = code));
  return html`<div class="stack surveys">
    <div class="row"><p class="muted">${yearWords()}: кого и${"\u00a0"}когда спросить</p><span class="grow"></span>
      <${Segments} label="Какие анкеты" value=${view} onChange=${choose} options=${[{ code: "now", label: "Нужные в этом году" }, { code: "all", label: "Все" }, { code: "archive", label: "Архив" }]} />
      <${TakeTable} quiet disabled=${rows.length === 0} />
      <${Button} icon="plus" onClick=${add} title="N">Своя анкета<//></div>
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${!data && !fault && html`<${Progress} label="Загружаю анкеты…" />`}
    ${data && html`<${Table} caption="Анкеты" columns=${COLUMNS} rows=${rows} onSelect=${(/** @type {Row} */ { id }) => go("monitoring", "surveys", id)} empty=${html`<${Nothing} view=${view} onAll=${() => choose("all")} />`} />`}
  </div>`;
}

/** @type {import("../../../parts/columns.js").Column[]} */
const COLUMNS = [
  { key: "title", title: "Анкета", also: "Вопросы", render: (row) => html`${row.title}<small>${[row.own && "своя", row.own && row.forms.length > 0 && formsOf(row.forms), questions(row.questions)].filter(Boolean).join(" · ")}</small>` },
  { key: "role", title: "Кто отвечает", width: "10rem", render: (row) => row.role && WHO[/** @type {keyof typeof WHO} */ (row.role)] },
  { key: "moment", title: "Когда", width: "8.5rem", render: (row) => row.moment && WHEN[/** @type {keyof typeof WHEN} */ (row.moment)] },
  { key: "complete", title: "Заполнено", width: "10rem", render: (row) => html`<${Filled} row=${row} />` },
  { key: "partial", title: "Ждут", width: "12rem", render: (row) => html`<${Waiting} row=${row} />` },
];

/** @param {{ row: Row }} props */
function Filled({ row: { complete, expected } }) {
  if (expected === 0 && complete === 0) return html`<span class="muted">спрашивать некого</span>`;
  return html`<b class="nowrap">${filled(complete, expected)}</b>${expected > 0 && html`<${Track} value=${complete} of=${expected} />`}`;
}

/** @param {{ row: Row }} props */
function Waiting({ row: { partial, complete, expected } }) {
  if (partial > 0) return html`<${Tag} level="soon">дозаполнить: ${partial}<//>`;
  if (expected > 0 && complete >= expected) return html`<${Tag} level="done">все ответили<//>`;
  return null;
}

/** @param {{ view: string, onAll: () => void }} props */
function Nothing({ view, onAll }) {
  if (view === "archive") return html`<${Empty} icon="archive" title="В архиве пусто" text="Сюда попадают анкеты, которые больше не предлагают. Их ответы остаются в итогах." />`;
  return html`<${Empty} icon="clipboard-list" title="В этом году спрашивать пока некого" text="Анкеты появятся здесь сами, когда пары будут закреплены приказом: у каждой формы наставничества они свои. Посмотреть и напечатать можно уже сейчас."
    action=${html`<${Button} main onClick=${onAll}>Показать все анкеты<//>`} />`;
}
