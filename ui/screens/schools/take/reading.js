// Files are read one by one: how far it is can be said, and what was read stays when it is stopped.
import { useEffect, useRef, useState } from "../../../vendor/ui.js";
import { call, Fault } from "../../../api/index.js";
import { say } from "../../../parts/index.js";
import { shownTime } from "../time.js";

/** @typedef {import("../../../api/types").ReturnLook} Look */
/** @typedef {{ organization_id?: string, school_year?: number, period?: import("../time.js").Period }} Said what the user says of a file */

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
        for (const { path } of found) {
          if (stopped.current) break;
          const look = await readOne(path, {});
          setLooks((old) => [...old, look]);
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
      const look = await readOne(path, said);
      // What was said since is being read already.
      if (turn === turns.current[path]) setLooks((old) => old.map((one) => (one.path === path ? look : one)));
    } catch (thrown) {
      say({ fault: Fault.from(thrown) });
    }
  };
  return { files, looks, fault, over, again, stop: () => void (stopped.current = true), left: (files?.length ?? 0) - looks.length };
}

/** @param {string} path @param {Said} said @returns {Promise<Look>} */
async function readOne(path, said) {
  const { school_year, period } = { ...shownTime(), ...said };
  return (await call("return.read", { paths: [path], organization_id: said.organization_id, school_year, period }))[0];
}
