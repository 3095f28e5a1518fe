// How an indicator is said: bars, signs, words.

/** @typedef {import("../../../api/types").IndicatorYear} Year */
/** @typedef {import("../../../api/types").IndicatorLine} Line */

/** The year that was asked for. @param {Line} line */
export const latest = ({ years }) => years[years.length - 1];

/** A bar in percent for each, with its goal. @param {Line[]} lines */
export function bars(lines) {
  return lines.map((line) => {
    const { percent, text, target } = latest(line);
    return { label: line.label, value: percent === null ? null : Math.min(100, percent), goal: target, text };
  });
}

/** Whether the target is reached, as a tag. @param {Year} year @returns {{ level: "late" | "soon" | "done" | "idle", words: string }} */
export function verdict({ reached, contradicts, of }) {
  if (contradicts) return { level: "late", words: "проверьте числа" };
  if (reached) return { level: "done", words: "цель достигнута" };
  if (reached === false) return { level: "soon", words: "до цели не хватает" };
  return { level: "idle", words: of === 0 ? "считать нечего" : "не указано, сколько всего" };
}
