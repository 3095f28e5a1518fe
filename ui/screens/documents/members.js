// Those who have to read an order, and how many pairs work after it.
import { useEffect, useState } from "../../vendor/ui.js";
import { call } from "../../api/index.js";
import { plural } from "../../parts/index.js";
import { formOf } from "../pairs/columns.js";

/** @typedef {{ id: string, name: string }} Reader */

/** Employees among the members of these pairs, each once; null while they are being asked for. @param {string[]} pairs @returns {Reader[] | null} */
export function useReaders(pairs) {
  const [readers, setReaders] = useState(/** @type {Reader[] | null} */ (null));
  useEffect(() => {
    let current = true;
    Promise.all(pairs.map((id) => call("pair.get", { id }))).then((cards) => current && setReaders(employees(cards)), () => current && setReaders([]));
    return () => void (current = false);
  }, [pairs.join(" ")]);
  return readers;
}

/** @param {import("../../api/types").PairCard[]} cards */
function employees(cards) {
  /** @type {Map<string, Reader>} */
  const found = new Map();
  for (const { row } of cards) {
    const form = formOf(row.form);
    for (const [members, kinds] of /** @type {const} */ ([[row.mentors, form?.mentors], [row.mentees, form?.mentees]])) {
      if (!kinds?.some((kind) => kind === "teacher" || kind === "head")) continue;
      for (const { person_id, name } of members) found.set(person_id, { id: person_id, name });
    }
  }
  return [...found.values()];
}

/** «Пары действуют: 8»; empty when none of them works yet. @param {string[]} pairs */
export async function workingWords(pairs) {
  const cards = await Promise.all(pairs.map((id) => call("pair.get", { id }).catch(() => null)));
  const count = (/** @type {string} */ status) => cards.filter((card) => card?.row.status === status).length;
  const [active, ordered] = [count("active"), count("ordered")];
  const words = [active > 0 && (active === 1 && pairs.length === 1 ? "Пара действует" : `Пары действуют:\u00a0${active}`), ordered > 0 && `${plural(ordered, ["пара начнёт", "пары начнут", "пар начнут"])} позже, в свой срок`];
  return words.filter(Boolean).join(". ");
}
