// The kinds of documents by families, and what each of them asks for.
import { useQuery } from "../../api/index.js";

/** @typedef {import("../../api/types").DocumentKind} DocumentKind */
/** @typedef {import("../../api/types").DocumentKindChoice} KindChoice */
/** @typedef {import("../../api/types").DocumentFamilyList} Family */

export function useKinds() {
  const { data, fault, reload } = useQuery("document.kinds", {}, ["organization"]);
  const families = data ?? [];
  /** @param {string | null | undefined} code @returns {KindChoice | undefined} */
  const kindOf = (code) => families.flatMap(({ kinds }) => kinds).find((kind) => kind.code === code);
  /** @param {string | null | undefined} code */
  const familyOf = (code) => families.find(({ kinds }) => kinds.some((kind) => kind.code === code))?.family;
  return { families, ready: !!data, fault, reload, kindOf, familyOf };
}

/** What is asked for besides the subject, in the order of the form.
 * @type {Partial<Record<DocumentKind, ("reason" | "changes_on" | "until" | "leaves" | "replacement_id" | "period")[]>>} */
export const EXTRAS = {
  stop_order: ["changes_on", "reason"],
  replace_order: ["leaves", "replacement_id", "changes_on", "reason"],
  extend_order: ["until"],
  cancel_notice: ["changes_on", "reason"],
  refusal: ["changes_on", "reason"],
  thanks_letter: ["reason"],
  district_note: ["period"],
};

/** The field that mends what a document itself lacks. @type {Partial<Record<DocumentKind, string>>} */
export const LACKS = { stop_order: "reason", replace_order: "replacement_id", extend_order: "until", cancel_notice: "changes_on" };

/** Orders about employees and about pupils rest on different laws. @type {Partial<Record<DocumentKind, import("../../api/types").Framework>>} */
export const FRAMEWORKS = { pairs_order: "employees", pupils_order: "pupils" };

/** Who may be the person of a document. @type {Partial<Record<DocumentKind, { view?: string, kinds?: string[] }>>} */
export const PEOPLE = {
  mentor_consent: { view: "mentors" },
  mentee_consent: { view: "mentees" },
  parent_consent: { kinds: ["pupil"] },
  labour_agreement: { view: "mentors" },
  cancel_notice: { view: "mentors" },
  refusal: { view: "mentors" },
};

/** What may be told of one of a group alone. @type {DocumentKind[]} */
export const OF_ONE = ["programme", "meeting_journal", "mentor_report"];

/** Tables whose change is seen on the pages. */
export const WRITTEN_FROM = [
  "document", "document_pair", "acquaintance", "labour_agreement", "wording", "legal_reference", "calendar_day", "setting", "pair", "pair_member",
  "person", "organization", "mentor", "mentee", "mentee_request", "request", "roadmap", "roadmap_section", "activity",
  "survey", "survey_version", "curator_score", "programme", "programme_section", "programme_item", "programme_gap", "meeting", "attendance", "response", "answer",
  "indicator_value", "swot_line", "practice", "occurrence", "school_return",
];
