// How long something has lasted, in the words people use.
import { plural } from "../../parts/index.js";

/** Whole days between two ISO dates. @param {string} since @param {string} until */
export const daysBetween = (since, until) => Math.round((Date.parse(until) - Date.parse(since)) / 86_400_000);

/** «41 день»; «с сегодняшнего дня». @param {string} since @param {string | undefined} today */
export function daysText(since, today) {
  const days = today ? daysBetween(since, today) : 0;
  return days > 0 ? plural(days, ["день", "дня", "дней"]) : "с\u00a0сегодняшнего дня";
}
