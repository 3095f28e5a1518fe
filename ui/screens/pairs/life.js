// Where a pair stands in its life: the tag of its row, the steps of its card, the next action.

import { dateShort } from "../../parts/index.js";

/** @typedef {import("../../api/types").PairRow} PairRow */
/** @typedef {import("../../api/types").PairCard} PairCard */
/** @typedef {{ level: "late" | "soon" | "done" | "idle", sign: string, text: string }} Sign */

/** The word of a row: what is amiss comes before where the pair stands.
 * @param {PairRow} row
 * @returns {Sign} */
export function signOf(row) {
  if (row.alert === "consent") return { level: "late", sign: "▲", text: "нет согласия" };
  if (row.alert === "order") return { level: "soon", sign: "●", text: "ждёт приказа" };
  if (row.alert === "ended") return { level: "late", sign: "▲", text: "срок вышел" };
  if (row.alert === "unfit") return { level: "late", sign: "▲", text: "не подходит" };
  if (row.alert === "meeting") return { level: "late", sign: "▲", text: "нет встреч" };
  if (row.alert === "programme") return { level: "soon", sign: "●", text: "нет программы" };
  switch (row.status) {
    case "proposed":
      return { level: "idle", sign: "○", text: "предложена" };
    case "consented":
      return { level: "soon", sign: "●", text: "согласия есть" };
    case "ordered":
      return { level: "soon", sign: "●", text: "приказ есть" };
    case "active":
      return { level: "done", sign: "✓", text: "действует" };
    case "completed":
      return { level: "idle", sign: "✓", text: "завершена" };
    default:
      return { level: "idle", sign: "■", text: "прекращена" };
  }
}

/** @param {PairRow} row */
export const membersOf = (row) => [...row.mentors, ...row.mentees];

/** @param {PairRow} row */
export const consentsOf = (row) => membersOf(row).filter((member) => member.consented_on).length;

/** @param {PairRow} row */
export const isOver = (row) => row.status === "completed" || row.status === "stopped";

/** The five steps of a pair's life, each with its day, short enough for a card.
 * @param {PairCard} card */
export function stepsOf(card) {
  const { row } = card;
  const all = membersOf(row).length;
  const given = consentsOf(row);
  /** @param {string | null} day */
  const on = (day) => (day ? dateShort(day).slice(0, 5) : "");
  const over = isOver(row);
  /** @param {boolean} done @param {boolean} now @returns {"done" | "now" | "todo"} */
  const state = (done, now) => (done ? "done" : now && !over ? "now" : "todo");
  return [
    { title: "Предложена", detail: on(card.proposed_on), state: state(true, false) },
    {
      title: "Согласия",
      detail: `${given} из ${all}`,
      state: given === all ? "done" : row.alert === "consent" ? "late" : state(false, true),
    },
    { title: "Приказ", detail: on(card.ordered_on), state: state(!!card.ordered_on, given === all) },
    {
      title: "Работа",
      detail: on(card.started_on),
      state: state(!!card.started_on, !!card.ordered_on),
    },
    {
      title: "Итог",
      detail: on(card.finished_on),
      state: row.alert === "ended" ? "late" : state(over, false),
    },
  ];
}

/** What to do next with a pair; none when its life is over.
 * @param {PairRow} row
 * @returns {"consent" | "order" | "start" | "complete" | null} */
export function nextOf(row) {
  if (isOver(row)) return null;
  if (row.status === "active") return "complete";
  if (row.status === "ordered") return "start";
  return consentsOf(row) < membersOf(row).length ? "consent" : "order";
}

/** The people of one side in a row: their names, or «Группа: 4 ученика».
 * @param {PairRow} row */
export const isGroup = (row) => row.mentees.length > 1;

/** What a pair is called: its title, or the surnames of its people.
 * @param {PairRow} row */
export function nameOf(row) {
  if (row.title) return row.title;
  /** @param {PairRow["mentors"]} side */
  const surnames = (side) => side.map((member) => member.name.split(" ")[0]).join(", ");
  const mentees = row.mentees.length > 2 ? `группа (${row.mentees.length})` : surnames(row.mentees);
  return `${surnames(row.mentors)} — ${mentees}`;
}
