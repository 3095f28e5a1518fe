// A list under the user's hands: what was read, what they have said of it, what becomes of each row now.
import { useEffect, useMemo, useRef, useState } from "../../../vendor/ui.js";
import { act, call, Fault } from "../../../api/index.js";
import { go, say, useForm } from "../../../parts/index.js";
import { taken } from "./words.js";

/** @typedef {import("../../../api/types").ImportDraft} Draft */
/** @typedef {import("../../../api/types").ImportSheetWish} SheetWish */
/** @typedef {import("../../../api/types").ImportDecision} Decision */

const LOOK_AFTER = 120; // ms without a decision

/** @param {Draft} draft */
export function useList(draft) {
  const [review, setReview] = useState(draft.review);
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState({ source: draft.source, sheets: draft.source.sheets.map(() => /** @type {SheetWish} */ ({})), decisions: /** @type {Record<string, Decision>} */ ({}) });
  const newest = useRef(said);
  const put = (/** @type {typeof said} */ next) => setSaid((newest.current = next));
  const arg = () => ({ source: newest.current.source, wish: { sheets: newest.current.sheets, decisions: newest.current.decisions } });

  const form = useForm({ kept: true }, save);
  // What was read is not kept yet, even when nothing was decided.
  useEffect(() => form.set("kept", false), []);

  useEffect(() => {
    if (said.source === draft.source && Object.keys(said.decisions).length === 0 && said.sheets.every((wish) => Object.keys(wish).length === 0)) {
      setReview(draft.review);
      return undefined;
    }
    let current = true;
    setBusy(true);
    const timer = setTimeout(async () => {
      try {
        const next = await call("import.review", arg());
        if (current) (setReview(next), setFault(null));
      } catch (thrown) {
        if (current) setFault(Fault.from(thrown));
      } finally {
        if (current) setBusy(false);
      }
    }, LOOK_AFTER);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [said]);

  const does = useMemo(() => ({
    /** @param {number} index @param {SheetWish} some */
    sheet(index, some) {
      const sheets = newest.current.sheets.map((wish, at) => (at === index ? { ...wish, ...some } : wish));
      put({ ...newest.current, sheets });
    },
    /** Null forgets what was decided. @param {string[]} keys @param {Decision | null} some */
    decide(keys, some) {
      const decisions = { ...newest.current.decisions };
      for (const key of keys) {
        if (some) decisions[key] = { ...decisions[key], ...some };
        else delete decisions[key];
      }
      put({ ...newest.current, decisions });
    },
    /** Puts a cell right, here and not in the file. @param {number} sheet @param {number} number @param {number} column @param {string} text */
    correct(sheet, number, column, text) {
      const sheets = newest.current.source.sheets.map((one, at) => (at !== sheet ? one : {
        ...one,
        lines: one.lines.map((line) => (line.number !== number ? line : { ...line, cells: line.cells.map((cell, index) => (index === column ? text : cell)) })),
      }));
      put({ ...newest.current, source: { ...newest.current.source, sheets } });
    },
  }), []);

  async function save() {
    const { counts } = await call("import.save", arg());
    go("people");
    say({ text: `Список взят: ${taken(counts)}`, action: { label: "Отменить", run: () => act("journal.undo", {}) } });
  }
  return { review, fault, busy, form, does, ...said };
}
