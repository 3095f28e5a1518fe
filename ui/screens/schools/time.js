// The time that the reports are for: the school year chosen above and a half of it or the whole.
import { signal } from "../../vendor/ui.js";
import { state, vocabulary } from "../../api/index.js";
import { schoolYear } from "../../parts/index.js";
import { shownYear } from "../monitoring/year.js";

/** @typedef {import("../../api/types").ReturnPeriod} Period */
/** @typedef {{ school_year: number, period: Period }} Time */

export const PERIODS = [{ code: "half", label: "За первое полугодие" }, { code: "year", label: "За учебный год" }];

/** Until the user chooses, the one that is collected now. */
const chosen = signal(/** @type {Period | null} */ (null));

export const choosePeriod = (/** @type {Period} */ period) => (chosen.value = period);

/** From February on schools work for the report of the year. @returns {Time} */
export function shownTime() {
  const month = Number((state.value?.today ?? "").slice(5, 7));
  return { school_year: shownYear(), period: chosen.value ?? (month >= 2 && month <= 8 ? "year" : "half") };
}

/** «за первое полугодие 2026/2027 учебного года», «за 2026/2027 учебный год». @param {Time} time */
export function timeWords({ school_year, period }) {
  if (period === "year") return `за\u00a0${schoolYear(school_year)} учебный год`;
  const half = vocabulary.value?.return_periods.find(({ code }) => code === period)?.label ?? "";
  return `${half} ${schoolYear(school_year)} учебного года`;
}

/** «полугодие 2026/2027», where there is little room. @param {Time} time */
export const timeShort = ({ school_year, period }) => `${period === "year" ? "год" : "полугодие"}\u00a0${schoolYear(school_year)}`;

/** @param {Time} a @param {Time} b */
export const sameTime = (a, b) => a.school_year === b.school_year && a.period === b.period;
