// «Школы»: what every school of the district has to do, and what each has done, in one grid.
import { html, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, CheckField, Empty, FaultNote, Progress, chooseYear, chosenYear, schoolYear } from "../../../parts/index.js";
import { CellDialog } from "./cell.js";
import { Legend } from "./legend.js";
import { SchoolsDialog } from "./schools.js";
import { GridTable } from "./table.js";
import { Worst } from "./worst.js";

const TABLES = ["roadmap", "activity", "occurrence", "school_mark", "organization"];

/** @param {{ card: import("../../../api/types").RoadmapCard }} props */
export default function SchoolGrid({ card }) {
  const year = chosenYear.value;
  const days = year === null ? {} : { from: `${year}-09-01`, to: `${year + 1}-08-31` };
  const { data, fault, reload } = useQuery("grid.get", { roadmap_id: card.id, ...days }, TABLES);
  const [late, setLate] = useState(false);
  const [adding, setAdding] = useState(false);
  const [open, setOpen] = useState(/** @type {{ occurrence: string, school: string } | null} */ (null));
  // A school picked in the summary takes the focus to its column; `turn` lets it be picked twice.
  const [wanted, setWanted] = useState({ school: "", turn: 0 });
  if (fault && !data) return html`<${FaultNote} fault=${fault} onRetry=${reload} />`;
  if (!data) return html`<${Progress} label="Собираю отметки школ…" />`;
  const dialog = adding && html`<${SchoolsDialog} onClose=${() => setAdding(false)} />`;
  const nothing = whyEmpty(data, card, year, () => setAdding(true));
  if (nothing) return html`<section class="card">${nothing}</section>${dialog}`;
  const shown = late ? onlyLate(data) : data;
  const pick = (/** @type {string} */ school) => setWanted(({ turn }) => ({ school, turn: turn + 1 }));
  const row = open && data.rows.find((one) => one.occurrence_id === open.occurrence);
  const at = open ? data.schools.findIndex(({ id }) => id === open.school) : -1;
  return html`<div class="school-grid">
    <div class="grid-tools">
      <${CheckField} label="Только просроченные" value=${late} onChange=${setLate} />
      <${Legend} />
      <${Button} onClick=${() => setAdding(true)}>Добавить школы<//>
    </div>
    ${shown.rows.length === 0 ? html`<section class="card"><${Empty} icon="check" title="Просроченного нет" text="Все школы успевают."
        action=${html`<${Button} onClick=${() => setLate(false)}>Показать всё<//>`} /></section>`
      : html`<${GridTable} grid=${shown} wanted=${wanted} corner=${html`<${Worst} schools=${data.schools} onPick=${pick} />`}
        onOpen=${(/** @type {string} */ occurrence, /** @type {string} */ school) => setOpen({ occurrence, school })} />`}
    <p class="small muted">Пробел — выполнено сегодня, Enter — день, документ и примечание.${year !== null && " Мероприятия без даты видны, когда выбраны все годы."}</p>
    ${row && at >= 0 && html`<${CellDialog} key=${row.occurrence_id} row=${row} school=${data.schools[at]} cell=${row.cells[at]} onClose=${() => setOpen(null)} />`}
    ${dialog}
  </div>`;
}

/** Rows and schools that are late with something. @param {import("../../../api/types").Grid} grid @returns {import("../../../api/types").Grid} */
function onlyLate({ schools, rows }) {
  const places = schools.flatMap(({ overdue }, index) => (overdue > 0 ? [index] : []));
  const late = rows.filter(({ cells }) => cells.some(({ state }) => state === "overdue"));
  return { schools: places.map((index) => schools[index]), rows: late.map((row) => ({ ...row, cells: places.map((index) => row.cells[index]) })) };
}

/** What to do first, where there is no grid yet.
 * @param {import("../../../api/types").Grid} grid @param {import("../../../api/types").RoadmapCard} card @param {number | null} year @param {() => void} add */
function whyEmpty({ schools, rows }, card, year, add) {
  if (schools.length === 0) {
    return html`<${Empty} icon="school" title="Добавьте школы района" text="Здесь будет видно, что сделала каждая школа: мероприятия — строками, школы — столбцами."
      action=${html`<${Button} main icon="plus" onClick=${add}>Добавить школы<//>`} />`;
  }
  if (rows.length > 0) return null;
  if (year !== null && card.activities.some(({ fields }) => fields.by_schools)) {
    return html`<${Empty} icon="calendar" title="В ${schoolYear(year)} учебном году у школ нет сроков" text="Сроки других лет и мероприятия без даты видны, когда выбраны все годы."
      action=${html`<${Button} onClick=${() => chooseYear(null)}>Показать все годы<//>`} />`;
  }
  return html`<${Empty} icon="list" title="Школам пока нечего отмечать"
    text="В карте нет мероприятий, которые выполняет каждая школа. Отметьте это в карточке мероприятия." />`;
}
