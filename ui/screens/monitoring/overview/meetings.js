// Meetings over the months of the school year.
import { html } from "../../../vendor/ui.js";
import { Card, ColumnChart, decimal, plural } from "../../../parts/index.js";

/** @param {{ meetings: import("../../../api/types").MeetingsNow }} props */
export function Meetings({ meetings }) {
  const { held, minutes, unmeasured, pairs, planned } = meetings;
  const columns = meetings.months.map(({ label, year, held: count, now }) => ({
    label: label.slice(0, 3), full: `${label} ${year}`, value: count, ...(now ? { mark: "сейчас" } : {}),
  }));
  const words = [
    plural(held, ["встреча", "встречи", "встреч"]), `${decimal(minutes / 60, 1)}\u00a0ч`, pairs > 0 && `встречались ${plural(pairs, ["пара", "пары", "пар"])}`,
    planned > 0 && `запланировано ${planned}`,
  ].filter(Boolean).join(" · ");
  return html`<${Card} title="Встречи">${held === 0
    ? html`<p class="muted">Проведённых встреч пока нет${planned > 0 ? `, запланировано ${planned}` : ""}.</p>`
    : html`<p class="muted">${words}</p>
      <${ColumnChart} name="meetings-months" title="По месяцам" low columns=${columns} labels=${{ column: "Месяц", value: "встреч" }}
        note=${unmeasured > 0 && `Часы посчитаны без ${plural(unmeasured, ["встречи", "встреч", "встреч"])}, у которых не указана длительность.`} />`}<//>`;
}
