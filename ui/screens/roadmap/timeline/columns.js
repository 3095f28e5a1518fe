// The columns of «Лента»: the months of a school year, or the quarters of all years of a roadmap.
import { dateLong, monthName, shift } from "../../../parts/index.js";
import { groupBy } from "../group.js";
import { QUARTERS } from "../words.js";

/** @typedef {{ from: string, to: string, label: string, title: string, year: string }} Column */

const SHORT = ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/** September to August. @param {number} year the school year's first @returns {Column[]} */
export function monthsOf(year) {
  return Array.from({ length: 12 }, (_, index) => {
    const from = first(year, 8 + index);
    const month = (8 + index) % 12;
    return { from, to: shift(first(year, 9 + index), -1), label: SHORT[month], title: `${monthName(month)} ${from.slice(0, 4)}`, year: from.slice(0, 4) };
  });
}

/** Quarters as acts call them: of calendar years. @param {string} start @param {string} end @returns {Column[]} */
export function quartersOf(start, end) {
  const number = (/** @type {string} */ iso) => Number(iso.slice(0, 4)) * 4 + Math.floor((Number(iso.slice(5, 7)) - 1) / 3);
  const begin = number(start);
  return Array.from({ length: number(end) - begin + 1 }, (_, index) => {
    const at = begin + index;
    const year = Math.floor(at / 4);
    const name = QUARTERS[at % 4];
    return { from: first(year, (at % 4) * 3), to: shift(first(year, (at % 4) * 3 + 3), -1), label: name, title: `${name} квартал ${year}`, year: String(year) };
  });
}

/** The first day of a month; months go on after December. @param {number} year @param {number} month from 0 */
function first(year, month) {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** Runs of columns of one year, for the heading above them. @param {Column[]} columns */
export function yearsOf(columns) {
  return [...groupBy(columns, ({ year }) => year)].map(([year, inside]) => ({ year, count: inside.length }));
}

/** Where today stands: its column, and how far from the left edge of all columns, 0 to 1. @param {Column[]} columns @param {string} today */
export function todayIn(columns, today) {
  const column = columns.findIndex(({ from, to }) => today >= from && today <= to);
  if (column < 0) return null;
  const { from, to } = columns[column];
  const days = (/** @type {string} */ iso) => Date.parse(iso) / 86_400_000;
  const within = (days(today) - days(from) + 0.5) / (days(to) - days(from) + 1);
  return { column, share: (column + within) / columns.length, words: `Сегодня ${dateLong(today)}` };
}
