// A document by its id, or a new one of a kind.
import { html, useEffect } from "../../../vendor/ui.js";
import { state, useQuery } from "../../../api/index.js";
import { FaultNote, Progress, chosenYear, go } from "../../../parts/index.js";
import { schoolYearOf } from "../../pairs/period.js";
import { useKinds } from "../kinds.js";
import { Editor } from "./editor.js";
import { Kept } from "./kept.js";

/** @typedef {import("../../../api/types").DocumentFields} Fields */

/** The questionnaire that is shown until another is chosen. */
const FIRST_SURVEY = "teacher-mentee-before";
const TABLES = ["document", "document_pair", "acquaintance", "pair", "pair_member", "person"];

/** @param {{ id: string }} props */
export function Document({ id }) {
  const { data: card, fault, reload } = useQuery("document.get", { id }, TABLES);
  const kinds = useKinds();
  // A draft that an undone action has taken away leads back to the register.
  const gone = !!card && fault?.code === "not_found";
  useEffect(() => {
    if (gone) go("documents");
  }, [gone]);
  if (fault && !gone) return html`<${FaultNote} fault=${fault} onRetry=${fault.code === "not_found" ? undefined : reload} />`;
  const kind = kinds.kindOf(card?.fields.kind);
  if (!card || !kind) return kinds.fault ? html`<${FaultNote} fault=${kinds.fault} onRetry=${kinds.reload} />` : html`<${Progress} label="Открываю документ…" />`;
  if (card.status !== "draft") return html`<${Kept} card=${card} kind=${kind} />`;
  return html`<${Editor} key=${id} card=${card} kind=${kind} initial=${card.fields} />`;
}

/** @param {{ kind: string, about: string | null, person: string | null }} props `about`: the pair, person or questionnaire that it begins with; `person`: one of that pair */
export function NewDocument({ kind: code, about, person }) {
  const { kindOf, ready, fault, reload } = useKinds();
  const kind = kindOf(code);
  useEffect(() => {
    if (ready && !kind) go("documents", "new");
  }, [ready, kind]);
  if (!kind) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Открываю…" />`;
  return html`<${Editor} kind=${kind} initial=${blank(kind, about, person)} />`;
}

/** @param {import("../kinds.js").KindChoice} kind @param {string | null} about @param {string | null} person @returns {Fields} */
function blank({ code, subject }, about, person) {
  const today = state.value?.today ?? "";
  const pairs = about && (subject === "pair" || subject === "pairs") ? [about] : [];
  return {
    kind: code, number: "", day: null, school_year: chosenYear.value ?? schoolYearOf(today), pairs, person_id: subject === "person" ? about : person,
    partner_id: null, roadmap_id: null, survey_id: subject === "survey" ? (about ?? FIRST_SURVEY) : null, reason: "", changes_on: null, until: null, replacement_id: null, note: "",
  };
}
