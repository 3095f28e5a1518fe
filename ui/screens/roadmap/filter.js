// What the tables of a roadmap are narrowed to; kept as long as the same roadmap is looked at.
import { signal } from "../../vendor/ui.js";
import { schoolYear } from "../../parts/index.js";
import { QUARTERS } from "./words.js";

/** @typedef {{ text?: string, responsible?: string, state?: import("../../api/types").State | null, from?: string | null, to?: string | null, undated?: boolean }} Query */
/** @typedef {{ text: string, responsible: string, state: string, period: string, undated: boolean }} Filter */

/** @type {Filter} */
const ALL = { text: "", responsible: "", state: "", period: "", undated: false };

export const filter = signal(ALL);
let shown = "";

/** Another roadmap begins with all of it. @param {string} roadmap */
export function lookAt(roadmap) {
  if (shown === roadmap) return;
  shown = roadmap;
  showAll();
}

/** @param {Partial<Filter>} some */
export function narrow(some) {
  filter.value = { ...filter.value, ...some };
}

export function showAll() {
  filter.value = ALL;
}

export const narrowed = () => Object.values(filter.value).some(Boolean);

/** The question to ask. @param {{ timeless?: boolean }} [how] `timeless`: whatever the period, for a view that has a time of its own @returns {Query} */
export function query({ timeless } = {}) {
  const { text, responsible, state, period, undated } = filter.value;
  const days = timeless ? {} : daysOf(period);
  return { text, responsible, undated, state: /** @type {Query["state"]} */ (state || null), ...days };
}

/** School years and quarters that a roadmap covers. @param {string | null | undefined} start @param {string | null | undefined} end */
export function periods(start, end) {
  if (!start || !end) return [];
  const [first, last] = [start, end].map((day) => Number(day.slice(0, 4)));
  const all = Array.from({ length: last - first + 2 }, (_, index) => first - 1 + index);
  const touches = ({ code = "" }) => {
    const { from, to } = daysOf(code);
    return !!from && !!to && from <= end && to >= start;
  };
  const years = all.map((year) => ({ code: String(year), label: `${schoolYear(year)} учебный год`, group: "Учебный год" }));
  const quarters = all.flatMap((year) => QUARTERS.map((name, index) => ({ code: `${year}-${index + 1}`, label: `${name} квартал ${year}`, group: "Квартал" })));
  return [...years, ...quarters].filter(touches);
}

/** «2026» is a school year, «2026-4» the last quarter of a year. @param {string} code @returns {{ from?: string, to?: string }} */
function daysOf(code) {
  if (!code) return {};
  const [year, quarter] = code.split("-").map(Number);
  if (!quarter) return { from: `${year}-09-01`, to: `${year + 1}-08-31` };
  const month = (/** @type {number} */ number) => String(number).padStart(2, "0");
  return { from: `${year}-${month(quarter * 3 - 2)}-01`, to: `${year}-${month(quarter * 3)}-${quarter === 1 || quarter === 4 ? 31 : 30}` };
}
