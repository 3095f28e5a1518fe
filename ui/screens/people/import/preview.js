// The look over a list: every row as it will be, the user's decisions, then one «Взять».
import { html, useEffect, useRef, useState } from "../../../vendor/ui.js";
import { Button, FaultNote, FieldError, FormActions, Icon, ListPage, SearchField, Segments, Select, Table, Tag, TakeTable, plural, useRowInSight } from "../../../parts/index.js";
import { mayLeave } from "../../../parts/route.js";
import { useList } from "./list.js";
import { RowCard } from "./row.js";
import { SheetSettings } from "./sheet.js";
import { STATES, gist, summary } from "./words.js";

/** @typedef {import("../../../api/types").ImportRow} Row */

/** Rows drawn at a time. */
const PAGE = 150;

const COLUMNS = [
  { key: "number", title: "Строка", width: "4.5rem" },
  { key: "state", title: "Что с ней", width: "9.5rem", render: (/** @type {Row} */ { state }) => html`<${Tag} level=${STATES[state].level} sign=${STATES[state].sign}>${STATES[state].label}<//>` },
  { key: "name", title: "ФИО", width: "32%", render: (/** @type {Row} */ { name, detail }) => html`${name}<small>${detail}</small>` },
  { key: "gist", title: "Что войдёт или почему нет", render: (/** @type {Row} */ row) => html`<span class="import-gist">${row.why || row.doubts?.join(" ") || gist(row)}</span>` },
];
/** Beside a card. */
const NARROW = COLUMNS.slice(0, 3).map(({ width, ...column }) => (column.key === "name" ? column : { width, ...column }));
const VIEWS = [
  { code: "all", label: "Все" }, { code: "new", label: "Новые" }, { code: "changed", label: "Изменения" }, { code: "doubtful", label: "Сомнительные" },
  { code: "same", label: "Без изменений" }, { code: "skipped", label: "Пропущенные" },
];

/** @param {{ draft: import("../../../api/types").ImportDraft, onBack: () => void }} props */
export function Preview({ draft, onBack }) {
  const { review, fault, busy, form, does, source, decisions } = useList(draft);
  const [at, setAt] = useState(() => Math.max(0, draft.review.sheets.findIndex(({ take }) => take)));
  const [view, setView] = useState("all");
  const [text, setText] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const [open, setOpen] = useState(/** @type {string | null} */ (null));
  const sheet = review.sheets[at];
  const { counts } = review;
  const of = (/** @type {string} */ code) => sheet.rows.filter(({ state }) => code === "all" || state === code);
  const words = text.trim().toLowerCase();
  // A row stays in sight while its card is open, even when a decision has settled it.
  const rows = sheet.rows.filter((row) => row.key === open || ((view === "all" || row.state === view) && (!words || `${row.name} ${row.detail}`.toLowerCase().includes(words))));
  const row = rows.find(({ key }) => key === open);
  const taken = counts.new + counts.changed;
  const waiting = review.sheets.flatMap((one) => one.rows).filter(({ state, blocked }) => state === "doubtful" && !blocked).map(({ key }) => key);
  useRowInSight(open, !!row);
  useKeys({
    look: (step) => {
      const doubts = sheet.rows.filter(({ state }) => state === "doubtful");
      const here = doubts.findIndex(({ key }) => key === open);
      const next = doubts[(here + step + doubts.length) % doubts.length] ?? doubts[0];
      if (next) setOpen(next.key);
    },
    leave: () => row && row.state !== "skipped" && does.decide([row.key], { take: false }),
    close: () => setOpen(null),
  });
  const back = async () => (await mayLeave()) && onBack();
  const show = (/** @type {number} */ index) => (setAt(index), setOpen(null), setLimit(PAGE));

  const filters = html`
    ${review.sheets.length > 1 && html`<${Select} label="Лист" value=${at} onChange=${(/** @type {string} */ index) => show(Number(index))}
      options=${review.sheets.map(({ name, take }, index) => ({ code: String(index), label: `${name || `Таблица ${index + 1}`}${take ? "" : " (не берётся)"}` }))} />`}
    <${Segments} label="Какие строки показать" value=${view} onChange=${(/** @type {string} */ code) => (setView(code), setLimit(PAGE))}
      options=${VIEWS.map((one) => ({ ...one, count: of(one.code).length })).filter(({ code, count }) => count > 0 || code === "all" || code === view)} />
    <${SearchField} value=${text} onInput=${setText} placeholder="ФИО" label="Найти среди строк" />`;

  const list = html`<div class="import-list"><div class="import-scroll">
    <div class="import-summary" role="status"><b>${summary(counts)}</b>${busy && html`<span class="muted">Пересчитываю…</span>`}
      ${waiting.length > 1 && html`<${Button} text onClick=${() => does.decide(waiting, { take: true })}>Взять все сомнительные (${waiting.length})<//>`}</div>
    ${draft.notes.map((note) => html`<p class="notice calm" key=${note}><${Icon} name="circle-question-mark" />${note}</p>`)}
    ${fault && html`<${FaultNote} fault=${fault} />`}
    <${SheetSettings} key=${at} sheet=${sheet} index=${at} several=${review.sheets.length > 1} does=${does} />
    <${Table} caption="Строки списка" columns=${row ? NARROW : COLUMNS} rows=${rows.slice(0, limit)} rowKey=${(/** @type {Row} */ one) => one.key} selected=${open}
      onSelect=${(/** @type {Row} */ one) => setOpen(one.key)} total=${rows.length} whole=${async () => rows} onMore=${() => setLimit(limit + PAGE)}
      empty=${html`<p class="muted import-none">${sheet.take ? "Таких строк нет." : "С этого листа никто не берётся."}</p>`} />
    ${form.errors.decisions && html`<${FieldError} id="of-decisions" text=${form.errors.decisions} />`}
    </div><div class="import-actions"><${FormActions} label=${taken > 0 ? `Взять ${plural(taken, ["строку", "строки", "строк"])}` : "Взять"} disabled=${busy || taken === 0}
      saving=${form.saving} onSave=${() => form.submit()}>
      ${counts.doubtful > 0 && html`<span class="muted">Сомнительные (${counts.doubtful}) не войдут, пока вы не решите. F8 — к следующей.</span>`}<//></div>
  </div>`;

  const card = row && html`<${RowCard} row=${row} sheet=${sheet} index=${at} does=${does} decided=${row.key in decisions} onClose=${() => setOpen(null)}
    line=${source.sheets[at].lines.find(({ number }) => number === row.number)} />`;
  return html`<${ListPage} title="Проверьте список" filters=${filters} list=${list} card=${card} wide
    subtitle=${`${source.file ? `«${source.file}», ` : ""}в данные ещё не вошёл`} actions=${html`<${TakeTable} quiet /><${Button} icon="rotate-ccw" onClick=${back}>Другой список<//>`} />`;
}

/** F8 walks the doubtful rows, Del leaves the open one out, Esc closes it. @param {{ look: (step: 1 | -1) => void, leave: () => unknown, close: () => void }} does */
function useKeys(does) {
  const newest = useRef(does);
  newest.current = does;
  useEffect(() => {
    const key = (/** @type {KeyboardEvent} */ event) => {
      const types = /** @type {HTMLElement} */ (event.target).closest("input:not([type=checkbox], [type=radio]), textarea, select, dialog, .popup");
      const { look, leave, close } = newest.current;
      if (event.defaultPrevented) return;
      if (event.key === "F8") look(event.shiftKey ? -1 : 1);
      else if (event.key === "Delete" && !types) leave();
      else if (event.key === "Escape" && !types) close();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, []);
}
