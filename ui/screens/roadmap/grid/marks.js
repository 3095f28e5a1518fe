// Marking in the grid without a dialog: one cell by a key, a whole row or column by its menu.
import { act, state } from "../../../api/index.js";
import { plural, say } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").Grid} Grid */
/** @typedef {import("../../../api/types").GridCell} GridCell */
/** @typedef {{ occurrence_id: string, organization_id: string }} Key */

/** @param {Key[]} cells @param {"done" | "not_started"} status */
const mark = (cells, status) =>
  act("grid.mark", { cells, fields: { status, done_on: status === "done" ? state.value?.today : null, evidence: "", note: "" }, status_only: true });

/** Done today, or not done after all. @param {Key} key @param {GridCell} cell */
export const toggle = (key, cell) => mark([key], cell.status === "done" ? "not_started" : "done");

/** @param {GridCell} cell */
const open = ({ state: now }) => now !== "done" && now !== "not_needed";

/** The cells of the grid that are not done and fit. @param {Grid} grid @param {(row: Grid["rows"][number], school: Grid["schools"][number], cell: GridCell) => boolean} fits @returns {Key[]} */
export function openCells({ schools, rows }, fits) {
  return rows.flatMap((row) => schools.flatMap((school, index) =>
    open(row.cells[index]) && fits(row, school, row.cells[index]) ? [{ occurrence_id: row.occurrence_id, organization_id: school.id }] : []));
}

/** All of them done today. @param {Key[]} cells */
export async function markAll(cells) {
  if (cells.length === 0) return say({ text: "Здесь уже всё отмечено." });
  if (await mark(cells, "done")) say({ text: `Выполнено сегодня: ${plural(cells.length, ["отметка", "отметки", "отметок"])}` });
}
