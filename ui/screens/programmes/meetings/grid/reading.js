// What the program understands of the rows, asked when typing pauses; understood cells are written out in full.
import { useEffect, useRef, useState } from "../../../../vendor/ui.js";
import { call } from "../../../../api/index.js";
import { chosenYear, dateShort } from "../../../../parts/index.js";
import { KINDS, formLabel } from "../words.js";
import { isBlank } from "./rows.js";

/** @typedef {import("../../../../api/types").ReadMeeting} ReadMeeting */
/** @typedef {import("./rows.js").Row} Row */

const PAUSE = 200; // ms without a key

/** @param {{ pair_id: string | null, rows: Row[] }} table @param {number} here the row being typed in @param {(make: (old: Row[]) => Row[]) => void} setRows */
export function useReading({ pair_id, rows }, here, setRows) {
  const [answer, setAnswer] = useState(/** @type {{ of: Row[], read: ReadMeeting[] }} */ ({ of: [], read: [] }));
  const newest = useRef({ pair_id, rows });
  newest.current = { pair_id, rows };
  const year = chosenYear.value;

  const read = async () => {
    const { pair_id: pair, rows: asked } = newest.current;
    const cells = asked.map(({ sure, ...typed }) => (pair ? { ...typed, pair: "" } : typed));
    const found = await call("meeting.read", { pair_id: pair, school_year: year, rows: cells });
    setAnswer({ of: asked, read: found });
    return found;
  };
  useEffect(() => {
    const timer = setTimeout(() => read().catch(() => {}), PAUSE);
    return () => clearTimeout(timer);
  }, [JSON.stringify(rows.map(({ sure, ...typed }) => typed)), pair_id, year]);

  // A cell that was understood is written as the program writes it, once its row is left.
  useEffect(() => {
    if (answer.of !== rows) return;
    const full = rows.map((row, index) => (index === here || isBlank(row) ? row : written(row, answer.read[index])));
    if (full.some((row, index) => row !== rows[index])) setRows((old) => (old === rows ? full : old));
  }, [answer, here, rows]);

  return { answers: answer.read, read, tidy: (/** @type {number} */ index) => shown(answer.read[index]) };
}

/** How the program writes what it understood. @param {ReadMeeting | undefined} answer @returns {Partial<Record<string, string>>} */
function shown(answer) {
  if (!answer) return {};
  const { day, kind, form, minutes } = answer.fields;
  return { pair: answer.pair, day: dateShort(day), kind: kind ? KINDS[kind] : "", form: formLabel(form), minutes: minutes ? String(minutes) : "" };
}

/** @param {Row} row @param {ReadMeeting | undefined} answer */
function written(row, answer) {
  const full = shown(answer);
  const cells = /** @type {const} */ (["pair", "day", "kind", "form", "minutes"]);
  const different = cells.filter((col) => row[col].trim() !== "" && full[col] && !answer?.problems[col] && row[col] !== full[col]);
  return different.length === 0 ? row : { ...row, ...Object.fromEntries(different.map((col) => [col, full[col]])) };
}
