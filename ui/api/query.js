// Data for a screen: asked once, asked again when its tables change, stale answers dropped.
import { useCallback, useEffect, useRef, useState } from "../vendor/ui.js";
import { call, changes } from "./index.js";
import { Fault } from "./fault.js";

/** @typedef {import("./types").Commands} Commands */

/**
 * Old data stays on the screen while new data is on its way. Pass null as arg to ask nothing yet.
 * @template {keyof Commands} N
 * @param {N} name
 * @param {Commands[N]["arg"] | null} arg
 * @param {string[]} tables
 * @returns {{ data: Commands[N]["output"] | null, fault: Fault | null, loading: boolean, reload: () => void }}
 */
export function useQuery(name, arg, tables) {
  const [answer, setAnswer] = useState(/** @type {{ data: any, fault: Fault | null, loading: boolean }} */ ({ data: null, fault: null, loading: arg !== null }));
  const turn = useRef(0);
  const key = arg === null ? null : JSON.stringify(arg);

  const load = useCallback(() => {
    const mine = ++turn.current;
    if (key === null) return setAnswer({ data: null, fault: null, loading: false });
    setAnswer((old) => ({ ...old, loading: true }));
    call(name, JSON.parse(key)).then(
      (data) => mine === turn.current && setAnswer({ data, fault: null, loading: false }),
      (thrown) => mine === turn.current && setAnswer((old) => ({ data: old.data, fault: Fault.from(thrown), loading: false })),
    );
  }, [name, key]);

  useEffect(() => {
    load();
    return () => void turn.current++;
  }, [load]);

  const watched = tables.join(" ");
  useEffect(() => {
    let seen = changes.peek().turn;
    return changes.subscribe(({ tables: touched, turn: now }) => {
      if (now === seen) return;
      seen = now;
      if (touched.includes("*") || touched.some((table) => watched.split(" ").includes(table))) load();
    });
  }, [load, watched]);

  return { ...answer, reload: load };
}
