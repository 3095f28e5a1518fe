// What is asked about before it is taken: the user's word lets it through.
import { html } from "../../../vendor/ui.js";
import { CheckField, Icon } from "../../../parts/index.js";

/** Codes of questions, with what the user says to each. @type {Record<string, string>} */
export const ANSWERS = { outside_period: "Да, вне срока пары", same_day: "Да, это ещё одна встреча", long: "Да, так долго" };

/** @param {{ errors: Record<string, string>, confirmed: string[], onChange: (codes: string[]) => void }} props */
export function Confirm({ errors, confirmed, onChange }) {
  const asked = Object.keys(ANSWERS).filter((code) => errors[code] || confirmed.includes(code));
  if (asked.length === 0) return null;
  return html`<div class="notice" role="alert"><${Icon} name="triangle-alert" size=${20} /><div class="grow stack-tight">${asked.map((code) => html`<div key=${code}>
    ${errors[code] && html`<p>${errors[code]}</p>`}
    <${CheckField} label=${ANSWERS[code]} value=${confirmed.includes(code)}
      onChange=${(/** @type {boolean} */ on) => onChange(on ? [...confirmed, code] : confirmed.filter((one) => one !== code))} /></div>`)}</div></div>`;
}
