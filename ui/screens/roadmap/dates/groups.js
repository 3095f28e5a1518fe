// What comes when: moments under «Просрочено», «На этой неделе», «До конца ноября», then by months.
import { OF_MONTH, monthName, shift } from "../../../parts/index.js";
import { groupBy } from "../group.js";

/** @typedef {import("../../../api/types").OccurrenceRow} Row */
/** @typedef {{ title: string, late?: boolean, rows: Row[] }} Group */

/**
 * `stays`: what was marked here a moment ago remains where it was.
 * @param {Row[]} rows in the order of time @param {string} today @param {Set<string>} stays @returns {Group[]}
 */
export function groupsOf(rows, today, stays) {
  const sunday = shift(today, (7 - new Date(`${today}T00:00:00Z`).getUTCDay()) % 7);
  const title = (/** @type {Row} */ { occurrence: { id, end, state } }) => {
    if (!end) return "Без даты";
    if (end < today) return state === "overdue" || stays.has(id) ? LATE : PAST;
    if (end <= sunday) return "На этой неделе";
    const [year, month] = end.split("-").map(Number);
    return end.slice(0, 7) === today.slice(0, 7) ? `До конца ${OF_MONTH[month - 1]}` : `${monthName(month - 1)} ${year}`;
  };
  const groups = [...groupBy(rows, title)].map(([name, inside]) => ({ title: name, late: name === LATE, rows: inside }));
  // What is over stands last.
  return [...groups.filter((group) => group.title !== PAST), ...groups.filter((group) => group.title === PAST)];
}

const LATE = "Просрочено";
const PAST = "Выполнено раньше";
