// One keystroke: a moment is done today, and by the same keystroke it is as it was.
import { act } from "../../api/index.js";
import { say } from "../../parts/index.js";
import { isOpen, telling } from "./states.js";
import { shortName } from "./words.js";

/** @typedef {import("../../api/types").Occurrence} Moment */
/** @typedef {import("../../api/types").Status} Status */
/** @typedef {{ number: string, title: string }} Named */

/** What was said of a moment before it was marked as done here. @type {Map<string, Status>} */
const before = new Map();
/** The row whose moment was marked last: the next keystroke on it takes the mark back. @type {{ row: string, moment: Moment } | null} */
let last = null;
let busy = false;

/** Gives moments a mark; false when it was refused. @param {Moment} moment @param {Status} status @param {Named} named */
export async function mark(moment, status, named) {
  const was = moment.status;
  if (busy || was === status) return false;
  busy = true;
  const done = await act("occurrence.mark", { ids: [moment.id], status }).finally(() => (busy = false));
  if (!done) return false;
  before.set(moment.id, was);
  say({ text: `${WORDS[status]}: ${shortName(named)}`, action: { label: "Отменить", run: () => act("occurrence.mark", { ids: [moment.id], status: was }) } });
  return true;
}

/** @type {Record<Status, string>} */
const WORDS = { done: "Выполнено", in_progress: "В работе", not_needed: "Не требуется", not_started: "Отметка снята" };

/** Done today, or back to what it was. @param {Moment} moment @param {Named} named */
export function toggle(moment, named) {
  return mark(moment, isOpen(moment) ? "done" : undone(moment), named);
}

/** A row of several moments: the most pressing one; pressed again, the same one back. @param {string} row @param {Moment[]} moments @param {Named} named */
export async function toggleRow(row, moments, named) {
  const again = last?.row === row ? { ...last.moment, status: /** @type {Status} */ ("done") } : null;
  const moment = again ?? telling(moments);
  if (!moment || !(await toggle(moment, named))) return;
  last = isOpen(moment) ? { row, moment } : null;
}

/** Who has gone to another row means the next moment when they come back. @param {string | undefined} row */
export function leaveRow(row) {
  if (last?.row !== row) last = null;
}

/** @param {Moment} moment @returns {Status} */
function undone({ id, status }) {
  const was = before.get(id);
  return was && was !== status ? was : "not_started";
}
