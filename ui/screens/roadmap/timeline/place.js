// Where the moments of an activity stand among the columns: bars over their time, one under another where they meet.

import { groupBy } from "../group.js";
import { daysBetween } from "../words.js";

/** @typedef {import("../../../api/types").Occurrence} Moment */
/** @typedef {import("./columns.js").Column} Column */
/** `first`, `last`: columns; `lane`: from 0; `before`, `after`: it goes on outside. @typedef {{ moments: Moment[], first: number, last: number, lane: number, before: boolean, after: boolean }} Bar */

/** What lasts fewer days stands in the column of its last day alone. */
const SHORT = 14;
/** More in one column are counted, not drawn one by one. */
const MOST = 2;

/** @param {Moment[]} moments @param {Column[]} columns @returns {Bar[]} in the order of time */
export function barsOf(moments, columns) {
  const placed = moments.map((moment) => span(moment, columns)).filter((bar) => bar !== null);
  const bars = [...placed.filter((bar) => bar.first < bar.last), ...counted(placed.filter((bar) => bar.first === bar.last))];
  bars.sort((one, other) => one.first - other.first || one.last - other.last);
  /** The last column taken in each lane. @type {number[]} */
  const lanes = [];
  return bars.map((bar) => {
    const free = lanes.findIndex((taken) => taken < bar.first);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = bar.last;
    return { ...bar, lane };
  });
}

/** @param {Moment} moment @param {Column[]} columns */
function span(moment, columns) {
  const start = moment.start ?? moment.end;
  const end = moment.end ?? moment.start;
  const edge = columns[columns.length - 1].to;
  if (!start || !end || end < columns[0].from || start > edge) return null;
  const short = daysBetween(start, end) < SHORT;
  const beyond = columns.findIndex(({ to }) => to >= end);
  const last = beyond < 0 ? columns.length - 1 : beyond;
  const first = short ? last : Math.max(0, columns.findIndex(({ to }) => to >= start));
  return { moments: [moment], first, last, before: start < columns[0].from, after: end > edge };
}

/** @param {Omit<Bar, "lane">[]} bars each in one column */
function counted(bars) {
  return [...groupBy(bars, ({ first }) => first).values()].flatMap((same) =>
    (same.length > MOST ? [{ ...same[0], moments: same.flatMap(({ moments }) => moments) }] : same));
}
