// What fits what in a pair: models and kinds to a form, people to a side, kinds to how many there are.
import { vocabulary } from "../../api/index.js";
import { formOf } from "./columns.js";

/** @typedef {import("../../api/types").PairFields} PairFields */
/** @typedef {import("../../api/types").PersonKind} PersonKind */

/** @returns {Required<PairFields>} */
export function blank() {
  return { title: "", form: null, model: null, kinds: [], start: null, end: null, mentors: [], mentees: [], goal: "", note: "", overload_reason: "" };
}

/**
 * Without the model and kinds that the chosen form does not have; the only model is chosen.
 * @template {PairFields} T
 * @param {T} values
 * @returns {T}
 */
export function fitted(values) {
  const form = formOf(values.form);
  if (!form) return { ...values, model: null };
  const codes = form.models.map(({ code }) => code);
  const model = codes.length === 1 ? codes[0] : codes.includes(values.model ?? "") ? values.model : null;
  const kinds = (values.kinds ?? []).filter((kind) => form.kinds.some(({ code }) => code === kind));
  return { ...values, model, kinds };
}

/**
 * Who may stand on each side; in reversive mentoring the roles may be swapped.
 * @param {PairFields} values
 * @returns {{ mentors?: PersonKind[], mentees?: PersonKind[] }}
 */
export function sidesOf({ form: code, kinds = [] }) {
  const form = formOf(code);
  if (!form || !kinds.includes("reversive")) return { mentors: form?.mentors, mentees: form?.mentees };
  const both = [...new Set([...form.mentors, ...form.mentees])];
  return { mentors: both, mentees: both };
}

/**
 * New mentees; «один-на-один» and «в группе» follow how many there are.
 * @param {PairFields} values
 * @param {string[]} mentees
 * @returns {PairFields}
 */
export function withMentees(values, mentees) {
  const kinds = values.kinds ?? [];
  const [wrong, right] = mentees.length > 1 ? ["traditional", "group"] : ["group", "traditional"];
  const follows = (mentees.length > 1) !== ((values.mentees ?? []).length > 1) && mentees.length > 0;
  if (!follows) return { ...values, mentees };
  const others = kinds.filter((kind) => kind !== wrong && kind !== right);
  const one = /** @type {NonNullable<PairFields["kinds"]>[number]} */ (right);
  return { ...values, mentees, kinds: kinds.includes(/** @type {any} */ (wrong)) || right === "group" ? [one, ...others] : kinds };
}

/**
 * The form to begin with for a person: the first or the only one that takes them.
 * @param {"mentors" | "mentees"} side
 * @param {PersonKind | null | undefined} kind
 */
export function formFor(side, kind) {
  const fitting = vocabulary.value?.forms.filter((form) => kind && form[side].includes(kind)) ?? [];
  return fitting.length === 1 || kind === "teacher" ? (fitting[0]?.code ?? null) : null;
}
