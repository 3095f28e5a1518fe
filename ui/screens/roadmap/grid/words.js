// Words of the grid: a school's short name, what a cell says.
import { vocabulary } from "../../../api/index.js";
import { dateShort } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").State} State */

/** @param {State} state */
export const wordOf = (state) => vocabulary.value?.states.find(({ code }) => code === state)?.label ?? "";

/** «Берёзовская СОШ» of «МБОУ „Берёзовская СОШ“»: what tells a school from the others. @param {string} name */
export function shortName(name) {
  const quoted = /[«"„]([^»"“]+)/.exec(name)?.[1];
  return (quoted ?? name).replace(/^[А-ЯЁ]*ОУ\s+/, "").trim();
}

/** «Берёзовская СОШ: выполнено 10.11.2026, приказ № 14-ОД». @param {string} school @param {import("../../../api/types").GridCell} cell */
export function saysOf(school, { state, done_on, evidence, note }) {
  const word = [wordOf(state), state === "done" && dateShort(done_on)].filter(Boolean).join(" ");
  return `${shortName(school)}: ${[word, evidence, note].filter(Boolean).join(", ")}`;
}
