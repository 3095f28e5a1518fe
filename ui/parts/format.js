// How dates, numbers and times are written for people.

/** «ноябрь 2026»; from 0. */
export const MONTHS = ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];
/** «До конца ноября»; from 0. */
export const OF_MONTH = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

/** «01.09.2026»; empty for no date. @param {string | null | undefined} iso */
export function dateShort(iso) {
  if (!iso) return "";
  const [year, month, day] = iso.slice(0, 10).split("-");
  return `${day}.${month}.${year}`;
}

/** «1 сентября 2026 г.» @param {string | null | undefined} iso */
export function dateLong(iso) {
  if (!iso) return "";
  const [year, month, day] = iso.slice(0, 10).split("-");
  return `${Number(day)}\u00a0${OF_MONTH[Number(month) - 1]} ${year}\u00a0г.`;
}

/** «01.09.2026 – 31.05.2027», broken only at the dash. @param {string | null | undefined} start @param {string | null | undefined} end */
export function period(start, end) {
  if (!start && !end) return "";
  if (!end) return `с\u00a0${dateShort(start)}`;
  if (!start) return `до\u00a0${dateShort(end)}`;
  return `${dateShort(start)}\u00a0– ${dateShort(end)}`;
}

/** «14:20» of a local ISO date and time. @param {string | null | undefined} at */
export function time(at) {
  return at ? at.slice(11, 16) : "";
}

/** «сегодня в 14:20», «вчера в 9:05», «12.11.2026 в 14:20». @param {string | null | undefined} at @param {string} today */
export function moment(at, today) {
  if (!at) return "";
  const day = at.slice(0, 10);
  const word = day === today ? "сегодня" : day === shift(today, -1) ? "вчера" : dateShort(day);
  return `${word} в\u00a0${time(at)}`;
}

/** The day so many days later. @param {string} iso @param {number} days */
export function shift(iso, days) {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** «5 пар»: forms are for 1, 2 and 5. @param {number} n @param {[string, string, string]} forms */
export function plural(n, forms) {
  const ten = n % 10;
  const hundred = n % 100;
  const form = hundred >= 11 && hundred <= 14 ? 2 : ten === 1 ? 0 : ten >= 2 && ten <= 4 ? 1 : 2;
  return `${number(n)}\u00a0${forms[form]}`;
}

/** «12 000» with a narrow gap from five digits up. @param {number} n */
export function number(n) {
  return n < 10000 ? String(n) : String(n).replace(/\B(?=(\d{3})+$)/g, "\u00a0");
}

/** «7,25»: at most so many digits after the comma, no useless noughts. @param {number} n @param {number} [digits] */
export function decimal(n, digits = 2) {
  // 3.925 is a little less in binary fractions, and still 3,93 to a reader.
  const places = 10 ** digits;
  const rounded = Math.round(Math.abs(n) * places * (1 + Number.EPSILON)) / places;
  const [whole, part] = String(rounded).split(".");
  const sign = n < 0 && rounded > 0 ? "−" : "";
  return `${sign}${number(Number(whole))}${part ? `,${part}` : ""}`;
}

/** «61 %»; «—» of nothing. @param {number | null | undefined} value @param {number | null | undefined} whole */
export function percent(value, whole) {
  if (value === null || value === undefined || !whole) return "—";
  const share = (value / whole) * 100;
  // What is not nought is not «0 %», and what is not the whole is not «100 %».
  const rough = (share > 0 && share < 0.5) || (share >= 99.5 && share < 100);
  return `${decimal(share, rough ? 1 : 0)}\u00a0%`;
}

/** «2 из 2 (100 %)»: small numbers are honest. 0 of 0 is «—». @param {number | null | undefined} value @param {number | null | undefined} whole */
export function of(value, whole) {
  if (value === null || value === undefined) return "—";
  return whole ? `${number(value)}\u00a0из\u00a0${number(whole)} (${percent(value, whole)})` : value ? number(value) : "—";
}

/** «2026/2027». @param {number} start */
export function schoolYear(start) {
  return `${start}/${start + 1}`;
}

/** «Новый партнёр: СПК „Колос“»: quotes inside quotes are drawn differently. @param {string} text */
export function quoted(text) {
  return `«${text.replaceAll("«", "„").replaceAll("»", "“")}»`;
}

/** «Ноябрь»; from 0. @param {number} month */
export const monthName = (month) => MONTHS[month][0].toUpperCase() + MONTHS[month].slice(1);
