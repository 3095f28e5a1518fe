// A document to look at while its words are edited: of the first pair, person or roadmap that fits.
import { state, useQuery } from "../../../api/index.js";
import { chosenYear } from "../../../parts/index.js";
import { schoolYearOf } from "../../pairs/period.js";
import { FRAMEWORKS } from "../kinds.js";
import { frameworkOf } from "../pairs.js";

/** @typedef {import("../../../api/types").DocumentFields} Fields */

/** Null until it is known what there is. @param {import("../kinds.js").KindChoice | undefined} kind @returns {Fields | null} */
export function useSample(kind) {
  const pairs = useQuery("pair.list", { limit: 200 }, ["pair", "pair_member"]).data;
  const roadmaps = useQuery("roadmap.list", {}, ["roadmap"]).data;
  const partners = useQuery("partner.list", {}, ["organization"]).data;
  if (!kind || !pairs || !roadmaps || !partners) return null;
  const { code, subject } = kind;
  const pupils = code === "parent_consent";
  const fitting = pairs.rows.filter((row) => (FRAMEWORKS[code] ? frameworkOf(row) === FRAMEWORKS[code] : pupils === (frameworkOf(row) === "pupils")));
  const [first] = fitting.length > 0 ? fitting : pairs.rows;
  const chosen = subject === "pairs" ? fitting.slice(0, 3) : subject === "pair" || subject === "person" ? [first].filter(Boolean) : [];
  const member = code === "mentee_consent" || pupils ? first?.mentees[0] : first?.mentors[0];
  return {
    kind: code, number: "45-ОД", day: state.value?.today ?? null, school_year: chosenYear.value ?? schoolYearOf(state.value?.today ?? ""), pairs: chosen.map(({ id }) => id),
    person_id: subject === "person" ? (member?.person_id ?? null) : null, partner_id: subject === "partner" ? (partners[0]?.id ?? null) : null,
    roadmap_id: subject === "roadmap" ? (roadmaps[0]?.id ?? null) : null, reason: "", changes_on: null, until: null, replacement_id: null, note: "",
  };
}
