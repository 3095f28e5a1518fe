// Reads a document into a draft: shows that it is being read, keeps the refusal for its place.
import { useState } from "../../../vendor/ui.js";
import { call, Fault } from "../../../api/index.js";

/** @typedef {"draft.read" | "draft.template" | "draft.copy"} How */

/** @param {(reading: import("./index.js").Reading) => unknown} onRead */
export function useReading(onRead) {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  /** @template {How} N @param {N} how @param {import("../../../api/types").Commands[N]["arg"]} arg */
  const read = async (how, arg) => {
    setBusy(true);
    setFault(null);
    try {
      await onRead({ draft: await call(how, arg), source: how === "draft.read" ? /** @type {any} */ (arg) : null });
    } catch (thrown) {
      setFault(Fault.from(thrown));
    } finally {
      setBusy(false);
    }
  };
  return { busy, fault, read };
}
