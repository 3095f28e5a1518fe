// Corrections of a draft's rows, as pure functions: each gives a new list, rows that stay are the same objects.

/** A row and a key that stays with it while rows around it come and go.
 * @typedef {import("../../../../api/types").DraftRow} Row
 * @typedef {{ key: number, row: Row }} Item
 * @typedef {"number" | "title" | "deadline" | "meaning" | "responsible" | "result" | "note"} TextField */

let last = 0;

/** @param {Row[]} rows @returns {Item[]} */
export const keyed = (rows) => rows.map((row) => ({ key: ++last, row }));

/** @type {Row} */
const BLANK = {
  level: 0, number: "", title: "", deadline: "", meaning: "", responsible: "", result: "", note: "",
  was: "", understood: "", moments: 0, doubts: [], skip: false,
};

/** @param {Item[]} items @param {number} key @param {Partial<Row>} values */
export function change(items, key, values) {
  return items.map((item) => (item.key === key ? { key, row: { ...item.row, ...values } } : item));
}

/** An empty activity under a row. @param {Item[]} items @param {number} key */
export function addBelow(items, key) {
  return items.flatMap((item) => (item.key === key ? [item, ...keyed([BLANK])] : [item]));
}

const JOINED = /** @type {const} */ (["title", "deadline", "responsible", "result", "note"]);

/** A row goes on what stands above it; what both say alike is said once. @param {Item[]} items @param {number} key */
export function joinAbove(items, key) {
  const at = items.findIndex((item) => item.key === key);
  if (at < 1) return items;
  const [above, row] = [items[at - 1], items[at].row];
  const both = (/** @type {string} */ a, /** @type {string} */ b) => (a === b ? a : [a, b].filter(Boolean).join("\n"));
  const texts = Object.fromEntries(JOINED.map((field) => [field, both(above.row[field], row[field])]));
  const one = { ...above.row, ...texts, number: above.row.number || row.number, meaning: above.row.meaning || row.meaning };
  return [...items.slice(0, at - 1), { key: above.key, row: one }, ...items.slice(at + 1)];
}

/** Each title becomes a row of its own; the first keeps the number, all keep the rest. @param {Item[]} items @param {number} key @param {string[]} titles */
export function split(items, key, titles) {
  return items.flatMap((item) => {
    if (item.key !== key) return [item];
    const [first, ...others] = titles;
    return [{ key, row: { ...item.row, title: first } }, ...keyed(others.map((title) => ({ ...item.row, title, number: "" })))];
  });
}

/** What a review found out, for the rows that are still there. @param {Item[]} items @param {number[]} keys of the rows that were sent @param {Row[]} rows in the same order */
export function reviewed(items, keys, rows) {
  const found = new Map(keys.map((key, index) => [key, rows[index]]));
  return items.map((item) => {
    const fresh = found.get(item.key);
    if (!fresh || learned(fresh) === learned(item.row)) return item;
    const { understood, moments, doubts } = fresh;
    return { key: item.key, row: { ...item.row, understood, moments, doubts } };
  });
}

/** @param {Row} row */
const learned = ({ understood, moments, doubts }) => [understood, moments, ...doubts].join("|");
