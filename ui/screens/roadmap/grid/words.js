// Words and signs of the grid: a school's short name, when a moment is due, what a cell says.
import { vocabulary } from "../../../api/index.js";
import { dateShort, period } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").State} State */

/** @type {Record<State, string>} */
export const SIGNS = { overdue: "▲", near: "●", in_progress: "◐", not_started: "○", done: "✓", not_needed: "—" };

/** @param {State} state */
export const wordOf = (state) => vocabulary.value?.states.find(({ code }) => code === state)?.label ?? "";

/** «Берёзовская СОШ» of «МБОУ „Берёзовская СОШ“»: what tells a school from the others. @param {string} name */
export function shortName(name) {
  const quoted = /[«"„]([^»"“]+)/.exec(name)?.[1];
  return (quoted ?? name).replace(/^[А-ЯЁ]*ОУ\s+/, "").trim();
}

const MONTHS = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

/** «октябрь 2026», «ноябрь – декабрь 2026», «2027 год», «до 15.11.2026». @param {import("../../../api/types").GridRow} row */
export function when({ start, end, label }) {
  if (!start && !end) return label || "без даты";
  if (!start || !end) return period(start, end);
  if (start === end) return dateShort(end);
  const [year, first] = start.split("-").map(Number);
  const [same, last, day] = end.split("-").map(Number);
  const whole = start.endsWith("-01") && year === same && day === new Date(Date.UTC(same, last, 0)).getUTCDate();
  if (!whole) return period(start, end);
  if (first === 1 && last === 12) return `${year}\u00a0год`;
  return first === last ? `${MONTHS[first - 1]} ${year}` : `${MONTHS[first - 1]}\u00a0– ${MONTHS[last - 1]} ${year}`;
}

/** «Берёзовская СОШ: выполнено 10.11.2026, приказ № 14-ОД». @param {string} school @param {import("../../../api/types").GridCell} cell */
export function saysOf(school, { state, done_on, evidence, note }) {
  const word = [wordOf(state), state === "done" && dateShort(done_on)].filter(Boolean).join(" ");
  return `${shortName(school)}: ${[word, evidence, note].filter(Boolean).join(", ")}`;
}
