// Which rows deserve a look, and at which cell the words about it stand.

/** @typedef {import("../../../../api/types").Doubt} Doubt */
/** @typedef {import("./rows.js").Item} Item */

/** The cell that a doubt is about. @type {Record<Doubt, string>} */
export const PLACE = {
  number: "title", no_title: "title", split: "title", joined: "title",
  deadline: "meaning", no_deadline: "meaning", year_assumed: "meaning", outside: "meaning",
};

/** In a plan of one year every deadline takes its year from the period: worth a word, not a look. @param {Doubt} doubt */
export const mild = (doubt) => doubt === "year_assumed";

/** @param {Item} item */
export const doubtful = ({ row }) => !row.skip && row.doubts.some((doubt) => !mild(doubt));

/** The cell to look at first. @param {Item} item */
export const placeOf = ({ row }) => PLACE[row.doubts.find((doubt) => !mild(doubt)) ?? "no_title"];

/** The rows of `wanted` with the sections that they stand in. @param {Item[]} items @param {(item: Item) => boolean} wanted */
export function withSections(items, wanted) {
  /** @type {Item[]} */
  const shown = [];
  /** @type {Item[]} */
  let over = [];
  for (const item of items) {
    const { level } = item.row;
    if (level > 0) over = [...over.filter(({ row }) => row.level < level), item];
    if (!wanted(item)) continue;
    shown.push(...over.filter((section) => section !== item && !shown.includes(section)), item);
  }
  return shown;
}
