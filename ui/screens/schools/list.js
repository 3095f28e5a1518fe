// The district's schools and their reports for the chosen time: who has sent, how, with what to put right.
import { html, signal, useState } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { Button, Empty, FaultNote, ListPage, Progress, SearchField, Segments, Table, copy, dateShort, go, plural, useListKeys, useRowInSight } from "../../parts/index.js";
import { SchoolsDialog } from "../roadmap/grid/schools.js";
import { SchoolCard } from "./card.js";
import { PERIODS, choosePeriod, shownTime, timeWords } from "./time.js";
import { ProblemsTag, SentTag, TrustTag } from "./words.js";

/** @typedef {import("../../api/types").SchoolReturns} School */

export const TABLES = ["organization", "school_return"];

/** Views by their code. @type {{ code: string, label: string, fits: (school: School) => boolean }[]} */
const VIEWS = [
  { code: "all", label: "Все", fits: () => true },
  { code: "silent", label: "Не сдали", fits: ({ current }) => !current },
  { code: "problems", label: "Замечания", fits: ({ current }) => !!current?.problems },
  { code: "changed", label: "Вручную", fits: ({ current }) => !!current && current.trust !== "sealed" },
];
/** What is looked at; kept while the program is open. */
const filter = signal({ view: "all", text: "", sort: "name", descending: false });
const narrow = (/** @type {Partial<typeof filter.value>} */ some) => (filter.value = { ...filter.value, ...some });

const NAME = { key: "name", title: "Школа", sort: "name" };
const SENT = { key: "sent", title: "Отчёт", sort: "sent", width: "8rem", render: (/** @type {School} */ { current }) => html`<${SentTag} sent=${!!current} />` };
const PROBLEMS = { key: "problems", title: "Замечания", sort: "problems", width: "11rem", render: (/** @type {School} */ { current }) => current && (current.problems > 0 ? html`<${ProblemsTag} count=${current.problems} />` : html`<span class="muted">нет</span>`) };
const COLUMNS = [
  NAME, SENT,
  { key: "made", title: "Составлен", sort: "made", width: "8.5rem", render: (/** @type {School} */ { current }) => dateShort(current?.made_on) },
  { key: "taken", title: "Принят", width: "8rem", render: (/** @type {School} */ { current }) => dateShort(current?.taken_on) },
  { key: "trust", title: "Как составлен", width: "14.5rem", render: (/** @type {School} */ { current }) => current && html`<${TrustTag} trust=${current.trust} />` },
  PROBLEMS,
];
/** Beside a card. */
const NARROW = [NAME, SENT, PROBLEMS];
/** Schools come by name. @type {Record<string, (a: School, b: School) => number>} */
const ORDERS = {
  name: () => 0,
  sent: (a, b) => Number(!!a.current) - Number(!!b.current),
  made: (a, b) => (a.current?.made_on ?? "").localeCompare(b.current?.made_on ?? ""),
  problems: (a, b) => (a.current?.problems ?? 0) - (b.current?.problems ?? 0),
};

/** @param {{ id: string | null, shown: string | null }} props `id`: the school whose card is open; `shown`: its report that is looked at */
export function List({ id, shown }) {
  const time = shownTime();
  const { data, fault, reload } = useQuery("return.list", time, TABLES);
  const [adding, setAdding] = useState(false);
  const { view, text, sort, descending } = filter.value;
  const schools = data ?? [];
  const chosen = schools.find((one) => one.organization_id === id);
  const take = () => go("schools", "take");
  useListKeys({ onNew: take, onClose: id ? () => go("schools") : null });
  useRowInSight(id, !!data);

  const words = text.trim().toLowerCase().replaceAll("ё", "е");
  const fits = VIEWS.find(({ code }) => code === view)?.fits ?? (() => true);
  const rows = schools.filter((one) => fits(one) && (!words || one.name.toLowerCase().replaceAll("ё", "е").includes(words))).sort(ORDERS[sort]);
  if (descending) rows.reverse();
  const silent = schools.filter(({ current }) => !current);
  const dialog = adding && html`<${SchoolsDialog} onClose=${() => setAdding(false)} />`;
  const add = html`<${Button} icon="plus" onClick=${() => setAdding(true)}>Добавить школы<//>`;
  const main = html`<${Button} main icon="file-up" title="N" onClick=${take}>Принять отчёты<//>`;
  const none = data?.length === 0;

  const filters = !none && html`
    <${Segments} label="За какое время" value=${time.period} options=${PERIODS} onChange=${choosePeriod} />
    <${Segments} label="Какие школы показать" value=${view} onChange=${(/** @type {string} */ code) => narrow({ view: code })}
      options=${VIEWS.map(({ code, label, fits: own }) => ({ code, label, count: schools.filter(own).length }))} />
    <${SearchField} value=${text} onInput=${(/** @type {string} */ typed) => narrow({ text: typed })} placeholder="Название" label="Найти школу" />`;
  const list = fault && !data ? html`<${FaultNote} fault=${fault} onRetry=${reload} />`
    : !data ? html`<${Progress} label="Загружаю школы…" />`
    : none ? html`<section class="card"><${Empty} icon="school" title="Школ пока нет" action=${html`${main}${add}`}
        text="Впишите школы района списком — и будет видно, кто сдал отчёт, а кто нет. Или сразу примите отчёты: школы добавятся сами." /></section>`
    : html`<${Table} caption="Школы района" columns=${chosen ? NARROW : COLUMNS} rows=${rows} rowKey=${(/** @type {School} */ one) => one.organization_id} selected=${id}
        sort=${sort} descending=${descending} onSort=${(/** @type {string} */ by, /** @type {boolean} */ down) => narrow({ sort: by, descending: down })}
        onSelect=${(/** @type {School} */ one) => go("schools", one.organization_id)} empty=${html`<${Nothing} view=${text ? "search" : view} time=${time} take=${main} />`} />`;
  return html`<${ListPage} title="Школы" filters=${filters} list=${list}
    subtitle=${schools.length > 0 && `Сдали ${schools.length - silent.length} из\u00a0${schools.length}`}
    actions=${!none && html`${silent.length > 0 && html`<${Button} icon="copy" onClick=${() => copySilent(silent, time)}>Кто не сдал<//>`}${add}${main}`}
    card=${chosen && html`<${SchoolCard} key=${id} school=${chosen} shown=${shown} time=${time} />`} />${dialog}`;
}

/** @param {School[]} silent @param {import("./time.js").Time} time */
function copySilent(silent, time) {
  const lines = silent.map(({ name }, index) => `${index + 1}. ${name}`);
  const text = `Не сдали отчёт о наставничестве ${timeWords(time)}:\n\n${lines.join("\n")}\n`.replaceAll("\u00a0", " ");
  copy(text, `Скопировано: ${plural(silent.length, ["школа", "школы", "школ"])}. Вставьте список в письмо или таблицу.`);
}

/** @param {{ view: string, time: import("./time.js").Time, take: any }} props */
function Nothing({ view, time, take }) {
  if (view === "silent") return html`<${Empty} icon="check" title="Сдали все школы" text="Напоминать некому." />`;
  if (view === "problems") return html`<${Empty} icon="check" title="Замечаний нет" text="В принятых отчётах поправлять нечего." />`;
  if (view === "changed") return html`<${Empty} icon="check" title="Таких отчётов нет" text="Все принятые отчёты — такие, какими их записала программа школы." />`;
  return html`<${Empty} icon="search" title="Такой школы нет" text=${`Проверьте название. Показаны школы района и их отчёты ${timeWords(time)}.`} action=${take} />`;
}
