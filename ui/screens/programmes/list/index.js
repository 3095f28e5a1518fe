// The list of programmes: views, filters, how far each has come. A programme opens on a page of its own.
import { html } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import { Button, ColumnsMenu, Empty, FaultNote, ListPage, Progress, SearchField, Segments, Select, Table, TakeTable, go, useListKeys } from "../../../parts/index.js";
import { formOptions } from "../../pairs/list.js";
import { TABLES } from "../tables.js";
import { COLUMNS } from "./columns.js";
import { clear, filter, narrow, narrowed, query } from "./filter.js";

const VIEWS = [
  { code: "all", label: "Все" },
  { code: "draft", label: "Черновики" },
  { code: "approved", label: "Утверждены" },
  { code: "late", label: "Просрочены" },
  { code: "closed", label: "Завершены" },
  { code: "archived", label: "Архив" },
];

const add = () => go("programmes", "new");

export function ProgrammeList() {
  const { view, text, form, sort, descending } = filter.value;
  const { data, fault, reload } = useQuery("programme.list", query(), TABLES);
  useListKeys({ onNew: add });
  const counts = /** @type {Record<string, number> | undefined} */ (data?.counts);

  const filters = html`
    <${Segments} label="Какие программы показать" value=${view} onChange=${(/** @type {any} */ code) => narrow({ view: code })}
      options=${VIEWS.map((one) => ({ ...one, count: counts?.[one.code] }))} />
    <${SearchField} value=${text} onInput=${(/** @type {string} */ words) => narrow({ text: words })} placeholder="Фамилия" label="Найти среди программ" />
    <${Select} label="Форма" value=${form ?? ""} empty="любая" options=${formOptions()} onChange=${(/** @type {any} */ code) => narrow({ form: code || null })} />`;

  const list = fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />`
    : !data ? html`<${Progress} label="Загружаю список…" />`
    : html`<${Table} caption="Программы" name="programmes" columns=${COLUMNS} rows=${data.rows} onSelect=${(/** @type {any} */ row) => go("programmes", "list", row.id)}
        sort=${sort} descending=${descending} onSort=${(/** @type {any} */ key, /** @type {boolean} */ down) => narrow({ sort: key, descending: down })}
        total=${data.total} whole=${async () => (await call("programme.list", { ...query(), limit: data.total })).rows} onMore=${() => narrow({ limit: data.rows.length + 200 })} empty=${html`<${Nothing} view=${view} />`} />`;

  return html`<${ListPage} filters=${filters} list=${list} />`;
}

/** Beside the heading of the section. */
export function ProgrammeActions() {
  return html`<${ColumnsMenu} name="programmes" columns=${COLUMNS} /><${TakeTable} /><${Button} main icon="plus" title="N" onClick=${add}>Новая программа<//>`;
}

/** @type {Record<string, { title: string, text: string }>} */
const WORDS = {
  all: { title: "Программ пока нет", text: "Персонализированная программа — это план пары: цель, задачи, что сделать и к какому сроку. По ней видно, как идёт работа и чем она закончилась." },
  draft: { title: "Черновиков нет", text: "Черновик — это программа, которую ещё не утвердили." },
  approved: { title: "Утверждённых программ нет", text: "Утверждённая программа хранится такой, какой её утвердили, сколько бы её потом ни меняли." },
  late: { title: "Просроченного нет", text: "Здесь появятся программы, у которых вышел срок — свой или хотя бы одного пункта." },
  closed: { title: "Завершённых программ нет", text: "Здесь останутся программы с итогом и словами обеих сторон." },
  archived: { title: "В архиве ничего нет", text: "Ненужную программу можно убрать в архив с её страницы. Программы пары из архива тоже стоят здесь." },
};

/** @param {{ view: string }} props */
function Nothing({ view }) {
  if (narrowed()) {
    return html`<${Empty} icon="search" title="Ничего не нашлось" text="Проверьте, как написано, или уберите условия отбора."
      action=${html`<${Button} onClick=${clear}>Показать все программы<//>`} />`;
  }
  const action = view === "all" ? html`<${Button} main icon="plus" onClick=${() => go("programmes", "new")}>Составить первую программу<//>`
    : view !== "archived" && html`<${Button} onClick=${() => narrow({ view: "all" })}>Показать все программы<//>`;
  return html`<${Empty} icon="clipboard-list" ...${WORDS[view]} action=${action} />`;
}
