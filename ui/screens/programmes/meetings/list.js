// The list of meetings of all pairs, and the chosen meeting's card beside it.
import { html, useEffect } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import {
  Button, Empty, FaultNote, Progress, SearchField, Select, Table, Tag, TakeTable, dateShort, plural, useListKeys, useRowInSight,
} from "../../../parts/index.js";
import { MeetingCardView } from "./card.js";
import { clear, filter, narrow, narrowed, query } from "./filter.js";
import { KINDS, MEETINGS, TABLES, length, open, signOf } from "./words.js";

/** @type {import("../../../parts/columns.js").Column[]} */
const COLUMNS = [
  { key: "day", title: "Дата", sort: "day", width: "7.25rem", render: ({ day }) => html`<span class="nowrap">${dateShort(day)}</span>` },
  { key: "pair", title: "Пара", width: "30%" },
  { key: "topic", title: "Тема", also: "Вид, задание", render: ({ topic, kind, task }) => html`${topic || html`<span class="muted">без темы</span>`}
    <small>${KINDS[/** @type {import("./words.js").MeetingKind} */ (kind)]}${task && ` · задание: ${task}`}</small>` },
  { key: "minutes", title: "Длилась", also: "Отсутствовали", width: "6.5rem", render: ({ minutes, absent }) => html`<span class="nowrap">${length(minutes)}</span>${absent > 0 && html`<small>не было: ${absent}</small>`}` },
  {
    key: "status", title: "Состояние", width: "10rem",
    render: (row) => {
      const { level, sign, text } = signOf(row);
      return html`<${Tag} level=${level} sign=${sign}>${text}<//>`;
    },
  },
];
/** Beside a card there is room for less. */
const NARROW = COLUMNS.filter(({ key }) => key !== "minutes");

/** @param {{ id: string | null, planned: boolean }} props `planned`: shows what is planned. */
export function MeetingList({ id, planned }) {
  useEffect(() => {
    if (planned) narrow({ ...filter.value, view: "planned", ascending: true });
  }, [planned]);
  const { view, text, ascending } = filter.value;
  const { data, fault, reload } = useQuery("meeting.list", query(), TABLES);
  const add = () => open("new");
  useListKeys({ onNew: add, onClose: id ? () => open() : null });
  useRowInSight(id, !!data);
  const counts = /** @type {Record<string, number> | undefined} */ (data?.counts);

  const label = (/** @type {string} */ words, /** @type {string} */ code) => (counts ? `${words} (${counts[code]})` : words);
  const views = [
    { code: "all", label: label("все", "all") }, { code: "held", label: label("проведены", "held") },
    { code: "planned", label: label("запланированы", "planned") }, { code: "cancelled", label: label("отменены", "cancelled") },
  ];

  const list = fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />`
    : !data ? html`<${Progress} label="Загружаю встречи…" />`
    : html`<${Table} caption="Встречи" columns=${id ? NARROW : COLUMNS} rows=${data.rows} selected=${id} onSelect=${(/** @type {any} */ row) => open(row.id)}
        sort="day" descending=${!ascending} onSort=${(/** @type {string} */ _, /** @type {boolean} */ down) => narrow({ ascending: !down })}
        total=${data.total} whole=${async () => (await call("meeting.list", { ...query(), limit: data.total })).rows} onMore=${() => narrow({ limit: data.rows.length + 200 })} empty=${html`<${Nothing} />`} />`;

  return html`<div class="list-page in-tabs">
    <div class="filters">
      <${SearchField} value=${text} onInput=${(/** @type {string} */ words) => narrow({ text: words })} placeholder="Фамилия или тема" label="Найти среди встреч" />
      <${Select} label="Состояние" value=${view} options=${views} onChange=${(/** @type {string} */ code) => narrow({ view: code })} />
      <span class="list-actions"><${TakeTable} quiet disabled=${!data || data.total === 0} />
      <${Button} icon="table-2" onClick=${() => open("past")}>Внести прошедшие<//>
      <${Button} icon="calendar" onClick=${() => open("series")}>Серия<//>
      <${Button} main icon="plus" title="N" onClick=${add}>Записать встречу<//></span>
    </div>
    ${data && data.total > 0 && html`<p class="unseen" role="status">${plural(data.total, MEETINGS)}</p>`}
    <div class="list-and-card ${id ? "with-card" : ""}">
      <div class="list-side">${list}</div>
      ${id && html`<aside class="card-side" aria-label="Карточка"><${MeetingCardView} key=${id} id=${id} /></aside>`}
    </div>
  </div>`;
}

function Nothing() {
  if (narrowed()) {
    return html`<${Empty} icon="search" title="Ничего не нашлось" text="Проверьте, как написано, или уберите условия отбора."
      action=${html`<${Button} onClick=${clear}>Показать все встречи<//>`} />`;
  }
  return html`<${Empty} icon="message-square" title="Встреч пока нет"
    text="Здесь стоят встречи всех пар: когда виделись, о чём говорили, что задано. Прошедшие встречи можно внести таблицей, сразу десяток."
    action=${html`<${Button} main icon="plus" onClick=${() => open("new")}>Записать встречу<//><${Button} icon="table-2" onClick=${() => open("past")}>Внести прошедшие<//>`} />`;
}
