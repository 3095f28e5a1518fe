// What a user has changed in an offered plan, kept apart from the offer: other gaps and days offer anew, and the changes stay.

/** @typedef {import("../../../../api/types").PlanOffer} Offer */
/** @typedef {{ task: string, deadline: string, planned: string }} Words */
/** By «section.item». `own`: items that the user has added, by section.
 * @typedef {{ goal?: string, tasks?: string, items: Record<string, Partial<Words> & { on?: boolean }>, own: Record<string, (Words & { on: boolean })[]> }} Edits */
/** `shown`: chosen, or touched; the rest of a section waits under its fold.
 * @typedef {Words & { key: string, gaps: string[], core: boolean, own: boolean, on: boolean, shown: boolean }} Row */
/** @typedef {{ at: number, title: string, rows: Row[] }} Section */

/** @type {Edits} */
export const NONE = { items: {}, own: {} };

/** @param {Offer} offer @param {Edits} edits @returns {Section[]} */
export function sectionsOf(offer, edits) {
  return offer.sections.map(({ title, items }, at) => {
    const offered = items.map(({ chosen, gaps, core, task, deadline, planned }, index) => {
      const key = `${at}.${index}`;
      const { on = chosen, ...words } = edits.items[key] ?? {};
      return { key, gaps, core, own: false, task, deadline, planned, ...words, on, shown: chosen || key in edits.items };
    });
    const own = (edits.own[at] ?? []).map((words, index) => ({ key: `${at}.own.${index}`, gaps: [], core: true, own: true, shown: true, ...words }));
    return { at, title, rows: [...offered, ...own] };
  });
}

/** How many items are chosen. @param {Section[]} sections */
export const countOf = (sections) => sections.flatMap(({ rows }) => rows).filter(({ on, task }) => on && task.trim()).length;

/** The offer with another state of a row. @param {Edits} edits @param {Row} row @param {Partial<Words> & { on?: boolean }} change @returns {Edits} */
export function changed(edits, { key, own }, change) {
  if (!own) return { ...edits, items: { ...edits.items, [key]: { ...edits.items[key], ...change } } };
  const [at, , index] = key.split(".");
  return { ...edits, own: { ...edits.own, [at]: edits.own[at].map((words, n) => (n === Number(index) ? { ...words, ...change } : words)) } };
}

/** With an empty row at the end of a section. @param {Edits} edits @param {number} at @returns {Edits} */
export const added = (edits, at) => ({ ...edits, own: { ...edits.own, [at]: [...(edits.own[at] ?? []), { task: "", deadline: "", planned: "", on: true }] } });

/** Without one's own row. @param {Edits} edits @param {Row} row @returns {Edits} */
export function removed(edits, { key }) {
  const [at, , index] = key.split(".");
  return { ...edits, own: { ...edits.own, [at]: edits.own[at].filter((_, n) => n !== Number(index)) } };
}

/** @param {Offer} offer @param {Edits} edits */
export const goalOf = (offer, edits) => edits.goal ?? offer.goal;
/** A task a line. @param {Offer} offer @param {Edits} edits */
export const tasksOf = (offer, edits) => edits.tasks ?? offer.tasks.join("\n");

/** @param {Offer} offer @param {Edits} edits */
const head = (offer, edits) => ({ goal: goalOf(offer, edits), tasks: tasksOf(offer, edits).split("\n").map((line) => line.trim()).filter(Boolean) });

/** What is chosen, and which row stands where in it, for words about a row. @param {Offer} offer @param {Edits} edits */
export function planOf(offer, edits) {
  /** @type {Record<string, string>} */
  const places = {};
  const sections = sectionsOf(offer, edits).map(({ title, rows }) => ({ title, rows: rows.filter(({ on }) => on) })).filter(({ rows }) => rows.length > 0);
  sections.forEach(({ rows }, s) => rows.forEach(({ key }, i) => void (places[`plan.sections.${s}.items.${i}`] = key)));
  const plan = { ...head(offer, edits), sections: sections.map(({ title, rows }) => ({ title, items: rows.map(({ task, deadline, planned }) => ({ task, deadline, planned })) })) };
  return { plan, places };
}

/** Everything that is offered, as it has become: what a template keeps. @param {Offer} offer @param {Edits} edits @returns {Offer} */
export function offerOf(offer, edits) {
  const sections = sectionsOf(offer, edits).map(({ title, rows }) => ({
    title, items: rows.filter(({ own, on, task }) => (on || !own) && task.trim()).map(({ task, deadline, planned, gaps, core, on }) => ({ task, deadline, planned, gaps, core, chosen: on })),
  }));
  return { ...head(offer, edits), sections, unanswered: [] };
}
