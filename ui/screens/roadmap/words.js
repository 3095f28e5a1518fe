// How the days of a moment are said: «ноябрь 2026», «I квартал 2027», «до 31 декабря 2026», «осталось 36 дней».
import { MONTHS, OF_MONTH, dateShort, plural, shift } from "../../parts/index.js";

export const QUARTERS = ["I", "II", "III", "IV"];

/** @typedef {{ start: string | null, end: string | null, label?: string }} Days */

/** «31 декабря 2026». @param {string} iso */
function dayWords(iso) {
  const [year, month, day] = iso.split("-").map(Number);
  return `${day}\u00a0${OF_MONTH[month - 1]} ${year}`;
}

/** «до 31 декабря»: the last day in time, the year only when it is another. @param {Days} days @param {string} today */
export function untilWords({ start, end }, today) {
  if (!end) return "без даты";
  const day = end.slice(0, 4) === today.slice(0, 4) ? dayWords(end).slice(0, -5) : dayWords(end);
  return start === end ? day : `до\u00a0${day}`;
}

/** When a moment has to be done. @param {Days} days */
export function whenWords({ start, end, label }) {
  if (label) return label;
  if (!start && !end) return "без даты";
  if (!end) return `с\u00a0${dayWords(/** @type {string} */ (start))}`;
  if (!start) return `до\u00a0${dayWords(end)}`;
  if (start === end) return dayWords(end);
  return wholeMonths(start, end) ?? `${dayWords(start)}\u00a0– ${dayWords(end)}`;
}

/** A window that begins and ends with a month is called by its months. @param {string} start @param {string} end */
function wholeMonths(start, end) {
  if (!start.endsWith("-01") || !shift(end, 1).endsWith("-01")) return null;
  const [year, from] = start.split("-").map(Number);
  const [last, to] = end.split("-").map(Number);
  if (from === 1 && to === 12) return year === last ? `${year}\u00a0год` : `${year}–${last}\u00a0годы`;
  if (year !== last) return `${MONTHS[from - 1]} ${year}\u00a0– ${MONTHS[to - 1]} ${last}`;
  if (from === to) return `${MONTHS[to - 1]} ${year}`;
  if (from % 3 === 1 && to === from + 2) return `${QUARTERS[(from - 1) / 3]}\u00a0квартал ${year}`;
  return `${MONTHS[from - 1]}\u00a0– ${MONTHS[to - 1]} ${year}`;
}

/** How many days lie between two. @param {string} from @param {string} to */
export const daysBetween = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** «осталось 36 дней», «просрочено на 10 дней»; of what is far away nobody counts the days. @param {string} end the last day in time @param {string} today */
export function leftWords(end, today) {
  const days = daysBetween(today, end);
  if (days < 0) return `просрочено на\u00a0${plural(-days, ["день", "дня", "дней"])}`;
  if (days === 0) return "сегодня последний день";
  if (days > 100) return "";
  const one = days % 10 === 1 && days % 100 !== 11;
  return `${one ? "остался" : "осталось"}\u00a0${plural(days, ["день", "дня", "дней"])}`;
}

/** The same to a reader, whatever the letters' case, the order and «года». @param {string} one @param {string} other */
export function sameWords(one, other) {
  const bare = (/** @type {string} */ text) => (text.toLowerCase().match(/[а-яё]+|[a-z]+|\d+/g) ?? []).filter((word) => !/^г(ода?|г)?$/.test(word)).sort().join(" ");
  return bare(one) === bare(other);
}

/** «№ 98-ОД», whether or not the sign was typed. @param {string} number */
export const numberWords = (number) => number && `№\u00a0${number.replace(/^№\s*/, "")}`;

/** «Протокол совещания № 3 от 16.11.2026». @param {{ evidence: string, evidence_number: string, evidence_on: string | null }} moment */
export function proofWords({ evidence, evidence_number, evidence_on }) {
  return [evidence, numberWords(evidence_number), evidence_on && `от\u00a0${dateShort(evidence_on)}`].filter(Boolean).join(" ");
}

/** «2.2 Участие в совещании…»: number and the first line, short enough for a message. @param {{ number: string, title: string }} fields */
export function shortName({ number, title }) {
  const [line] = title.split("\n");
  const words = line.length > 60 ? `${line.slice(0, 60).replace(/\s+\S*$/, "")}…` : line;
  return [number, words].filter(Boolean).join("\u00a0");
}
