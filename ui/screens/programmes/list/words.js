// What a programme is called and what is said of it in a list and on its page.
import { nameOf as pairName } from "../../pairs/life.js";

/** @typedef {import("../../../api/types").ProgrammeRow} Row */

/** «Кедрова — Ольхина»; of one of a group: «Читаем вместе: Аистов К. М.». @param {Row} row */
export function nameOf(row) {
  if (!row.mentee_id || !row.title) return pairName(/** @type {any} */ (row));
  return `${row.title}: ${row.mentees.map(({ short_name }) => short_name).join(", ")}`;
}

/** What is amiss comes before where the programme stands. @param {Row} row @returns {{ level: "late" | "soon" | "done" | "idle", sign: string, text: string }} */
export function signOf({ state, changed, overdue }) {
  if (state === "closed") return { level: "idle", sign: "✓", text: "завершена" };
  if (overdue) return { level: "late", sign: "▲", text: "срок вышел" };
  if (state === "draft") return { level: "idle", sign: "○", text: "черновик" };
  if (changed) return { level: "soon", sign: "●", text: "изменена" };
  return { level: "done", sign: "✓", text: "утверждена" };
}
