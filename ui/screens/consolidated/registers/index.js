// «Реестры»: mentors, mentees, pairs, programmes and practices of all schools, one list each.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { ColumnsMenu, Empty, FaultNote, ListPage, Progress, SearchField, Segments, Select, Table } from "../../../parts/index.js";
import { TABLES } from "../period.js";
import { columnsOf } from "./columns.js";
import { filter, narrow } from "./filter.js";

/** @typedef {import("../../../api/types").Consolidated} Consolidated */

const REGISTERS = [
  { code: "mentors", label: "Наставники" },
  { code: "mentees", label: "Наставляемые" },
  { code: "pairs", label: "Пары и группы" },
  { code: "programmes", label: "Программы" },
  { code: "practices", label: "Практики" },
];

/** @param {{ data: Consolidated, query: import("../../../api/types").ConsolidatedQuery }} props */
export default function RegistersTab({ data: { schools }, query }) {
  const { part, search, school, limit } = filter.value;
  // A school that has not sent for this time cannot be chosen, whatever was chosen before.
  const of = schools.some(({ id }) => id === school) ? school : null;
  const { data, fault, reload } = useQuery("consolidated.register", { query, part, page: { search, school: of, offset: 0, limit } }, TABLES);
  const columns = data ? columnsOf(part, data.columns) : [];
  const narrowed = search !== "" || of !== null;
  const filters = html`
    <${Segments} label="Какой реестр показать" value=${part} options=${REGISTERS} onChange=${(/** @type {any} */ code) => narrow({ part: code })} />
    <${SearchField} value=${search} placeholder="Фамилия, школа, слово" label="Найти в реестре" onInput=${(/** @type {string} */ words) => narrow({ search: words })} />
    <${Select} label="Школа" value=${of ?? ""} empty="все школы" options=${schools.map(({ id, name }) => ({ code: id, label: name }))} onChange=${(/** @type {string} */ id) => narrow({ school: id || null })} />
    <div class="page-actions"><span class="muted small">${data && `Записей: ${data.total}`}</span><${ColumnsMenu} name="summary-${part}" columns=${columns} /></div>`;
  const label = REGISTERS.find(({ code }) => code === part)?.label ?? "";
  const list = fault && !data ? html`<${FaultNote} fault=${fault} onRetry=${reload} />`
    : !data ? html`<${Progress} label="Собираю реестр…" />`
    : html`<${Table} caption="${label} всех школ" name="summary-${part}" columns=${columns} rows=${data.rows.map((row, index) => ({ ...row, id: String(index) }))}
        total=${data.total} onMore=${() => narrow({ limit: data.rows.length + 200 })}
        empty=${html`<${Empty} icon="search" title=${narrowed ? "Ничего не нашлось" : "Записей нет"}
          text=${narrowed ? "Измените слова для поиска или выберите другую школу." : "В отчётах школ этот лист пуст."} />`} />`;
  return html`<${ListPage} filters=${filters} list=${list} />`;
}
