// What keys and clicks do in a plan: where the user is, what is being saved, what was refused.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "../../../../../vendor/ui.js";
import { act, call, Fault } from "../../../../../api/index.js";
import { say } from "../../../../../parts/index.js";
import { neighbour, walk } from "./cells.js";
import { moveItem, moveSection } from "./moves.js";

/** @typedef {import("./cells.js").Line} Line */
/** @typedef {import("../../../../../api/types").ProgrammeCard} Card */
/** Where the user is. `turn` grows when the focus has to be taken there; `flow`: after a mark, one question leads to the next.
 * @typedef {{ id: string, col: string, edit: boolean, flow: boolean, turn: number }} At */
/** By cell: what is on its way to be kept, and what was refused with the words that say why. `ask`: it may be kept all the same.
 * @typedef {Record<string, { text: string, words?: string, ask?: boolean }>} Said */

/** @param {{ card: Card, lines: Line[], box: { current: HTMLElement | null }, locked: boolean }} shown */
export function useHands(shown) {
  const [at, setAt] = useState(/** @type {At} */ ({ id: "", col: "task", edit: false, flow: false, turn: 0 }));
  const [said, setSaid] = useState(/** @type {Said} */ ({}));
  const now = useRef({ ...shown, at, said });
  now.current = { ...shown, at, said };

  useLayoutEffect(() => {
    if (at.turn === 0) return;
    const place = /** @type {HTMLElement | null} */ (shown.box.current?.querySelector(`[data-cell="${at.id}:${at.col}"]`));
    const target = /** @type {HTMLElement | null | undefined} */ (at.edit ? (place?.querySelector("textarea") ?? place) : place);
    target?.focus({ preventScroll: true });
    target?.closest("tr")?.scrollIntoView({ block: "nearest" });
  }, [at.turn]);
  // What was on its way has come; what was refused stays.
  useEffect(() => setSaid((old) => Object.fromEntries(Object.entries(old).filter(([, { words }]) => words))), [shown.card]);

  const hands = useMemo(() => {
    const to = (/** @type {string} */ id, /** @type {string} */ col, edit = false, flow = false) => setAt(({ turn }) => ({ id, col, edit, flow, turn: turn + 1 }));
    const forget = (/** @type {string} */ cell) => setSaid(({ [cell]: _, ...others }) => others);
    const itemOf = (/** @type {string} */ id) => now.current.card.items.find((one) => one.id === id);

    /** Other cells of the item that are being kept at this moment: the card does not have them yet. */
    const onTheWay = (/** @type {string} */ id) => Object.fromEntries(Object.entries(now.current.said)
      .filter(([cell, { words }]) => cell.startsWith(`${id}:`) && !words).map(([cell, { text }]) => [cell.split(":")[1], text]));

    /** Keeps the words of a cell; refused words stay in it. */
    const keep = async (/** @type {string} */ id, /** @type {string} */ col, /** @type {string} */ text, confirmed = false) => {
      const cell = `${id}:${col}`;
      const item = itemOf(id);
      const old = item ? item.fields[/** @type {import("./cells.js").Field} */ (col)] : now.current.card.sections.find((one) => one.id === id)?.title;
      if (text === old) return forget(cell);
      setSaid((others) => ({ ...others, [cell]: { text } }));
      try {
        if (item) await call("item.update", { id, fields: { ...item.fields, ...onTheWay(id), [col]: text }, confirmed });
        else await call("programme.update_section", { id, title: text });
      } catch (thrown) {
        const fault = Fault.from(thrown);
        const words = fault.fields[item ? col : "title"] ?? fault.message;
        setSaid((others) => ({ ...others, [cell]: { text, words, ask: !!fault.fields.confirmed } }));
      }
      return undefined;
    };

    /** Done today, or not done after all; then what came of it is asked in place. */
    const mark = async (/** @type {string} */ id) => {
      const item = itemOf(id);
      if (!item || now.current.locked) return;
      const done = item.status === "done" || item.status === "dropped";
      if (!(await act("item.mark", { ids: [id], status: done ? "not_started" : "done" })) || done) return;
      if (!item.fields.actual) to(id, "actual", true, true);
    };

    const remove = async (/** @type {string} */ id) => {
      const { lines } = now.current;
      const index = lines.findIndex((line) => line.id === id);
      const item = itemOf(id);
      const done = item ? await act("item.remove", { id }) : await act("programme.remove_section", { id });
      if (!done) return;
      const next = lines[index + 1] ?? lines[index - 1];
      if (next) to(next.id, "task");
      if (item) say({ text: "Пункт убран из плана.", action: { label: "Отменить", run: () => act("journal.undo", {}) } });
    };

    const move = async (/** @type {string} */ id, /** @type {1 | -1} */ step) => {
      const { card, at: here } = now.current;
      await (itemOf(id) ? moveItem(card, id, step) : moveSection(card, id, step));
      if (here.id === id) to(id, here.col);
    };

    return {
      to, keep, forget, mark, remove, move,
      set: (/** @type {string} */ id, /** @type {import("../../../../../api/types").ItemStatus} */ status) => act("item.mark", { ids: [id], status }),
      /** The focus is there already. @param {string} id @param {string} col */
      here: (id, col) => setAt((old) => (old.id === id && old.col === col ? old : { id, col, edit: false, flow: false, turn: old.turn })),
      /** @param {string} id @param {string} col @param {string | null} text null: as it was @param {"stay" | "next" | "previous" | "away"} then */
      done(id, col, text, then) {
        const { at: here, lines } = now.current;
        if (text === null) forget(`${id}:${col}`);
        else keep(id, col, text);
        if (then === "away") return setAt((old) => (old.id === id && old.col === col ? { ...old, edit: false, flow: false } : old));
        if (then === "stay" && here.flow && text !== null && col === "actual" && !itemOf(id)?.fields.grade) return to(id, "grade", true, true);
        const next = then === "stay" ? null : neighbour(lines, id, col, then === "next" ? 1 : -1);
        return next ? to(next.id, next.col, true) : to(id, col);
      },
    };
  }, []);

  /** On the body of the table: keys of a cell that nobody writes in. @param {KeyboardEvent} event */
  const press = (event) => {
    const place = /** @type {HTMLElement} */ (event.target).getAttribute("data-cell");
    if (!place || event.defaultPrevented) return;
    const [id, col] = place.split(":");
    const { lines, locked } = now.current;
    const run = action(event, id, col, lines, locked);
    if (!run) return;
    event.preventDefault();
    run();
  };

  /** @param {KeyboardEvent} event @param {string} id @param {string} col @param {Line[]} lines @param {boolean} locked @returns {(() => unknown) | null} */
  const action = (event, id, col, lines, locked) => {
    if (event.altKey) {
      const step = { ArrowDown: /** @type {const} */ (1), ArrowUp: /** @type {const} */ (-1) }[event.key];
      return step && !locked ? () => hands.move(id, step) : null;
    }
    const way = walk(event, lines, id, col);
    if (way) return () => hands.to(way.id, way.col);
    if (event.ctrlKey || event.metaKey || locked) return null;
    const button = col === "menu";
    if (event.key === "F2" || (event.key === "Enter" && !button)) return () => hands.to(id, button ? "task" : col, true);
    if (event.key === " " && !button) return () => hands.mark(id);
    return event.key === "Delete" && !button ? () => hands.remove(id) : null;
  };
  return { hands, at, said, body: { onKeyDown: press } };
}
