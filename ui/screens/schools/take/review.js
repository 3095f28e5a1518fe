// The look over the read files: each a row, the user's ticks, then one «Принять», which one undo takes back.
import { html, useEffect, useRef, useState } from "../../../vendor/ui.js";
import { act, call, useQuery } from "../../../api/index.js";
import { Button, Empty, FormActions, ListPage, SearchField, Segments, Table, Tag, copy, go, plural, say, useForm, useListKeys, useRowInSight } from "../../../parts/index.js";
import { changeCounts } from "../changes.js";
import { TABLES } from "../list.js";
import { choosePeriod, shownTime, timeShort, timeWords } from "../time.js";
import { ProblemsTag, RETURNS, gist, trustWords } from "../words.js";
import { FileCard } from "./file.js";
import { fold } from "./fold.js";
import { DOUBTFUL, STATES, rowsOf } from "./rows.js";

/** @typedef {import("./rows.js").Row} Row */

/** @type {{ code: string, label: string, fits: (row: Row) => boolean }[]} */
const VIEWS = [
  { code: "all", label: "Все", fits: () => true },
  { code: "new", label: "Новые", fits: ({ state }) => state === "new" || state === "newSchool" },
  { code: "changed", label: "Изменились", fits: ({ state }) => state === "changed" },
  { code: "doubtful", label: "Решите сами", fits: ({ state }) => DOUBTFUL.includes(state) },
  { code: "problems", label: "С замечаниями", fits: ({ look }) => look.problems.length > 0 },
  { code: "known", label: "Уже приняты", fits: ({ state }) => state === "known" },
  { code: "refused", label: "Не подходят", fits: ({ state }) => state === "refused" },
];

/** @param {{ reading: ReturnType<typeof import("./reading.js").useReading> }} props */
export function Review({ reading }) {
  const { looks, again, left } = reading;
  const time = shownTime();
  const { data: schools } = useQuery("return.list", time, TABLES);
  const [decisions, setDecisions] = useState(/** @type {Record<string, import("./reading.js").Said & { take?: boolean }>} */ ({}));
  const [view, setView] = useState("all");
  const [text, setText] = useState("");
  const [open, setOpen] = useState(/** @type {string | null} */ (null));
  const form = useForm({ kept: true }, save);
  const names = Object.fromEntries((schools ?? []).map((one) => [one.organization_id, one.name]));
  const rows = rowsOf(looks, decisions, time, names);
  const taken = rows.filter(({ take }) => take);
  const letters = looks.filter(({ letter }) => letter);
  const row = rows.find(({ path }) => path === open);
  // What was decided of the files would be lost; the files themselves can be read again.
  const decided = Object.keys(decisions).length > 0;
  useEffect(() => form.set("kept", !decided), [decided]);
  // A workbook that does not say its time is of the time that is chosen.
  const chosen = `${time.school_year} ${time.period}`;
  const told = useRef(chosen);
  useEffect(() => {
    if (told.current === chosen) return;
    told.current = chosen;
    looks.filter(({ head, refused }) => !head && !refused).forEach(({ path }) => again(path, decisions[path] ?? {}));
  }, [chosen]);
  useListKeys({ onClose: open ? () => setOpen(null) : null });
  useRowInSight(open, !!row);

  /** @param {string} path @param {import("./reading.js").Said & { take?: boolean }} some */
  const decide = (path, some) => {
    const next = { ...decisions[path], ...some };
    setDecisions({ ...decisions, [path]: next });
    if (!("take" in some)) again(path, next);
  };
  const tick = (/** @type {Row} */ one) => one.can && decide(one.path, { take: !one.take });
  async function save() {
    const files = taken.map(({ path, look, time: of }) => ({ path, organization_id: look.organization_id, ...(look.head ? {} : of) }));
    const done = await call("return.take", { files });
    go("schools");
    const more = [done.new_schools > 0 && `новых школ\u00a0${done.new_schools}`, done.marks > 0 && `отметок в дорожную карту\u00a0${done.marks}`].filter(Boolean).join(", ");
    say({ text: `Принято: ${plural(done.taken, RETURNS)}${more && `; ${more}`}`, action: { label: "Отменить", run: () => act("journal.undo", {}) } });
  }

  const words = fold(text);
  const shown = rows.filter((one) => one.path === open || ((VIEWS.find(({ code }) => code === view)?.fits(one) ?? true) && (!words || fold(`${one.school} ${one.look.file}`).includes(words))));
  const filters = html`<${Segments} label="Какие файлы показать" value=${view} onChange=${setView}
      options=${VIEWS.map((one) => ({ ...one, count: rows.filter(one.fits).length })).filter(({ code, count }) => count > 0 || code === "all" || code === view)} />
    <${SearchField} value=${text} onInput=${setText} placeholder="Школа или файл" label="Найти среди файлов" />`;
  const columns = [
    { key: "take", title: "Взять", width: "4.5rem", render: (/** @type {Row} */ one) => html`<span class="return-tick"><input type="checkbox" checked=${one.take} disabled=${!one.can}
      tabindex="-1" aria-label="Взять: ${one.school || one.look.file}" onClick=${(/** @type {Event} */ event) => event.stopPropagation()} onChange=${() => tick(one)} /></span>` },
    { key: "school", title: "Школа", render: (/** @type {Row} */ one) => html`${one.school || one.look.file}${one.school && html`<small class="return-name" title=${one.look.file}>${one.look.file}</small>`}` },
    { key: "state", title: "Что это", width: row ? "12.5rem" : "15rem", render: (/** @type {Row} */ { state, look }) => html`<${Tag} level=${STATES[state].level} sign=${STATES[state].sign}>${STATES[state].label}<//>
      <small>${[look.trust !== "sealed" && trustWords(look.trust), inside(look)].filter(Boolean).join(" · ")}</small>` },
    { key: "time", title: "За что", width: "12.5rem", wide: true, render: (/** @type {Row} */ one) => !one.look.refused && timeShort(one.time) },
    { key: "problems", title: "Замечания", width: "10rem", wide: true, render: (/** @type {Row} */ one) => html`<${ProblemsTag} count=${one.look.problems.length} />` },
  ];
  const list = html`<div class="import-list return-review" onKeyDownCapture=${(/** @type {KeyboardEvent} */ event) => space(event, shown, tick)}><div class="import-scroll">
    <${Told} rows=${rows} left=${left} time=${time}/>
    <${Table} caption="Прочитанные файлы" columns=${row ? columns.filter(({ wide }) => !wide) : columns} rows=${shown} rowKey=${(/** @type {Row} */ one) => one.path} selected=${open}
      onSelect=${(/** @type {Row} */ one) => setOpen(one.path)} empty=${html`<${Empty} icon="search" title="Таких файлов нет" text="Выберите другой вид или уберите слова поиска." />`} />
    </div><div class="import-actions"><${FormActions} label=${taken.length > 0 ? `Принять ${plural(taken.length, RETURNS)}` : "Принять"} disabled=${taken.length === 0}
      saving=${form.saving} onSave=${() => form.submit()}>
      ${letters.length > 0 && html`<${Button} icon="copy" onClick=${() => copyAll(letters)}>Скопировать все письма (${letters.length})<//>`}
      <span class="muted small">Пробел — взять или не брать, Enter — подробности.</span><//></div></div>`;
  return html`<${ListPage} title="Проверьте отчёты" filters=${filters} list=${list} wide subtitle=${`${plural(rows.length, ["файл", "файла", "файлов"])}, в данные пока ничего не вошло`}
    actions=${html`<${Button} icon="rotate-ccw" onClick=${() => go("schools", "take")}>Другие файлы<//>`}
    card=${row && html`<${FileCard} key=${row.path} row=${row} schools=${schools ?? []} said=${decisions[row.path] ?? {}} onDecide=${(/** @type {any} */ some) => decide(row.path, some)} onClose=${() => setOpen(null)} />`} />`;
}

/** What changed, or what is in a first report. @param {import("../../../api/types").ReturnLook} look */
function inside({ known, before, changes, parts }) {
  if (known) return "";
  return before ? changeCounts(changes) || "записи те же" : gist(parts);
}

/** What is worth knowing before the rows. @param {{ rows: Row[], left: number, time: import("../time.js").Time }} props */
function Told({ rows, left, time }) {
  const others = rows.filter(({ state }) => state === "otherTime");
  const near = others.find((one) => one.time.school_year === time.school_year);
  const twice = [...new Map(rows.flatMap(({ elsewhere }) => elsewhere).map((one) => [one.name, one])).values()];
  return html`${left > 0 && html`<p class="notice">Чтение остановлено: ещё ${plural(left, ["файл не прочитан", "файла не прочитаны", "файлов не прочитаны"])}.</p>`}
    ${others.length > 0 && html`<div class="notice"><div>${plural(others.length, RETURNS)} за другое время. Сейчас выбрано: ${timeWords(time)}. Такие отчёты отметьте сами, если они тоже нужны.
      ${near ? html`<div class="notice-actions"><${Button} onClick=${() => choosePeriod(near.time.period)}>Выбрать ${timeWords(near.time)}<//></div>`
        : html`${" "}Учебный год выбирается справа вверху.`}</div></div>`}
    ${twice.length > 0 && html`<details class="notice calm"><summary>${plural(twice.length, ["наставник записан", "наставника записаны", "наставников записаны"])} сразу в нескольких школах</summary>
      <ul>${twice.map(({ name, schools }) => html`<li key=${name}>${name}: ${schools.join(", ")}</li>`)}</ul>
      <p class="small muted">Это может быть совместитель, однофамилец или ошибка. Отчёты можно принять и так.</p></details>`}`;
}

/** @param {KeyboardEvent} event @param {Row[]} rows @param {(row: Row) => unknown} tick */
function space(event, rows, tick) {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.key !== " " || !(target instanceof HTMLTableRowElement)) return;
  event.preventDefault();
  event.stopPropagation();
  const row = rows[[...(target.parentElement?.children ?? [])].indexOf(target)];
  if (row) tick(row);
}

/** @param {import("../../../api/types").ReturnLook[]} looks */
function copyAll(looks) {
  const text = looks.map(({ file, letter }) => `${file}\n\n${letter}`).join("\n\n— — —\n\n");
  copy(text, `${plural(looks.length, ["письмо скопировано", "письма скопированы", "писем скопировано"])}. Вставьте и отправьте каждой школе её часть.`);
}
