// What a moment looks like today, which of several presses most, how far a whole has come.
import { html } from "../../vendor/ui.js";
import { state as program, vocabulary } from "../../api/index.js";
import { Tag, plural } from "../../parts/index.js";
import { daysBetween } from "./words.js";

/** @typedef {import("../../api/types").Occurrence} Moment */
/** @typedef {import("../../api/types").Activity} Activity */
/** @typedef {import("../../api/types").State} State */

/** @type {Record<State, { level: "late" | "soon" | "done" | "idle", sign: string }>} */
export const LOOKS = {
  overdue: { level: "late", sign: "▲" },
  near: { level: "soon", sign: "●" },
  in_progress: { level: "soon", sign: "◐" },
  not_started: { level: "idle", sign: "○" },
  done: { level: "done", sign: "✓" },
  not_needed: { level: "idle", sign: "—" },
};

/** «просрочено», and for what is near how many days are left. @param {{ state: State, end?: string | null }} moment */
export function stateWords({ state, end }) {
  const today = program.value?.today;
  if (state !== "near" || !end || !today) return vocabulary.value?.states.find(({ code }) => code === state)?.label ?? "";
  const days = daysBetween(today, end);
  return days === 0 ? "сегодня" : plural(days, ["день", "дня", "дней"]);
}

/** @param {{ moment: { state: State, end?: string | null } }} props */
export function StateTag({ moment }) {
  return html`<${Tag} ...${LOOKS[moment.state]}>${stateWords(moment)}<//>`;
}

/** Still to be done. @param {Moment} moment */
export const isOpen = ({ status }) => status !== "done" && status !== "not_needed";

/** The open moment that comes first; those without a date after all others. @param {Moment[]} moments */
export function pressing(moments) {
  const end = (/** @type {Moment} */ moment) => moment.end ?? moment.start ?? "9999";
  return moments.filter(isOpen).reduce((first, one) => (!first || end(one) < end(first) ? one : first), /** @type {Moment | null} */ (null));
}

/** So many days ahead nobody thinks of the next time yet. */
const FAR = 100;

/** What there is to do now: with this year's moment done, next year's waits. @param {Moment[]} moments */
export function due(moments) {
  const open = pressing(moments);
  const begin = open?.start ?? open?.end;
  const far = !!begin && daysBetween(program.value?.today ?? begin, begin) > FAR;
  return far && moments.some(({ status }) => status === "done") ? null : open;
}

/** What a row says of its moments: what is due, or the last of those that are over. @param {Moment[]} moments @returns {Moment | undefined} */
export const telling = (moments) => due(moments) ?? moments.filter(({ status }) => status === "done").at(-1) ?? moments.at(-1);

/** No date says when to do it. @param {Activity} activity */
export const isUndated = ({ occurrences }) => occurrences.every(({ start, end }) => !start && !end);

/** «11 из 42»: moments that are done, of those that have to be. @param {import("../../api/types").RoadmapCounts} counts */
export function progress({ overdue, near, in_progress, not_started, done }) {
  return { value: done, of: overdue + near + in_progress + not_started + done };
}
