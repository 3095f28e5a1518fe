// A register of this tab: four of them to choose from, filters, the table and the card of the chosen row.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import {
  Button, ColumnsMenu, Empty, FaultNote, ListAndCard, Progress, SearchField, Segments, Select, Table, TakeTable, chooseYear, chosenYear, plural, schoolYear,
  useListKeys, useRowInSight,
} from "../../../parts/index.js";
import { RecordCard } from "./card.js";
import { clear, filterOf, narrowed, open, queryOf } from "./kind.js";

const TABLES = ["practice", "qualification", "award", "event"];

/** @param {{ kind: import("./kind.js").Kind, kinds: import("./kind.js").Kind[], id: string | null }} props */
export function RecordList({ kind, kinds, id }) {
  const counts = useQuery("record.counts", { school_year: chosenYear.value }, TABLES).data;
  const add = () => open(kind, "new");
  useListKeys({ onNew: add, onClose: id ? () => open(kind) : null });
  const filter = filterOf(kind);
  // The segments stay while the rest is drawn anew: whoever walks them by arrows keeps the focus.
  return html`<div class="list-page">
    <div class="filters"><${Segments} label="Что показать" value=${kind.code} onChange=${(/** @type {string} */ code) => open({ ...kind, code })}
        options=${kinds.map(({ code, title, count }) => ({ code, label: title, count: counts?.[count] }))} />
      <${Segments} label="Список или архив" value=${filter.value.archived ? "archived" : "present"} onChange=${(/** @type {string} */ code) => (filter.value = { ...filter.value, archived: code === "archived" })}
        options=${[{ code: "present", label: "Список" }, { code: "archived", label: "Архив" }]} />
      <span class="grow"></span>
      <${ColumnsMenu} key=${kind.code} name=${`records-${kind.code}`} columns=${kind.columns} />
      <${TakeTable} quiet />
      <${Button} main icon="plus" title="N" onClick=${add}>${kind.fresh}<//></div>
    <${Rows} key=${kind.code} kind=${kind} id=${id} />
  </div>`;
}

/** @param {{ kind: import("./kind.js").Kind, id: string | null }} props */
function Rows({ kind, id }) {
  const filter = filterOf(kind);
  const shown = filter.value;
  const narrow = (/** @type {Partial<import("./kind.js").Filter>} */ some) => (filter.value = { ...filter.value, ...some });
  const { data, fault, reload } = useQuery(/** @type {"event.list"} */ (`${kind.noun}.list`), /** @type {any} */ (queryOf(shown)), kind.tables);
  useRowInSight(id, !!data);

  const filters = html`<${SearchField} value=${shown.text} onInput=${(/** @type {string} */ text) => narrow({ text })} placeholder=${kind.search} label="Найти: ${kind.title.toLowerCase()}" />
    ${kind.choices.map(({ name, label, empty, options }) => html`<${Select} key=${name} label=${label} value=${shown.chosen[name] ?? ""} empty=${empty} options=${options()}
      onChange=${(/** @type {string} */ code) => narrow({ chosen: { ...shown.chosen, [name]: code } })} />`)}
    ${data && narrowed(shown) && html`<span class="muted">${plural(data.rows.length, kind.words)}</span>`}`;

  const table = fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />`
    : !data ? html`<${Progress} label="Загружаю список…" />`
    : html`<${Table} caption=${kind.title} name=${`records-${kind.code}`} columns=${kind.columns} rows=${data.rows} selected=${id}
        onSelect=${(/** @type {any} */ row) => open(kind, row.id)} sort=${shown.sort} descending=${shown.descending}
        onSort=${(/** @type {string} */ sort, /** @type {boolean} */ descending) => narrow({ sort, descending })} empty=${html`<${Nothing} kind=${kind} />`} />`;
  return html`<div class="filters">${filters}</div>
    <${ListAndCard} list=${table} card=${id && html`<${RecordCard} key=${id} kind=${kind} id=${id} />`} />`;
}

/** @param {{ kind: import("./kind.js").Kind }} props */
function Nothing({ kind }) {
  const filter = filterOf(kind);
  if (narrowed(filter.value)) {
    return html`<${Empty} icon="search" title="Ничего не нашлось" text="Проверьте, как написано, или уберите условия отбора."
      action=${html`<${Button} onClick=${() => clear(filter)}>Показать всё<//>`} />`;
  }
  if (filter.value.archived) return html`<${Empty} icon="archive" title="В архиве пусто" text="Сюда попадает то, что вы перенесли в архив из карточки." />`;
  const { title, text, first } = kind.empty;
  // What is entered under another date stands in another year.
  if (chosenYear.value !== null) {
    return html`<${Empty} icon=${kind.icon} title="За ${schoolYear(chosenYear.value)} учебный год записей нет" text=${text}
      action=${html`<span class="row"><${Button} main icon="plus" onClick=${() => open(kind, "new")}>${kind.fresh}<//><${Button} onClick=${() => chooseYear(null)}>Показать все годы<//></span>`} />`;
  }
  return html`<${Empty} icon=${kind.icon} title=${title} text=${text}
    action=${html`<${Button} main icon="plus" onClick=${() => open(kind, "new")}>${first}<//>`} />`;
}
