// What the program understands of a deadline: asked a moment after typing, in the same words as it will be kept.
import { useEffect, useState } from "../../../vendor/ui.js";
import { call } from "../../../api/index.js";
import { plural } from "../../../parts/index.js";

/** @typedef {{ dated: boolean, words: string }} Understood */

/**
 * The phrase is read as a roadmap of one row would be: it answers with words and with how many moments they make.
 * @param {{ deadline: string, meaning: string }} fields @param {{ start?: string | null, end?: string | null }} span the time that the roadmap covers
 * @returns {Understood | null} nothing typed, or not asked yet
 */
export function useUnderstood({ deadline, meaning }, { start = null, end = null }) {
  const [answer, setAnswer] = useState(/** @type {Understood | null} */ (null));
  useEffect(() => {
    if (!deadline.trim() && !meaning.trim()) return setAnswer(null);
    let current = true;
    const timer = setTimeout(() => {
      const row = { level: 0, number: "", title: "—", deadline, meaning, responsible: "", result: "", note: "", was: "", understood: "", moments: 0, doubts: [], skip: false };
      const draft = { title: "", act: "", start, end, headings: [], rows: [row], leftovers: [] };
      Promise.all([call("draft.review", { draft }), call("deadline.parse", { phrase: meaning || deadline, from: start, to: end })]).then(
        ([{ rows: [read] }, { terms }]) => current && setAnswer(said(read, terms.some(({ kind }) => kind !== "when" && kind !== "none"))),
        () => current && setAnswer(null),
      );
    }, 250);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [deadline, meaning, start, end]);
  return answer;
}

/** @param {import("../../../api/types").DraftRow} row @param {boolean} dated @returns {Understood} */
function said({ understood, moments }, dated) {
  if (!dated) return { dated, words: "Даты нет: такой пункт не бывает просрочен." };
  return { dated, words: `Понято: ${understood} — ${plural(moments, ["срок", "срока", "сроков"])}` };
}
