// What is filled in on the page, and what a pair fills in by itself.
import { call } from "../../../api/index.js";

/** @typedef {import("../../../api/types").PairCard} PairCard */
/** What a user has changed in what is offered, by the source that offered it; see plan/edits.js.
 * @typedef {{ pair_id: string, mentee_id: string | null, start: string | null, end: string | null, gap_ids: string[], gaps: string,
 *   source: string, edits: Record<string, import("./plan/edits.js").Edits>, confirmed: boolean }} Values
 * `source`: `template:ID`, `programme:ID`, `blank`; empty while the program chooses the nearest template itself. */

/** @returns {Values} */
export function blank() {
  return { pair_id: "", mentee_id: null, start: null, end: null, gap_ids: [], gaps: "", source: "", edits: {}, confirmed: false };
}

/** The pair's time and its mentees' requests; of one of a group only theirs. @param {PairCard} pair @param {string | null} [mentee_id] */
export async function forPair({ row }, mentee_id = null) {
  const mentees = row.mentees.filter(({ person_id }) => !mentee_id || person_id === mentee_id);
  const cards = await Promise.all(mentees.map(({ person_id }) => call("person.get", { id: person_id })));
  const asked = cards.map(({ mentee }) => mentee?.fields);
  const words = asked.map((fields) => fields?.request_text?.trim() ?? "").filter(Boolean);
  return {
    pair_id: row.id,
    mentee_id,
    start: row.start,
    end: row.end,
    gap_ids: [...new Set(asked.flatMap((fields) => fields?.requests ?? []))],
    gaps: [...new Set(words)].join("; "),
  };
}
