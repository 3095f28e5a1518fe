// The groups of a person's form, field by field as fields.js lists them.
import { html } from "../../vendor/ui.js";
import { state, vocabulary } from "../../api/index.js";
import { DateField, Select, TextField } from "../../parts/index.js";
import { GROUPS, asked, labelOf } from "./fields.js";
import { OrganizationField } from "./organization.js";

/** @typedef {import("../../api/types").PersonFields} PersonFields */
/** @typedef {import("./fields.js").FieldOf} FieldOf */
/**
 * @typedef {object} FormOf what useForm gives
 * @property {PersonFields} values
 * @property {(field: any, value: any) => void} set
 * @property {Record<string, string>} errors
 */

/** @param {{ form: FormOf }} props */
export function FieldGroups({ form }) {
  const district = state.value?.file?.organization?.kind === "district";
  const groups = GROUPS.map((group) => ({ ...group, fields: group.fields.filter((field) => asked(field, form.values, district)) }));
  return groups.filter(({ fields }) => fields.length > 0).map((group) => {
    const fields = html`<div
      class="form-grid">${group.fields.map((field) => html`<${One} key=${field.name} ...${{ field, form }} />`)}</div>`;
    // A group of one needs no heading: its field already says what it is.
    if (!group.folded) return html`<section class="form-section"
      key=${group.code}>${group.fields.length > 1 && html`<h2 class="h2">${group.title}</h2>`}${fields}</section>`;
    const open = group.fields.some(({ name }) => form.values[name] || form.errors[name]);
    return html`<details class="form-section" key=${group.code} open=${open}><summary>${group.title}</summary>
      <p class="muted small">Понадобятся в приказах. Впишите их, если ФИО склоняется не по общим правилам.</p>${fields}</details>`;
  });
}

/** @param {{ field: FieldOf, form: FormOf }} props */
function One({ field, form: { values, set, errors } }) {
  const { name, type, hint, example } = field;
  const change = (/** @type {any} */ value) => set(name, value);
  const words = example?.[values.kind ?? "any"] ?? example?.any;
  const look = `of-${name} ${field.wide || type === "text" ? "full" : ""}`;
  const shared = { label: labelOf(field, values.kind), value: values[name], error: errors[name], hint, class: look };
  if (type === "organization") return html`<${OrganizationField} ...${shared} kind=${values.kind} onChange=${change} />`;
  if (type === "date") return html`<${DateField} ...${shared} onChange=${change} />`;
  if (type === "category") {
    return html`<${Select} ...${shared} empty="Не указана" options=${vocabulary.value?.categories ?? []}
      onChange=${(/** @type {string} */ code) => change(code || null)} />`;
  }
  if (type === "text") return html`<${TextField} ...${shared} multiline rows=${2} onInput=${change} />`;
  return html`<${TextField} ...${shared} maxLength=${200} placeholder=${words && `Например, ${words}`} onInput=${change} />`;
}
