// The period of the record: everything, five years for an attestation, a school year, any two days.
import { html, signal } from "../../../vendor/ui.js";
import { state } from "../../../api/index.js";
import { DateField, Segments, chosenYear, dateShort, schoolYear } from "../../../parts/index.js";

/** @typedef {{ from: string | null, to: string | null }} Period */

/** Kept while the program is open: people are looked through one after another. @type {import("../../../vendor/ui.js").Signal<{ code: string, from: string | null, to: string | null }>} */
const choice = signal({ code: "all", from: null, to: null });

/** The days that are chosen now. @returns {Period} */
export function periodOf() {
  const { code, from, to } = choice.value;
  const today = state.value?.today ?? "";
  if (code === "five") return { from: `${Number(today.slice(0, 4)) - 5}${today.slice(4).replace("-02-29", "-02-28")}`, to: null };
  if (code === "year" && chosenYear.value !== null) return { from: `${chosenYear.value}-09-01`, to: `${chosenYear.value + 1}-08-31` };
  return code === "own" ? { from, to } : { from: null, to: null };
}

/** «за всё время», «с 22.11.2021», «с 01.09.2026 по 31.08.2027». @param {Period} period */
export function periodWords({ from, to }) {
  if (!from && !to) return "за всё время";
  return [from && `с\u00a0${dateShort(from)}`, to && `по\u00a0${dateShort(to)}`].filter(Boolean).join(" ");
}

/** @param {{ fault: Record<string, string> }} props */
export function PeriodFields({ fault }) {
  const { code, from, to } = choice.value;
  const year = chosenYear.value;
  const options = [
    { code: "all", label: "За всё время" },
    { code: "five", label: "За пять лет" },
    ...(year === null ? [] : [{ code: "year", label: schoolYear(year) }]),
    { code: "own", label: "Другой период" },
  ];
  const shown = options.some((option) => option.code === code) ? code : "all";
  const set = (/** @type {object} */ some) => (choice.value = { ...choice.value, ...some });
  return html`<div class="filters">
    <${Segments} label="За какое время" value=${shown} options=${options} onChange=${(/** @type {string} */ now) => set({ code: now, ...periodOf() })} />
    ${code === "own" && html`<${DateField} label="С" value=${from} error=${fault.from} onChange=${(/** @type {string | null} */ day) => set({ from: day })} />
      <${DateField} label="по" value=${to} error=${fault.to} onChange=${(/** @type {string | null} */ day) => set({ to: day })} />`}
  </div>`;
}
