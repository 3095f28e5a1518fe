// Reads a date as people type it: 01.09.2026, 1.9.26, 01092026, 1 сентября 2026.

const MONTHS = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

/**
 * @param {string} text
 * @param {string} today ISO; decides the century of a two-digit year
 * @returns {{ iso: string | null, problem: string | null }}
 */
export function readDay(text, today) {
  const typed = text.trim().toLowerCase().replace(/\s*г(ода|\.)?$/, "");
  if (typed === "") return { iso: null, problem: null };
  if (typed === "сегодня") return { iso: today, problem: null };
  const parts = split(typed);
  if (!parts) return { iso: null, problem: "Напишите дату так: 01.09.2026." };
  const [day, month, shortYear] = parts;
  const year = century(shortYear, Number(today.slice(0, 4)));
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real) return { iso: null, problem: "Такого дня нет. Проверьте число и месяц." };
  if (year < 1900 || year > 2100) return { iso: null, problem: "Проверьте год." };
  return { iso: date.toISOString().slice(0, 10), problem: null };
}

/** Day, month and year as typed. @param {string} typed @returns {[number, number, number] | null} */
function split(typed) {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return [Number(iso[3]), Number(iso[2]), Number(iso[1])];
  const found =
    /^(\d{1,2})[.,/\-\s]+(\d{1,2})[.,/\-\s]+(\d{4}|\d{2})$/.exec(typed) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed);
  if (found) return [Number(found[1]), Number(found[2]), Number(found[3])];
  const words = /^(\d{1,2})[\s.]+([а-яё]+)[\s.]+(\d{4}|\d{2})$/.exec(typed);
  const month = words ? MONTHS.findIndex((start) => words[2].startsWith(start)) : -1;
  return words && month >= 0 ? [Number(words[1]), month + 1, Number(words[3])] : null;
}

/** 26 is 2026, 85 is 1985: a year is rarely more than ten years ahead. @param {number} year @param {number} now */
function century(year, now) {
  if (year >= 100) return year;
  return year + 2000 <= now + 10 ? year + 2000 : year + 1900;
}
