// «Шаблоны»: the program's and the school's own, with the chosen one's plan beside the list.
import { html, signal } from "../../../vendor/ui.js";
import { act, useQuery } from "../../../api/index.js";
import { Button, Empty, FaultNote, ListPage, Progress, SearchField, Segments, Select, Table, Tag, TakeTable, go, plural, route, say, useListKeys, useRowInSight } from "../../../parts/index.js";
import { formOf } from "../../pairs/columns.js";
import { formOptions } from "../../pairs/list.js";
import { TemplateCard } from "./card.js";
import { MONTHS } from "./words.js";

/** @typedef {import("../../../api/types").TemplateRow} Row */

const VIEWS = [
  { code: "all", label: "Все" },
  { code: "own", label: "Свои" },
  { code: "archived", label: "Архив" },
];

/** @type {{ view: string, text: string, form: string, sort: string, descending: boolean }} */
const WIDE = { view: "all", text: "", form: "", sort: "", descending: false };
/** Stays while the program runs. */
const filter = signal(WIDE);
const narrow = (/** @type {Partial<typeof WIDE>} */ some) => void (filter.value = { ...filter.value, ...some });

/** @param {Row} row */
const formsOf = ({ forms }) => (forms.length === 0 ? "любая" : forms.map((code) => html`<div key=${code}>${formOf(code)?.label ?? code}</div>`));

const COLUMNS = [
  { key: "title", title: "Шаблон", also: "Пояснение", sort: "title", render: (/** @type {Row} */ { title, note }) => html`<div>${title}<small>${note}</small></div>` },
  { key: "forms", title: "Формы", width: "24%", render: formsOf },
  { key: "items", title: "Заданий", sort: "items", width: "6.5rem" },
  { key: "months", title: "Срок", sort: "months", width: "7rem", render: (/** @type {Row} */ { months }) => plural(months, MONTHS) },
  { key: "own", title: "Чей", width: "7.5rem", render: (/** @type {Row} */ { own }) => (own ? html`<${Tag} level="done" sign="●">свой<//>` : "встроенный") },
];
// Beside an open card there is room for what tells one from another.
const BESIDE = COLUMNS.filter(({ key }) => key === "title" || key === "own");

/** A template that another school has sent. */
async function load() {
  const picked = await act("file.pick", { purpose: "read" });
  const come = picked?.path ? await act("template.import", { path: picked.path }) : undefined;
  if (!come) return;
  go("programmes", "templates", come.id);
  const more = come.requests.length > 0 ? ` В справочник запросов добавлено: ${come.requests.join(", ")}.` : "";
  say({ text: `Шаблон загружен: «${come.title}».${more}` });
}

export function TemplateActions() {
  return html`<${TakeTable} /><${Button} icon="file-up" onClick=${load}>Загрузить из файла<//>`;
}

export function TemplateList() {
  const { rest: [id = null] } = route.value;
  const { view, text, form, sort, descending } = filter.value;
  const { data, fault, reload } = useQuery("template.list", { archived: true }, ["programme_template"]);
  useListKeys({ onNew: () => go("programmes", "new"), onClose: id ? () => go("programmes", "templates") : null });
  useRowInSight(id, !!data);
  const inView = (/** @type {string} */ code, /** @type {Row} */ row) => (code === "archived" ? row.archived : !row.archived && (code === "all" || row.own));
  const found = (data ?? []).filter((row) => inView(view, row) && (!form || row.forms.length === 0 || row.forms.some((one) => one === form))
    && `${row.title} ${row.note}`.toLowerCase().includes(text.trim().toLowerCase()));
  const rows = sort ? [...found].sort(by(sort, descending)) : found;

  const filters = html`
    <${Segments} label="Какие шаблоны показать" value=${view} onChange=${(/** @type {string} */ code) => narrow({ view: code })}
      options=${VIEWS.map((one) => ({ ...one, count: data?.filter((row) => inView(one.code, row)).length }))} />
    <${SearchField} value=${text} onInput=${(/** @type {string} */ words) => narrow({ text: words })} placeholder="Название" label="Найти среди шаблонов" />
    <${Select} label="Форма" value=${form} empty="любая" options=${formOptions()} onChange=${(/** @type {string} */ code) => narrow({ form: code })} />`;
  const list = fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />`
    : !data ? html`<${Progress} label="Открываю шаблоны…" />`
    : html`<${Table} caption="Шаблоны программ" columns=${id ? BESIDE : COLUMNS} rows=${rows} selected=${id} onSelect=${(/** @type {Row} */ row) => go("programmes", "templates", row.id)}
        sort=${sort} descending=${descending} onSort=${(/** @type {string} */ key, /** @type {boolean} */ down) => narrow({ sort: key, descending: down })} empty=${html`<${Nothing} view=${view} />`} />`;
  return html`<${ListPage} filters=${filters} list=${list} wide card=${id && html`<${TemplateCard} key=${id} id=${id} />`} />`;
}

/** @param {string} sort @param {boolean} descending @returns {(a: Row, b: Row) => number} */
function by(sort, descending) {
  const turn = descending ? -1 : 1;
  if (sort === "items") return (a, b) => turn * (a.items - b.items);
  if (sort === "months") return (a, b) => turn * (a.months - b.months);
  return (a, b) => turn * a.title.localeCompare(b.title, "ru");
}

/** @type {Record<string, { title: string, text: string }>} */
const WORDS = {
  all: { title: "Шаблонов нет", text: "Шаблон — это план, из которого программа пары составляется за минуту." },
  own: { title: "Своих шаблонов пока нет", text: "Любую программу можно сделать шаблоном с её страницы: «Ещё» → «Сделать шаблоном». Шаблон другой школы загружается из файла." },
  archived: { title: "В архиве ничего нет", text: "Ненужный свой шаблон можно убрать сюда из его карточки." },
};

/** @param {{ view: string }} props */
function Nothing({ view }) {
  if (filter.value.text || filter.value.form) {
    return html`<${Empty} icon="search" title="Ничего не нашлось" text="Проверьте, как написано, или уберите условия отбора."
      action=${html`<${Button} onClick=${() => narrow({ ...WIDE, view })}>Показать все<//>`} />`;
  }
  return html`<${Empty} icon="clipboard-list" ...${WORDS[view]} action=${view === "own" && html`<${Button} main icon="file-up" onClick=${load}>Загрузить из файла<//>`} />`;
}
