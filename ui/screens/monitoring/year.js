// Figures of monitoring are of one school year: the chosen one, or the present one while «Все годы» is chosen.
import { state } from "../../api/index.js";
import { chosenYear, schoolYear } from "../../parts/index.js";

export function shownYear() {
  if (chosenYear.value !== null) return chosenYear.value;
  const [year, month] = (state.value?.today ?? "").split("-").map(Number);
  return month >= 9 ? year : year - 1;
}

/** «2026/2027 учебный год». */
export const yearWords = () => `${schoolYear(shownYear())} учебный год`;
