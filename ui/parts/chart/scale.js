// Lengths and words of figures in a chart.
import { decimal } from "../format.js";

/** @typedef {number | null | undefined} Figure null: not known, which is not nought */

/** How long it is drawn, percent of the whole; what is not nought can be seen. @param {Figure} value @param {number} max */
export function share(value, max) {
  if (!value || max <= 0) return 0;
  return Math.max(0.75, Math.min(100, (value / max) * 100));
}

/** The greatest of the figures, or 1 where all are nought. @param {Figure[]} figures */
export function greatest(figures) {
  return Math.max(0, ...figures.map((value) => value ?? 0)) || 1;
}

/** «5,4 балла»; «—» for what is not known. @param {Figure} value @param {string} [unit] with its space: « %» */
export function said(value, unit = "") {
  return value === null || value === undefined ? "—" : `${decimal(value)}${unit}`;
}
