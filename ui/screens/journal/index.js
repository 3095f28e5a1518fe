// The journal: who changed what and when, for everything or for one record (`#/journal/ID`).
import { html, useState } from "../../vendor/ui.js";
import { state, useQuery } from "../../api/index.js";
import { address, Button, Card, dateLong, dateShort, Empty, FaultNote, PageHead, plural, Progress, route, shift } from "../../parts/index.js";
import { Entry } from "./entry.js";

const PAGE = 50;
const TABLES = ["*", "person", "mentor", "mentee", "mentee_request", "pair", "pair_member", "pair_kind", "organization", "request", "setting", "journal"];

export default function Journal() {
  const record = route.value.id;
  const [limit, setLimit] = useState(PAGE);
  const { data, fault, loading, reload } = useQuery("journal.list", { ...(record ? { record } : {}), offset: 0, limit }, TABLES);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю…" />`;
  const days = byDay(data.entries);
  return html`<${PageHead} title=${record ? "История изменений" : "Журнал"} subtitle=${plural(data.total, ["действие", "действия", "действий"])}
      actions=${record && html`<a class="btn" href=${address("journal")}>Весь журнал</a>`} />
    ${data.entries.length === 0 && html`<${Card}><${Empty} icon="list" title="Записей пока нет" text="Здесь появится каждое изменение: кто, когда и что поменял." /><//>`}
    <div class="journal">${days.map(([day, entries]) => html`<section key=${day}>
      <h2 class="journal-day">${dayWords(day)}</h2>
      <ol class="card">${entries.map((entry) => html`<${Entry} key=${entry.id} entry=${entry} />`)}</ol>
    </section>`)}
    ${data.entries.length < data.total && html`<div><${Button} disabled=${loading} onClick=${() => setLimit(limit + PAGE)}>Показать более ранние<//></div>`}</div>`;
}

/** @typedef {import("../../api/types").JournalEntry} JournalEntry */

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
