// «Реестры»: mentors, mentees, pairs, programmes and practices of all schools, one list each.
import { html, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { ColumnsMenu, Empty, FaultNote, ListPage, Progress, SearchField, Segments, Select, Table, useListKeys } from "../../../parts/index.js";
import { TABLES } from "../period.js";
import { Record } from "./card.js";
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
  // A record has no key of its own among all schools: it is the one at this place of what is shown.
  const [open, setOpen] = useState(/** @type {string | null} */ (null));
  const shown = JSON.stringify([query, part, search, of]);
  const at = open?.startsWith(shown) ? Number(open.slice(shown.length)) : -1;
  const close = () => setOpen(null);
  useListKeys({ onClose: at >= 0 ? close : undefined });
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
    : html`<${Table} caption="${label} всех школ" name="summary-${part}" columns=${columns} rows=${data.rows.map((row, index) => ({ ...row, id: `${shown}${index}` }))}
        selected=${open} onSelect=${(/** @type {{ id: string }} */ { id }) => setOpen(id)}
        total=${data.total} onMore=${() => narrow({ limit: data.rows.length + 200 })}
        empty=${html`<${Empty} icon="search" title=${narrowed ? "Ничего не нашлось" : "Записей нет"}
          text=${narrowed ? "Измените слова для поиска или выберите другую школу." : "В отчётах школ этот лист пуст."} />`} />`;
  const record = at >= 0 ? data?.rows[at] : null;
  return html`<${ListPage} filters=${filters} list=${list}
    card=${data && open && record && html`<${Record} id=${open} part=${part} record=${record} headings=${data.columns} onClose=${close} />`} />`;
}
