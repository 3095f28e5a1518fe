// The columns of a plan and the ways from cell to cell.

/** @typedef {import("../../../../../api/types").ProgrammeCard} ProgrammeCard */
/** @typedef {import("../../../../../api/types").ProgrammeItem} Item */
/** @typedef {import("../../../../../api/types").ProgrammeSection} Section */
/** @typedef {"task" | "deadline" | "planned" | "actual" | "grade"} Field */
/** @typedef {{ id: string, section?: Section, item?: undefined } | { id: string, item: Item, number: number, section?: undefined }} Line */

/** @type {{ col: Field, title: string, width: string }[]} */
export const COLUMNS = [
  { col: "task", title: "Проект, задание", width: "27%" },
  { col: "deadline", title: "Срок", width: "15%" },
  { col: "planned", title: "Планируемый результат", width: "18.5%" },
  { col: "actual", title: "Фактический результат", width: "21%" },
  { col: "grade", title: "Оценка наставника", width: "10%" },
];

/** Headings of sections with items under them, from top to bottom. @param {ProgrammeCard} card @returns {Line[]} */
export function linesOf({ sections, items }) {
  let number = 0;
  const under = (/** @type {string | null} */ id) => items.filter(({ fields }) => (fields.section_id ?? null) === id)
    .map((item) => /** @type {Line} */ ({ id: item.id, item, number: ++number }));
  return [...under(null), ...sections.flatMap((section) => [/** @type {Line} */ ({ id: section.id, section }), ...under(section.id)])];
}

/** The cells of a line from left to right; a section has its title alone. @param {Line} line */
const cellsOf = (line) => [...(line.item ? COLUMNS.map(({ col }) => col) : ["task"]), "menu"];

const PAGE = 8; // lines that PageUp and PageDown pass

/** Where a key leads from a cell; null for a key that leads nowhere. @param {KeyboardEvent} event @param {Line[]} lines @param {string} id @param {string} col */
export function walk({ key, ctrlKey, metaKey }, lines, id, col) {
  const at = lines.findIndex((line) => line.id === id);
  if (at < 0) return null;
  const cells = cellsOf(lines[at]);
  const cell = cells.indexOf(col);
  const control = ctrlKey || metaKey;
  const ends = { Home: 0, End: cells.length - 1 }[key];
  const aside = { ArrowLeft: cell - 1, ArrowRight: cell + 1 }[key] ?? (control ? undefined : ends);
  if (aside !== undefined) return { id, col: cells[Math.max(0, Math.min(aside, cells.length - 1))] };
  const far = control && ends !== undefined ? { Home: 0, End: lines.length - 1 }[key] : undefined;
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, PageUp: at - PAGE, PageDown: at + PAGE }[key] ?? far;
  if (to === undefined) return null;
  const next = lines[Math.max(0, Math.min(to, lines.length - 1))];
  return { id: next.id, col: cellsOf(next).includes(col) ? col : "task" };
}

/** The next cell to write in, over the end of the line too. @param {Line[]} lines @param {string} id @param {string} col @param {1 | -1} step */
export function neighbour(lines, id, col, step) {
  const places = lines.flatMap((line) => cellsOf(line).filter((name) => name !== "menu").map((name) => ({ id: line.id, col: name })));
  return places[places.findIndex((place) => place.id === id && place.col === col) + step] ?? null;
}
