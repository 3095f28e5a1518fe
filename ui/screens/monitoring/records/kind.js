// What a register of this tab is made of, and what all four share.
import { html, signal } from "../../../vendor/ui.js";
import { vocabulary } from "../../../api/index.js";
import { address, chosenYear, go } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").Who} Who */

/**
 * @typedef {{
 *   code: string, noun: "practice" | "qualification" | "award" | "event", title: string, count: "practices" | "qualifications" | "awards" | "events",
 *   words: [string, string, string], fresh: string, search: string, icon: string, tables: string[],
 *   columns: import("../../../parts/columns.js").Column[], empty: { title: string, text: string, first: string },
 *   choices: { name: string, label: string, empty: string, options: () => { code: string, label: string }[] }[],
 *   blank: (person: string | null) => Record<string, any>,
 *   tags?: (row: any) => any, facts: (row: any) => [string, any][], people?: (row: any) => any,
 *   Fields: (props: { form: any }) => any,
 * }} Kind `fresh`: «Новая практика»; `choices`: what the list is narrowed by beside words and a year.
 */

/** @typedef {{ text: string, archived: boolean, sort: string, descending: boolean, chosen: Record<string, string> }} Filter */
/** @type {Filter} */
const START = { text: "", archived: false, sort: "day", descending: true, chosen: {} };
/** What each list shows now; kept while the program is open. @type {Map<string, import("../../../vendor/ui.js").Signal<Filter>>} */
const filters = new Map();

/** @param {Kind} kind */
export function filterOf(kind) {
  let found = filters.get(kind.code);
  if (!found) filters.set(kind.code, (found = signal(START)));
  return found;
}

/** The question to ask, in the school year chosen above. @param {Filter} filter */
export function queryOf({ text, archived, sort, descending, chosen }) {
  const narrowed = Object.fromEntries(Object.entries(chosen).filter(([, code]) => code !== ""));
  if ("about_mentoring" in narrowed) narrowed.about_mentoring = /** @type {any} */ (narrowed.about_mentoring === "yes");
  return { text, school_year: chosenYear.value, archived, sort, descending, ...narrowed };
}

/** @param {Filter} filter */
export const narrowed = ({ text, chosen }) => text !== "" || Object.values(chosen).some(Boolean);

/** @param {import("../../../vendor/ui.js").Signal<Filter>} filter */
export const clear = (filter) => (filter.value = { ...filter.value, text: "", chosen: {} });

/** Opens a place of this tab. @param {Kind} kind @param {(string | null)[]} rest */
export const open = (kind, ...rest) => go("monitoring", "records", kind.code, ...rest);

/** @param {import("../../../api/types").Choice[] | undefined} list @param {string | null | undefined} code */
export const labelIn = (list, code) => list?.find((choice) => choice.code === code)?.label ?? "";

/** @param {string | null | undefined} code */
export const formLabel = (code) => vocabulary.value?.forms.find((form) => form.code === code)?.label ?? "";
/** @param {string | null | undefined} code */
export const levelLabel = (code) => labelIn(vocabulary.value?.levels, code);

/** A person with their position under the name. @param {{ who: Who | null }} props */
export const Person = ({ who }) => who && html`<div>${who.name}<small>${who.detail}</small></div>`;

/** @param {{ who: Who }} props */
export const PersonLink = ({ who }) => html`<a href=${address("people", who.id)}>${who.name}</a>`;
