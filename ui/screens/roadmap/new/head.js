// What stands above a roadmap's table: its title, whose it is, the act, the time that it covers.
import { html } from "../../../vendor/ui.js";
import { state, vocabulary } from "../../../api/index.js";
import { DateField, Select, TextField } from "../../../parts/index.js";

/** Whose a new roadmap most likely is. @returns {import("../../../api/types").Owner} */
export function usualOwner() {
  return state.value?.file?.organization?.kind === "district" ? "district" : "school";
}

/** @param {{ form: any, children?: any }} props `children`: what else concerns the time. */
export function HeadFields({ form: { values, set, errors }, children }) {
  const change = (/** @type {string} */ field) => (/** @type {any} */ value) => set(field, value);
  const text = (/** @type {string} */ field, /** @type {string} */ label, /** @type {object} */ more) => html`<${TextField} label=${label}
    value=${values[field]} error=${errors[field]} onInput=${change(field)} ...${more} />`;
  return html`${text("title", "Название", { required: true, multiline: true, rows: 2 })}
    <div class="head-fields">
      <${Select} label="Чья карта" required value=${values.owner} error=${errors.owner} options=${vocabulary.value?.owners ?? []} onChange=${change("owner")} />
      ${text("act", "Чем утверждена", { placeholder: "приказ от 12.09.2026 № 209", class: "grow",
        hint: values.moved && values.act ? "Это приказ прежних лет. Впишите новый или сотрите." : undefined })}
      <${DateField} label="Действует с" required value=${values.start} error=${errors.start} onChange=${change("start")} />
      <${DateField} label="по" required value=${values.end} error=${errors.end} onChange=${change("end")} />
    </div>${children}`;
}
