// The pages of a whole package, one document after another.
import { useEffect, useRef, useState } from "../../../vendor/ui.js";
import { Fault, call, changes } from "../../../api/index.js";
import { WRITTEN_FROM } from "../kinds.js";

/** @typedef {{ pages: string[] | null, done: number, fault: Fault | null }} Laid */

/** @type {Laid} */
const NOTHING = { pages: null, done: 0, fault: null };

/** Asked only when `ids` are given; again when data change. @param {string[] | null} ids */
export function useSet(ids) {
  const [laid, setLaid] = useState(NOTHING);
  const [again, setAgain] = useState(0);
  const turn = useRef(0);
  const seen = useRef(0);
  const { tables, turn: newest } = changes.value;
  if (tables.includes("*") || tables.some((table) => WRITTEN_FROM.includes(table))) seen.current = newest;
  const changed = seen.current;
  useEffect(() => {
    const mine = ++turn.current;
    if (!ids) return setLaid(NOTHING);
    lay(ids, (now) => mine === turn.current && (setLaid(now), true));
    return () => void turn.current++;
  }, [ids?.join(" "), changed, again]);
  return { ...laid, of: ids?.length ?? 0, reload: () => setAgain((one) => one + 1) };
}

/** @param {string[]} ids @param {(laid: Laid) => boolean} tell false to stop */
async function lay(ids, tell) {
  /** @type {string[]} */
  const pages = [];
  for (const [index, id] of ids.entries()) {
    if (!tell({ pages: null, done: index, fault: null })) return;
    try {
      pages.push(...(await call("document.pages", { id })).pages);
    } catch (thrown) {
      tell({ pages: null, done: index, fault: Fault.from(thrown) });
      return;
    }
  }
  tell({ pages, done: ids.length, fault: null });
}
