// The journal: who changed what and when, for everything or for one record (`#/journal/ID`).
import { html, useRef, useState } from "../../vendor/ui.js";
import { call, state, useQuery } from "../../api/index.js";
import { address, Button, Card, dateLong, dateShort, Empty, FaultNote, PageHead, plural, Progress, route, shift, TakeTable, time, useSheet } from "../../parts/index.js";
import { Entry } from "./entry.js";

const PAGE = 50;
const TABLES = ["*", "person", "mentor", "mentee", "mentee_request", "pair", "pair_member", "pair_kind", "organization", "request", "setting", "journal"];

export default function Journal() {
  const record = route.value.id;
  const [limit, setLimit] = useState(PAGE);
  const asked = { ...(record ? { record } : {}), offset: 0 };
  const { data, fault, loading, reload } = useQuery("journal.list", { ...asked, limit }, TABLES);
  const list = useRef(null);
  useSheet(list, async () => {
    const { entries } = await call("journal.list", { ...asked, limit: data?.total });
    return { title: record ? "История изменений" : "Журнал", columns: ["Дата", "Время", "Кто", "Что сделано", "Что изменилось"], rows: entries.map(cells) };
  });
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю…" />`;
  const days = byDay(data.entries);
  return html`<${PageHead} title=${record ? "История изменений" : "Журнал"} subtitle=${plural(data.total, ["действие", "действия", "действий"])}
      actions=${html`<${TakeTable} disabled=${data.total === 0} />${record && html`<a class="btn" href=${address("journal")}>Весь журнал</a>`}`} />
    ${data.entries.length === 0 && html`<${Card}><${Empty} icon="list" title="Записей пока нет" text="Здесь появится каждое изменение: кто, когда и что поменял." /><//>`}
    <div class="journal" data-sheet ref=${list}>${days.map(([day, entries]) => html`<section key=${day}>
      <h2 class="journal-day">${dayWords(day)}</h2>
      <ol class="card">${entries.map((entry) => html`<${Entry} key=${entry.id} entry=${entry} />`)}</ol>
    </section>`)}
    ${data.entries.length < data.total && html`<div><${Button} disabled=${loading} onClick=${() => setLimit(limit + PAGE)}>Показать более ранние<//></div>`}</div>`;
}

/** @typedef {import("../../api/types").JournalEntry} JournalEntry */

/** An action as a row of a table. @param {JournalEntry} entry */
function cells({ at, who, label, state: step, changes: made }) {
  const told = step === "undo" || step === "redo" ? [] : made;
  const words = told.map(({ title, field, before, after }, index) => `${title && title !== told[index - 1]?.title ? `${title}. ` : ""}${field}: ${[before, after || "убрано"].filter(Boolean).join(" → ")}`);
  return [dateShort(at), time(at), who, step === "undone" ? `${label} (отменено)` : label, words.join("\n")];
}

/** @param {JournalEntry[]} entries @returns {[string, JournalEntry[]][]} */
function byDay(entries) {
  /** @type {Map<string, JournalEntry[]>} */
  const days = new Map();
  for (const entry of entries) {
    const day = entry.at.slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

/** @param {string} day */
function dayWords(day) {
  const today = state.value?.today ?? "";
  if (day === today) return `Сегодня, ${dateShort(day)}`;
  return day === shift(today, -1) ? `Вчера, ${dateShort(day)}` : dateLong(day);
}
