// «Пары и группы»: the list with its views and filters, and the chosen pair's card beside it.
import { html } from "../../vendor/ui.js";
import { call, useQuery, vocabulary } from "../../api/index.js";
import {
  Button, ColumnsMenu, Empty, FaultNote, ListPage, Progress, SearchField, Segments, Select, Table, TakeTable, go, plural, useListKeys,
  useRowInSight,
} from "../../parts/index.js";
import { PairCardView } from "./card.js";
import { COLUMNS } from "./columns.js";
import { clear, filter, narrow, narrowed, query } from "./filter.js";

const VIEWS = [
  { code: "all", label: "Все" },
  { code: "active", label: "Действуют" },
  { code: "preparing", label: "Готовятся" },
  { code: "stuck", label: "Застряли" },
  { code: "finished", label: "Завершены" },
  { code: "archived", label: "Архив" },
];

/** Forms to choose from, under the names of their frameworks. */
export function formOptions() {
  const { forms = [], frameworks = [] } = vocabulary.value ?? {};
  return forms.map(({ code, label, framework }) => ({ code, label, group: frameworks.find((one) => one.code === framework)?.label }));
}

/** @param {{ id: string | null }} props */
export function PairList({ id }) {
  const asked = query();
  const { view, text, form, sort, descending } = filter.value;
  const pairs = useQuery("pair.list", asked, ["pair", "pair_member", "person", "mentor", "mentee", "meeting", "fit_check", "programme"]);
  const add = () => go("pairs", "new");
  useListKeys({ onNew: add, onClose: id ? () => go("pairs") : null });
  const { data } = pairs;
  useRowInSight(id, !!data);
  const counts = /** @type {Record<string, number> | undefined} */ (data?.counts);

  const whole = async () => (await call("pair.list", { ...asked, limit: data?.total })).rows;

  const filters = html`
    <${Segments} label="Какие пары показать" value=${view} onChange=${(/** @type {any} */ code) => narrow({ view: code })}
      options=${VIEWS.map((one) => ({ ...one, count: counts?.[one.code] }))} />
    <${SearchField} value=${text} onInput=${(/** @type {string} */ words) => narrow({ text: words })}
      placeholder="Фамилия или название" label="Найти среди пар" />
    <${Select} label="Форма" value=${form ?? ""} empty="любая" options=${formOptions()}
      onChange=${(/** @type {any} */ code) => narrow({ form: code || null })} />`;

  const list = pairs.fault ? html`<${FaultNote} fault=${pairs.fault} onRetry=${pairs.reload} />`
    : !data ? html`<${Progress} label="Загружаю список…" />`
    : html`<${Table} caption="Пары и группы" name="pairs" columns=${COLUMNS} rows=${data.rows} selected=${id}
        onSelect=${(/** @type {any} */ row) => go("pairs", row.id)} sort=${sort} descending=${descending}
        onSort=${(/** @type {any} */ key, /** @type {boolean} */ down) => narrow({ sort: key, descending: down })}
        total=${data.total} whole=${whole} onMore=${() => narrow({ limit: data.rows.length + 200 })} empty=${html`<${Nothing} view=${view} />`} />`;

  return html`<${ListPage} title="Пары и группы" filters=${filters} list=${list} card=${id && html`<${PairCardView} key=${id} id=${id} />`}
    subtitle=${data && data.total > 0 && summary(data)}
    actions=${html`<${ColumnsMenu} name="pairs" columns=${COLUMNS} />
      <${TakeTable} disabled=${!data || data.total === 0} />
      <${Button} main icon="plus" title="N" onClick=${add}>Новая пара<//>`} />`;
}

/** «9 пар, 1 группа» when all are loaded. @param {import("../../api/types").Commands["pair.list"]["output"]} data */
function summary({ rows, total }) {
  const groups = rows.filter((row) => row.mentees.length > 1).length;
  /** @type {[string, string, string]} */
  const words = ["пара", "пары", "пар"];
  if (rows.length < total || groups === 0) return plural(total, words);
  return [total > groups && plural(total - groups, words), plural(groups, ["группа", "группы", "групп"])].filter(Boolean).join(", ");
}

/** @type {Record<string, { title: string, text: string }>} */
const WORDS = {
  all: { title: "Пар пока нет", text: "Пара — это наставник и наставляемый: кто, в какой форме и на какой срок. Несколько наставляемых у одного наставника — группа." },
  active: { title: "Действующих пар нет", text: "Пара действует с того дня, когда отмечено начало работы." },
  preparing: { title: "Никто не готовится", text: "Здесь стоят пары, которым ещё нужны согласия, приказ или начало работы." },
  stuck: { title: "Никто не застрял", text: "Здесь стоят действующие пары, у которых три недели не было встреч." },
  finished: { title: "Завершённых пар нет", text: "Здесь останутся пары, которые завершили работу или прекратили её досрочно." },
  archived: { title: "В архиве ничего нет", text: "Пары прошлых лет можно перенести в архив из их карточек." },
};

/** @param {{ view: string }} props */
function Nothing({ view }) {
  if (narrowed()) {
    return html`<${Empty} icon="search" title="Ничего не нашлось" text="Проверьте, как написано, или уберите условия отбора."
      action=${html`<${Button} onClick=${clear}>Показать все пары<//>`} />`;
  }
  const action = view === "all" ? html`<${Button} main icon="plus" onClick=${() => go("pairs", "new")}>Составить первую пару<//>`
    : view !== "archived" && html`<${Button} onClick=${() => narrow({ view: "all" })}>Показать все пары<//>`;
  return html`<${Empty} icon="link-2" ...${WORDS[view]} action=${action} />`;
}
