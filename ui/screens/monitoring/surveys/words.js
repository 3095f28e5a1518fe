// Words about questionnaires that several pieces say.
import { vocabulary } from "../../../api/index.js";
import { plural } from "../../../parts/index.js";

/** Who answers. @type {Record<import("../../../api/types").SurveyRole, string>} */
export const WHO = { mentee: "Наставляемые", mentor: "Наставники", curator: "Куратор", parent: "Родители" };
/** When they are asked. @type {Record<import("../../../api/types").SurveyMoment, string>} */
export const WHEN = { before: "в начале", after: "в конце", any: "в любое время" };
/** How a question is answered. @type {Record<import("../../../api/types").QuestionKind, string>} */
export const ANSWER = { scale: "оценка от 1 до 10", yes_no: "да или нет", options: "один из вариантов", text: "своими словами" };
/** Parts of the SWOT table. @type {Record<import("../../../api/types").Quadrant, string>} */
export const QUADRANTS = { strength: "Сильные стороны", weakness: "Слабые стороны", opportunity: "Возможности", threat: "Угрозы" };

/** Tables whose change is seen on the screens of questionnaires. */
export const TABLES = ["survey", "survey_version", "response", "answer", "pair", "pair_member", "person"];

/** A record as choices. @param {Record<string, string>} words */
export const choices = (words) => Object.entries(words).map(([code, label]) => ({ code, label }));

/** «педагог–педагог, руководитель–педагог». @param {import("../../../api/types").Form[]} codes */
export function formsOf(codes) {
  if (codes.length === 0) return "все формы";
  const known = vocabulary.value?.forms ?? [];
  return codes.map((code) => known.find((form) => form.code === code)?.label ?? code).join(", ");
}

/** «3 вопроса». @param {number} n */
export const questions = (n) => plural(n, ["вопрос", "вопроса", "вопросов"]);
/** «14 из 20»; without anybody expected only how many. @param {number} complete @param {number} expected */
export const filled = (complete, expected) => (expected > 0 ? `${complete}\u00a0из\u00a0${expected}` : String(complete));
