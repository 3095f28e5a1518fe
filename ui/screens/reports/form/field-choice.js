// Choosing a field: a search over a list under headings, walked by arrows.
import { html, useMemo, useState } from "../../../vendor/ui.js";
import { SearchField } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").FormFields} FormFields */

/** @param {{ fields: FormFields, list: import("../../../api/types").FormList | null, value: string | null, onChoose: (code: string) => void }} props */
export function FieldChoice({ fields, list, value, onChoose }) {
  const [text, setText] = useState("");
  const fitting = useMemo(() => fields.fields.filter((field) => (list ? field.lists.includes(list) : field.single)), [fields, list]);
  const plain = (/** @type {string} */ words) => words.toLowerCase().replaceAll("ё", "е");
  const group = (/** @type {string} */ code) => fields.groups.find((one) => one.code === code)?.label ?? "";
  const matching = (/** @type {string} */ words) => {
    const asked = plain(words).split(/\s+/).filter(Boolean);
    return fitting.filter((field) => asked.every((word) => plain(`${field.label} ${group(field.group)}`).includes(word)));
  };
  const found = matching(text);
  // What belongs to the list stands before the school's own words.
  const groups = fields.groups.filter(({ code }) => found.some((field) => field.group === code)).sort((a, b) => Number(b.code.endsWith("_list")) - Number(a.code.endsWith("_list")));
  // Enter in the search takes the first that was found; the list itself waits for typing to pause.
  const enter = (/** @type {any} */ event) => {
    const first = event.key === "Enter" && event.target.value?.trim() && matching(event.target.value)[0];
    if (!first) return;
    event.preventDefault();
    onChoose(first.code);
  };
  return html`<div class="field-choice"><div onKeyDown=${enter}><${SearchField} value=${text} onInput=${setText} placeholder="Найти поле" label="Найти поле" /></div>
    <select class="input" size="9" aria-label="Поле" value=${value ?? ""} onChange=${(/** @type {any} */ event) => onChoose(event.target.value)}>
      ${groups.map(({ code, label }) => html`<optgroup key=${code} label=${label}>${found.filter((field) => field.group === code)
        .map((field) => html`<option key=${field.code} value=${field.code} selected=${field.code === value}>${field.label}${field.personal ? " (личное)" : ""}</option>`)}</optgroup>`)}
    </select>${found.length === 0 && html`<p class="muted small">Такого поля нет. Можно спрашивать это каждый раз.</p>`}</div>`;
}
