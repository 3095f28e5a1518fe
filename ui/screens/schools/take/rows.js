// What each file is to the district: new, changed, known, doubtful, refused — and whether it is taken unless the user says otherwise.
import { fold } from "./fold.js";
import { sameTime } from "../time.js";

/** @typedef {import("../../../api/types").ReturnLook} Look */
/** @typedef {import("./reading.js").Said} Said */
/** @typedef {{ look: Look, path: string, school: string, time: import("../time.js").Time, state: string, why: string, can: boolean, take: boolean, elsewhere: { name: string, schools: string[] }[] }} Row */

/** @type {Record<string, { level: "late" | "soon" | "done" | "idle", sign: string, label: string }>} */
export const STATES = {
  new: { level: "done", sign: "+", label: "новый" },
  changed: { level: "done", sign: "↻", label: "изменился" },
  newSchool: { level: "done", sign: "+", label: "новая школа" },
  otherTime: { level: "soon", sign: "?", label: "другой период" },
  older: { level: "soon", sign: "?", label: "старее принятого" },
  twice: { level: "soon", sign: "?", label: "второй файл" },
  whose: { level: "soon", sign: "?", label: "чья школа?" },
  known: { level: "idle", sign: "=", label: "уже принят" },
  refused: { level: "late", sign: "▲", label: "не подходит" },
};
/** They wait for the user's word. */
export const DOUBTFUL = ["otherTime", "older", "twice", "whose"];

const WHY = {
  otherTime: "Отчёт за другое время, чем выбрано на экране «Школы». Отметьте его, если он тоже нужен.",
  older: "Уже принят отчёт, составленный позже. Если взять и этот, он останется в истории, учитываться будет прежний.",
  twice: "В выбранном есть ещё один файл этой школы за то же время, он новее.",
  whose: "В книге не сказано, чья она. Выберите школу.",
  known: "Точно такой отчёт уже принят, брать нечего.",
};

/** @param {Look[]} looks @param {Record<string, Said & { take?: boolean }>} decisions @param {import("../time.js").Time} shown @param {Record<string, string>} names of the district's schools @returns {Row[]} */
export function rowsOf(looks, decisions, shown, names) {
  const elsewhere = inSeveral(looks, names);
  const rows = looks.map((look) => {
    const said = decisions[look.path] ?? {};
    const time = look.head ?? { school_year: said.school_year ?? shown.school_year, period: said.period ?? shown.period };
    const school = (look.organization_id && names[look.organization_id]) || look.organization;
    return { look, said, time: { school_year: time.school_year, period: time.period }, school };
  });
  return rows.map(({ look, said, time, school }) => {
    const rivals = rows.filter((one) => one.look !== look && !one.look.refused && one.school && fold(one.school) === fold(school) && sameTime(one.time, time));
    const state = stateOf(look, school, time, shown, rivals.map((one) => one.look));
    const can = !["refused", "whose", "known"].includes(state);
    return {
      look, path: look.path, school, time, state, can, why: /** @type {any} */ (WHY)[state] ?? "",
      take: can && (said.take ?? !DOUBTFUL.includes(state)), elsewhere: elsewhere.filter(({ schools }) => schools.includes(school)),
    };
  });
}

/** @param {Look} look @param {string} school @param {import("../time.js").Time} time @param {import("../time.js").Time} shown @param {Look[]} rivals files of the same school and time */
function stateOf(look, school, time, shown, rivals) {
  if (look.refused) return "refused";
  if (!school) return "whose";
  if (look.known) return "known";
  const day = look.head?.made_on ?? "";
  if (look.before && day && day < (look.before.made_on ?? "")) return "older";
  const newer = (/** @type {Look} */ one) => (one.head?.made_on ?? "") > day || ((one.head?.made_on ?? "") === day && one.path < look.path);
  if (rivals.some((one) => !one.known && newer(one))) return "twice";
  if (!sameTime(time, shown)) return "otherTime";
  if (!look.organization_id) return "newSchool";
  return look.before ? "changed" : "new";
}

/** Mentors who stand in the reports of several schools. @param {Look[]} looks @param {Record<string, string>} names */
function inSeveral(looks, names) {
  /** @type {Map<string, { name: string, schools: string[] }>} */
  const found = new Map();
  for (const look of looks) {
    const school = (look.organization_id && names[look.organization_id]) || look.organization || look.file;
    for (const name of look.mentors) {
      const known = found.get(fold(name)) ?? { name, schools: [] };
      if (!known.schools.includes(school)) known.schools.push(school);
      found.set(fold(name), known);
    }
  }
  return [...found.values()].filter(({ schools }) => schools.length > 1);
}
