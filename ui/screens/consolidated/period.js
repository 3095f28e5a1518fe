// For which half of the school year the returns are put together; kept while the program is open.
import { signal } from "../../vendor/ui.js";
import { state } from "../../api/index.js";
import { schoolYear } from "../../parts/index.js";
import { shownYear } from "../monitoring/year.js";

/** @typedef {import("../../api/types").ReturnPeriod} Period */
/** @typedef {import("../../api/types").ConsolidatedQuery} Query */

/** What the summary is counted from. */
export const TABLES = ["school_return", "organization"];

export const PERIODS = [{ code: "half", label: "За полугодие" }, { code: "year", label: "За учебный год" }];

/** Nothing chosen yet: the one that is being gathered now. @type {import("../../vendor/ui.js").Signal<Period | null>} */
const chosen = signal(null);

export const period = { get value() {
  return chosen.value ?? usual();
} };

/** @param {Period} code */
export function choosePeriod(code) {
  chosen.value = code;
}

/** The half year from November on, the year from March on (monitoring is asked for in December and June). @returns {Period} */
function usual() {
  const month = Number((state.value?.today ?? "").split("-")[1]);
  return month >= 3 && month <= 8 ? "year" : "half";
}

/** @returns {Query} */
export const asked = () => ({ school_year: shownYear(), period: period.value });

/** The last day of the time, by which the note knows it. @param {Query} query */
export const lastDay = ({ school_year, period: code }) => (code === "half" ? `${school_year}-12-31` : `${school_year + 1}-08-31`);

/** «первое полугодие 2026/2027». @param {{ school_year: number, period: Period }} time */
export const timeWords = ({ school_year, period: code }) => `${code === "half" ? "первое полугодие" : "учебный год"} ${schoolYear(school_year)}`;
