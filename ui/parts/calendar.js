// A month to pick a day from, by mouse or by keyboard: arrows, PageUp/PageDown, Home/End, Enter.
import { html, useLayoutEffect, useRef, useState } from "../vendor/ui.js";
import { IconButton } from "./button.js";
import { dateLong, monthName, shift } from "./format.js";

const DAYS = ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"];

/** Where each key leads from a day; with Shift the pages are years. @type {Record<string, (day: string, far: boolean) => string>} */
const MOVES = {
  ArrowLeft: (day) => shift(day, -1),
  ArrowRight: (day) => shift(day, 1),
  ArrowUp: (day) => shift(day, -7),
  ArrowDown: (day) => shift(day, 7),
  Home: (day) => shift(day, -weekday(day)),
  End: (day) => shift(day, 6 - weekday(day)),
  PageUp: (day, far) => month(day, far ? -12 : -1),
  PageDown: (day, far) => month(day, far ? 12 : 1),
};

/** @param {{ value: string | null, today: string, onPick: (iso: string) => void }} props */
export function Calendar({ value, today, onPick }) {
  const [here, setHere] = useState(value ?? today);
  const grid = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    /** @type {HTMLElement | null | undefined} */ (grid.current?.querySelector("[tabindex='0']"))?.focus();
  }, [here]);

  const key = (/** @type {KeyboardEvent} */ event) => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    setHere((day) => move(day, event.shiftKey));
  };

  return html`<div class="calendar">
    <div class="calendar-head">
      <${IconButton} icon="chevron-left" label="Предыдущий месяц" onClick=${() => setHere(month(here, -1))} />
      <b aria-live="polite">${monthName(Number(here.slice(5, 7)) - 1)} ${here.slice(0, 4)}</b>
      <${IconButton} icon="chevron-right" label="Следующий месяц" onClick=${() => setHere(month(here, 1))} />
    </div>
    <table ref=${grid} onKeyDown=${key}>
      <thead><tr>${DAYS.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${weeks(here).map((week) => html`<tr key=${week[0]}>${week.map((iso) => html`<td key=${iso}>
        <button type="button" tabindex=${iso === here ? 0 : -1} aria-label=${dateLong(iso)} aria-pressed=${iso === value}
          class=${[iso.slice(0, 7) !== here.slice(0, 7) && "other", iso === today && "today"].filter(Boolean).join(" ")}
          onClick=${() => onPick(iso)}>${Number(iso.slice(8))}</button></td>`)}</tr>`)}</tbody>
    </table>
    <button type="button" class="btn text" onClick=${() => onPick(today)}>Сегодня</button>
  </div>`;
}

/** 0 is Monday. @param {string} iso */
function weekday(iso) {
  return (new Date(`${iso}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The same day some months later, or the last of a shorter month. @param {string} iso @param {number} by */
function month(iso, by) {
  const [year, number, day] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, number + by, 0)).getUTCDate();
  return new Date(Date.UTC(year, number - 1 + by, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Six weeks around a day's month. @param {string} iso */
function weeks(iso) {
  const first = `${iso.slice(0, 8)}01`;
  const start = shift(first, -weekday(first));
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_, day) => shift(start, week * 7 + day)));
}
