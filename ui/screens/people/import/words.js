// Words about the rows of a list that stand in several places.
import { vocabulary } from "../../../api/index.js";
import { plural } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").ImportRow} Row */
/** @typedef {import("../../../api/types").ImportChange} Change */

/** @type {Record<string, { level: "late" | "soon" | "done" | "idle", sign: string, label: string }>} */
export const STATES = {
  new: { level: "done", sign: "+", label: "новая" },
  changed: { level: "done", sign: "↻", label: "изменится" },
  same: { level: "idle", sign: "=", label: "без изменений" },
  doubtful: { level: "soon", sign: "?", label: "проверьте" },
  skipped: { level: "idle", sign: "–", label: "пропущена" },
};

/** «Новых 24, без изменений 3, изменится 5, сомнительных 2, пропущено 4 из 38 строк». @param {import("../../../api/types").ImportCounts} counts */
export function summary({ new: fresh, same, changed, doubtful, skipped }) {
  const total = fresh + same + changed + doubtful + skipped;
  if (total === 0) return "Пока не берётся ни одна строка";
  const parts = [["новых", fresh], ["без изменений", same], ["изменится", changed], ["сомнительных", doubtful], ["пропущено", skipped]];
  const words = parts.filter(([, count]) => Number(count) > 0).map(([word, count]) => `${word}\u00a0${count}`).join(", ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} из\u00a0${plural(total, ["строки", "строк", "строк"])}`;
}

/** What came in of a list, and what did not: «новых 24, изменено 5; сомнительных не взято 2». @param {import("../../../api/types").ImportCounts} counts */
export function taken({ new: fresh, changed, doubtful }) {
  const parts = [["новых", fresh], ["изменено", changed]].filter(([, count]) => Number(count) > 0);
  const words = parts.map(([word, count]) => `${word}\u00a0${count}`).join(", ");
  return doubtful > 0 ? `${words}; сомнительных не взято\u00a0${doubtful}` : words;
}

/** The name of a field that a row changes. @param {string} key */
export const fieldName = (key) => vocabulary.value?.import_changes.find(({ code }) => code === key)?.label ?? key;

const NAMES = ["surname", "given", "patronymic"];

/** What a new row brings beyond the name, or what it changes; only what is taken. @param {Row} row */
export function gist(row) {
  const told = row.changes.filter(({ key, taken }) => taken && (row.person || !NAMES.includes(key)));
  return told.map(({ key, before, after }) => `${fieldName(key)}: ${before ? `${before} → ` : ""}${after}`).join(" · ");
}
