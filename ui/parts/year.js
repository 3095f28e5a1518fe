// The school year that the screens speak about, chosen on top and remembered; null is «Все годы».
import { computed, signal } from "../vendor/ui.js";
import { state } from "../api/index.js";

const KEY = "school-year";
/** "all", a year's number, or nothing chosen yet. */
const choice = signal(localStorage.getItem(KEY));

/** The current school year of the calendar. */
const current = computed(() => {
  const [year, month] = (state.value?.today ?? "2026-09-01").split("-").map(Number);
  return month >= 9 ? year : year - 1;
});

/** Years to choose from, newest first: those of the file and the current one. */
export const years = computed(() => [...new Set([current.value, ...(state.value?.file?.school_years ?? [])])].sort((a, b) => b - a));

/** The chosen year; the current one until something is chosen. */
export const chosenYear = computed(() => {
  if (choice.value === "all") return null;
  const year = Number(choice.value);
  return years.value.includes(year) ? year : current.value;
});

/** @param {number | null} year */
export function chooseYear(year) {
  choice.value = year === null ? "all" : String(year);
  localStorage.setItem(KEY, choice.value);
}
