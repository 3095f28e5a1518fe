// The table of a draft: walked by arrows, every cell corrected in place, a menu for each row.
import { html, useLayoutEffect, useMemo, useRef, useState } from "../../../../vendor/ui.js";
import { cellsOf, columnsOf } from "./cells.js";
import { actionsFor } from "./row-actions.js";
import { DraftRow } from "./row.js";
import { change } from "./rows.js";
import { SplitDialog } from "./split.js";

/** Where the user is: `turn` grows when the focus has to be taken there.
 * @typedef {{ key: number, col: string, edit: boolean, turn: number }} At */

const PAGE = 8; // rows that PageUp and PageDown pass

/** @param {{ items: import("./rows.js").Item[], all: import("./rows.js").Item[], at: At, setAt: (next: (at: At) => At) => void, does: any, errors: Record<string, string> }} props
 * `items`: the rows to show, of all of them. */
export function DraftTable({ items, all, at, setAt, does, errors }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [splitting, setSplitting] = useState(/** @type {import("./rows.js").Item | null} */ (null));
  const columns = useMemo(() => columnsOf(all), [all]);
  const shown = useRef({ items, columns, at });
  shown.current = { items, columns, at };
  useLayoutEffect(() => {
    if (at.turn === 0) return;
    const place = /** @type {HTMLElement | null} */ (box.current?.querySelector(`[data-cell="${at.key}:${at.col}"]`));
    const target = /** @type {HTMLElement | null | undefined} */ (at.edit ? place?.querySelector("textarea") : place);
    target?.focus({ preventScroll: true });
    target?.closest("tr")?.scrollIntoView({ block: "nearest" });
  }, [at.turn]);

  /** Rows call these; they stay the same from one drawing to the next. */
  const hands = useMemo(() => {
    const to = (/** @type {number} */ key, /** @type {string} */ col, edit = false) => setAt(({ turn }) => ({ key, col, edit, turn: turn + 1 }));
    const actions = actionsFor(does, { to, split: setSplitting });
    return {
      actions,
      to,
      /** The focus is there already. @param {number} key @param {string} col */
      here: (key, col) => setAt((now) => (now.key === key && now.col === col ? now : { key, col, edit: false, turn: now.turn })),
      /** @param {import("./rows.js").Item} item @param {string} col @param {string | null} text @param {"stay" | "next" | "previous" | "away"} then */
      done(item, col, text, then) {
        if (text !== null && text !== item.row[/** @type {import("./rows.js").TextField} */ (col)]) {
          does.correct("правка", (/** @type {any} */ items) => change(items, item.key, { [col]: text }));
          does.forgive(`${item.key}.${col}`);
        }
        if (then === "away") return setAt((now) => (now.key === item.key && now.col === col ? { ...now, edit: false } : now));
        const next = then === "stay" ? null : neighbour(shown.current, item.key, col, then === "next" ? 1 : -1);
        return next ? to(next.key, next.col, true) : to(item.key, col);
      },
      /** @param {KeyboardEvent} event @param {import("./rows.js").Item} item @param {string} col */
      press(event, item, col) {
        if (event.altKey) return;
        const control = event.ctrlKey || event.metaKey;
        const way = walk(event.key, control, shown.current, item, col);
        if (way) to(way.key, way.col);
        else if (control) return;
        else if (event.key === "F2" || (event.key === "Enter" && col !== "menu")) to(item.key, col, true);
        else if (event.key === "Delete") actions.skip(item);
        else return;
        event.preventDefault();
      },
    };
  }, []);

  const stop = items.some(({ key }) => key === at.key) ? at : { key: items[0]?.key, col: "title", edit: false };
  const refused = Object.keys(errors).length > 0;
  return html`<div class="sheet draft-sheet" ref=${box}><table class="draft-table" role="grid" aria-label="Строки карты">
    <colgroup>${columns.map(({ col, width }) => html`<col key=${col} style=${{ width }} />`)}<col class="col-menu" /></colgroup>
    <thead><tr>${columns.map(({ col, title }) => html`<th scope="col" key=${col}>${title}</th>`)}<th scope="col"><span class="unseen">Действия со строкой</span></th></tr></thead>
    <tbody>${items.map((item) => html`<${DraftRow} key=${item.key} item=${item} columns=${columns} hands=${hands}
      col=${item.key === stop.key ? stop.col : null} edit=${item.key === stop.key && stop.edit} errors=${refused ? errors : null} />`)}</tbody>
  </table></div>
  ${splitting && html`<${SplitDialog} item=${splitting} does=${does} onClose=${() => setSplitting(null)} />`}`;
}

/** @typedef {{ items: import("./rows.js").Item[], columns: import("./cells.js").Column[] }} Shown */

/** Where a key leads from a cell. @param {string} pressed @param {boolean} control @param {Shown} shown @param {import("./rows.js").Item} item @param {string} col */
function walk(pressed, control, { items, columns }, item, col) {
  const row = items.findIndex(({ key }) => key === item.key);
  const cells = cellsOf(item.row, columns);
  const cell = cells.indexOf(col);
  const ends = { Home: 0, End: cells.length - 1 }[pressed];
  const aside = { ArrowLeft: cell - 1, ArrowRight: cell + 1, ...(!control && ends !== undefined ? { [pressed]: ends } : {}) }[pressed];
  if (aside !== undefined) return cells[aside] ? { key: item.key, col: cells[aside] } : { key: item.key, col };
  const far = control && ends !== undefined ? { Home: 0, End: items.length - 1 }[pressed] : undefined;
  const to = { ArrowUp: row - 1, ArrowDown: row + 1, PageUp: row - PAGE, PageDown: row + PAGE }[pressed] ?? far;
  if (to === undefined) return null;
  const next = items[Math.max(0, Math.min(to, items.length - 1))];
  return { key: next.key, col: cellsOf(next.row, columns).includes(col) ? col : "title" };
}

/** The next cell to write in, over the end of the row too. @param {Shown} shown @param {number} key @param {string} col @param {1 | -1} step */
function neighbour({ items, columns }, key, col, step) {
  const places = items.flatMap((item) => cellsOf(item.row, columns).filter((name) => name !== "menu").map((name) => ({ key: item.key, col: name })));
  return places[places.findIndex((place) => place.key === key && place.col === col) + step] ?? null;
}
