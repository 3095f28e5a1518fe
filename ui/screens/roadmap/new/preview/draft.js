// A draft under the user's hands: its rows and head, every correction with a way back, what is understood of it.
import { useEffect, useMemo, useRef, useState } from "../../../../vendor/ui.js";
import { call, Fault } from "../../../../api/index.js";
import { go, plural, say, useForm } from "../../../../parts/index.js";
import { usualOwner } from "../head.js";
import { ACTIVITIES } from "../words.js";
import { keyed, reviewed } from "./rows.js";

/** @typedef {import("../../../../api/types").Draft} Draft */
/** @typedef {{ items: import("./rows.js").Item[], headings: Draft["headings"], leftovers: Draft["leftovers"] }} Table */
/** @typedef {{ title: string, act: string, start: string | null, end: string | null, owner: any, moved: number, kept: boolean }} Head */

const REVIEW_AFTER = 250; // ms without a correction

/** @param {Draft} draft @returns {Table} */
const tableOf = ({ rows, headings, leftovers }) => ({ items: keyed(rows), headings, leftovers });

/** @param {Draft} draft @param {import("../../../../api/types").Owner} [owner] */
export function useDraft(draft, owner = usualOwner()) {
  const [table, setTable] = useState(() => tableOf(draft));
  const [past, setPast] = useState(/** @type {{ table: Table, head: Head | null, words: string }[]} */ ([]));
  const [turn, setTurn] = useState(0);
  const [initial] = useState(() => ({ title: draft.title, act: draft.act, start: draft.start, end: draft.end, owner, moved: 0, kept: true }));
  const form = useForm(/** @type {Head} */ (initial), save);
  // What was read is not kept yet, even when nothing in it was corrected.
  useEffect(() => form.set("kept", false), []);
  // Corrections come faster than drawing: each builds on the one before.
  const newest = useRef({ table, past, form });
  newest.current.form = form;

  const put = (/** @type {Table} */ next) => setTable((newest.current.table = next));
  const remember = (/** @type {typeof past} */ next) => setPast((newest.current.past = next));
  const whole = (/** @type {Head} */ { title, act, start, end } = newest.current.form.values) => {
    const { items, headings, leftovers } = newest.current.table;
    return { title, act, start, end, headings, leftovers, rows: items.map(({ row }) => row) };
  };

  const does = useMemo(() => ({
    whole,
    /** @param {string} words what is taken back @param {(items: Table["items"]) => Table["items"]} make */
    correct(words, make) {
      const before = newest.current.table;
      const items = make(before.items);
      if (items === before.items) return;
      remember([...newest.current.past, { table: before, head: null, words }]);
      put({ ...before, items });
      setTurn((now) => now + 1);
    },
    /** The same rows, moved to other years with their head. @param {string} words @param {Draft} next @param {number} years */
    move(words, next, years) {
      const { form: { values, setValues }, past: before, table: now } = newest.current;
      remember([...before, { table: now, head: values, words }]);
      put({ ...now, items: next.rows.map((row, index) => ({ key: now.items[index].key, row })) });
      setValues({ ...values, title: next.title, start: next.start, end: next.end, moved: values.moved + years });
    },
    /** Other rows than before. @param {string} words @param {Draft} next */
    replace(words, next) {
      remember([...newest.current.past, { table: newest.current.table, head: null, words }]);
      put(tableOf(next));
      setTurn((now) => now + 1);
    },
    takeBack() {
      const before = newest.current.past.at(-1);
      if (!before) return;
      remember(newest.current.past.slice(0, -1));
      put(before.table);
      if (before.head) newest.current.form.setValues(before.head);
      setTurn((now) => now + 1);
    },
    /** Words about a cell go when it is corrected. @param {string} name */
    forgive: (name) => newest.current.form.setErrors(({ [name]: _, ...others }) => others),
  }), []);

  const { start, end } = form.values;
  useEffect(() => {
    if (turn === 0 && start === draft.start && end === draft.end) return undefined;
    const timer = setTimeout(async () => {
      const keys = newest.current.table.items.map(({ key }) => key);
      const { rows } = await call("draft.review", { draft: whole() });
      put({ ...newest.current.table, items: reviewed(newest.current.table.items, keys, rows) });
    }, REVIEW_AFTER);
    return () => clearTimeout(timer);
  }, [turn, start, end]);

  /** @param {Head} head */
  async function save(head) {
    const { items } = newest.current.table;
    try {
      const { id } = await call("draft.save", { draft: whole(head), owner: head.owner });
      const saved = items.filter(({ row }) => row.level === 0 && !row.skip).length;
      go("roadmap", id);
      say({ text: `Сохранено: ${plural(saved, ACTIVITIES)}` });
    } catch (thrown) {
      const fault = Fault.from(thrown);
      // The command counts rows; here a row is known by its key.
      const named = Object.entries(fault.fields).map(([name, words]) => [name.replace(/^rows\.(\d+)/, (_, index) => `${items[index].key}`), words]);
      throw new Fault({ code: fault.code, message: fault.message, action: fault.action, fields: Object.fromEntries(named) });
    }
  }
  return { form, table, past, does };
}
