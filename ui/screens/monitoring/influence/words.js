// How a change is said: a figure with its sign, a word, whether it is for the better.
import { html } from "../../../vendor/ui.js";
import { Tag, decimal } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").MeasureChange} Change */

export const SUBJECTS = [
  { code: "mentees", label: "Наставляемые" },
  { code: "pairs", label: "Пары" },
  { code: "classes", label: "Классы" },
];

/** «4,5»; «—» for what is not known. @param {number | null | undefined} figure */
export const figure = (figure) => (figure === null || figure === undefined ? "—" : decimal(figure));

/** «+9», «−0,5». @param {number | null} figure @param {string} [unit] @param {number} [digits] */
export function signed(figure, unit = "", digits = 2) {
  if (figure === null) return "—";
  return `${figure > 0 ? "+" : ""}${decimal(figure, digits)}${unit}`;
}

/** «, %»; nothing for no unit. @param {string} unit */
export const unitWords = (unit) => (unit ? `, ${unit}` : "");

const OUTCOMES = { better: "стало лучше", worse: "стало хуже", same: "без изменений", unknown: "измерено не всё" };
const LEVELS = { better: "done", worse: "late", same: "idle", unknown: "idle" };

/** @param {{ change: Change }} props */
export function Outcome({ change: { outcome, difference } }) {
  const way = difference === null || difference === 0 ? "" : difference > 0 ? "рост, " : "снижение, ";
  const sign = difference === null || difference === 0 ? (outcome === "same" ? "=" : "○") : difference > 0 ? "▲" : "▼";
  return html`<${Tag} level=${LEVELS[outcome]} sign=${sign}>${way}${OUTCOMES[outcome]}<//>`;
}

/** A typed figure; undefined for what is not one. @param {string} text @returns {number | null | undefined} */
export function read(text) {
  const plain = text.replace(/[\s\u00a0%]/g, "").replace(",", ".").replace(/^[−–]/, "-");
  if (plain === "" || plain === "-" || plain === "—") return null;
  return /^-?\d*\.?\d+$/.test(plain) ? Number(plain) : undefined;
}
