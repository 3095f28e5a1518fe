// Files are read a few at a time: how far it is can be said, and what was read stays when it is stopped.
import { useEffect, useRef, useState } from "../../../vendor/ui.js";
import { call, Fault } from "../../../api/index.js";
import { say } from "../../../parts/index.js";
import { shownTime } from "../time.js";

/** @typedef {import("../../../api/types").ReturnLook} Look */
/** @typedef {{ organization_id?: string, school_year?: number, period?: import("../time.js").Period }} Said what the user says of a file */

/** As many as the program reads side by side without saying how far it is: so the screen does. */
const TOGETHER = 4;

/** @param {string[]} paths */
export function useReading(paths) {
  const [files, setFiles] = useState(/** @type {import("../../../api/types").ReturnPath[] | null} */ (null));
  const [looks, setLooks] = useState(/** @type {Look[]} */ ([]));
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  const [over, setOver] = useState(0);
  const stopped = useRef(false);
  const turns = useRef(/** @type {Record<string, number>} */ ({}));
  const key = paths.join("\n");

  useEffect(() => {
    stopped.current = false;
    (async () => {
      try {
        const found = await call("return.files", { paths });
        setFiles(found);
        for (let at = 0; at < found.length && !stopped.current; at += TOGETHER) {
          const read = await look(found.slice(at, at + TOGETHER).map((one) => one.path), {});
          setLooks((old) => [...old, ...read]);
        }
        setOver(1);
      } catch (thrown) {
        setFault(Fault.from(thrown));
      }
    })();
    return () => void (stopped.current = true);
  }, [key]);

  /** Reads a file anew with what the user says of it. @param {string} path @param {Said} said */
  const again = async (path, said) => {
    const turn = (turns.current[path] = (turns.current[path] ?? 0) + 1);
    try {
      const [anew] = await look([path], said);
      // What was said since is being read already.
      if (turn === turns.current[path]) setLooks((old) => old.map((one) => (one.path === path ? anew : one)));
    } catch (thrown) {
      say({ fault: Fault.from(thrown) });
    }
  };
  return { files, looks, fault, over, again, stop: () => void (stopped.current = true), left: (files?.length ?? 0) - looks.length };
}

/** @param {string[]} paths @param {Said} said @returns {Promise<Look[]>} */
function look(paths, said) {
  const { school_year, period } = { ...shownTime(), ...said };
  return call("return.read", { paths, organization_id: said.organization_id, school_year, period });
}
