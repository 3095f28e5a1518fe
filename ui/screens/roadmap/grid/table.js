// The grid itself: moments down, schools across; walked by arrows, marked by Space, opened by Enter.
import { html, useEffect, useLayoutEffect, useMemo, useRef, useState } from "../../../vendor/ui.js";
import { Menu, go } from "../../../parts/index.js";
import { GridRow } from "./row.js";
import { markAll, openCells, toggle } from "./marks.js";
import { shortName } from "./words.js";

/** So many schools have room for their names in a line. */
const FEW = 6;

/** The head is the row "", the menus of rows are the column "". @typedef {{ row: string, school: string }} At */

/** @param {{ grid: import("../../../api/types").Grid, wanted: { school: string, turn: number }, corner: any,
 *   onOpen: (occurrence: string, school: string) => void }} props `wanted`: the school to go to; `corner`: what stands above the activities. */
export function GridTable({ grid, wanted, corner, onOpen }) {
  const { schools, rows } = grid;
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [at, setAt] = useState({ row: rows[0].occurrence_id, school: schools[0].id });
  const moving = useRef(false);
  const newest = useRef({ grid, onOpen });
  newest.current = { grid, onOpen };
  const hands = useMemo(() => {
    const to = (/** @type {At} */ next) => ((moving.current = true), setAt(next));
    return {
      to,
      here: (/** @type {At} */ next) => setAt((now) => (now.row === next.row && now.school === next.school ? now : next)),
      open: (/** @type {At} */ { row, school }) => newest.current.onOpen(row, school),
      /** @param {KeyboardEvent} event @param {At} from */
      press(event, from) {
        if (event.altKey || event.metaKey) return;
        const next = walk(event, newest.current.grid, from);
        if (next) to(next);
        else if (from.row && from.school && !event.ctrlKey && event.key === "Enter") newest.current.onOpen(from.row, from.school);
        else if (from.row && from.school && event.key === " ") {
          const { schools: all, rows: lines } = newest.current.grid;
          const cell = lines.find((row) => row.occurrence_id === from.row)?.cells[all.findIndex(({ id }) => id === from.school)];
          if (cell) toggle({ occurrence_id: from.row, organization_id: from.school }, cell);
        } else return;
        event.preventDefault();
      },
      /** @param {string} row @param {string} activity */
      rowItems: (row, activity) => [
        { label: "Отметить все школы", icon: "check", onClick: () => markAll(openCells(newest.current.grid, (one) => one.occurrence_id === row)) },
        { label: "Открыть мероприятие", icon: "external-link", onClick: () => go("roadmap", "activity", activity) },
      ],
      /** @param {string} id */
      schoolItems: (id) => [
        { label: "Отметить всё просроченное", icon: "clock", onClick: () => markAll(openCells(newest.current.grid, (_, school, { state }) => school.id === id && state === "overdue")) },
        { label: "Отметить все", icon: "check", onClick: () => markAll(openCells(newest.current.grid, (_, school) => school.id === id)) },
      ],
    };
  }, []);
  useLayoutEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    /** @type {HTMLElement | null | undefined} */ (box.current?.querySelector(`[data-cell="${at.row}:${at.school}"]`))?.focus();
  }, [at]);
  useEffect(() => {
    if (wanted.turn > 0) hands.to({ row: rows.find(({ cells }) => cells[schools.findIndex(({ id }) => id === wanted.school)]?.state === "overdue")?.occurrence_id ?? "", school: wanted.school });
  }, [wanted.turn]);

  const there = schools.some(({ id }) => id === at.school || at.school === "") && (at.row === "" || rows.some((row) => row.occurrence_id === at.row));
  const stop = there ? at : { row: rows[0].occurrence_id, school: schools[0].id };
  return html`<div class="sheet grid-box" ref=${box}><table class=${schools.length > FEW ? "grid-table" : "grid-table few"} role="grid" aria-label="Мероприятия и школы">
    <thead><tr>
      <th scope="col" class="what"><div class="corner">${corner}<span>Мероприятие</span></div></th><th scope="col" class="total">Итого</th>
      ${schools.map(({ id, short_name }) => html`<th scope="col" key=${id} class="school" title=${short_name}><div><span>${shortName(short_name)}</span>
        <${Menu} quiet label="${shortName(short_name)}: отметить" items=${hands.schoolItems(id)} data-cell=":${id}" tabindex=${stop.row === "" && stop.school === id ? 0 : -1}
          onFocus=${() => hands.here({ row: "", school: id })} onKeyDown=${(/** @type {KeyboardEvent} */ event) => hands.press(event, { row: "", school: id })} /></div></th>`)}
    </tr></thead>
    <tbody>${rows.map((row, index) => html`<${GridRow} key=${row.occurrence_id} row=${row} schools=${schools} hands=${hands}
      again=${index > 0 && rows[index - 1].activity_id === row.activity_id} stop=${stop.row === row.occurrence_id ? stop.school : null} />`)}</tbody>
    <tfoot><tr><th scope="row" class="what">Выполнено школой</th><td class="total"></td>
      ${schools.map(({ id, done, of, overdue }) => html`<td key=${id}><b>${done}</b><small>из ${of}</small>${overdue > 0 && html`<small class="late" title="${overdue} просрочено"><i aria-hidden="true">▲</i>${overdue}<span class="unseen"> просрочено</span></small>`}</td>`)}</tr></tfoot>
  </table></div>`;
}

/** Where an arrow leads; null for other keys. @param {KeyboardEvent} event @param {import("../../../api/types").Grid} grid @param {At} from @returns {At | null} */
function walk({ key, ctrlKey }, { schools, rows }, from) {
  const down = ["", ...rows.map((row) => row.occurrence_id)];
  const across = ["", ...schools.map(({ id }) => id)];
  const [row, school] = [down.indexOf(from.row), across.indexOf(from.school)];
  const [last, end] = [down.length - 1, across.length - 1];
  /** @type {Record<string, [number, number]>} */
  const ways = {
    ArrowUp: [row - 1, school], ArrowDown: [row + 1, school], ArrowLeft: [row, school - 1], ArrowRight: [row, school + 1],
    PageUp: [Math.max(1, row - 8), school], PageDown: [row + 8, school],
    Home: [ctrlKey ? 1 : row, row === 0 ? 1 : 0], End: [ctrlKey ? last : row, end],
  };
  if (!ways[key]) return null;
  const [toRow, toSchool] = [Math.max(0, Math.min(ways[key][0], last)), Math.max(0, Math.min(ways[key][1], end))];
  // The corner is nobody's.
  return toRow === 0 && toSchool === 0 ? from : { row: down[toRow], school: across[toSchool] };
}
