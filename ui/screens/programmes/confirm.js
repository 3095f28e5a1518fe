// What a command asks about before it does it: its words, and a mark that it is meant so.
import { html, useRef } from "../../vendor/ui.js";
import { CheckField } from "../../parts/index.js";

/** Shown when the command has asked, and from then on. @param {{ words?: string, value: boolean, onChange: (on: boolean) => void, label?: string }} props */
export function Confirm({ words, value, onChange, label = "Да, так и нужно" }) {
  const asked = useRef("");
  if (words) asked.current = words;
  if (!asked.current) return null;
  return html`<div class="notice" data-invalid=${words ? "true" : undefined} role="alert"><div class="grow">
    <p class="pre">${asked.current}</p><${CheckField} label=${label} value=${value} onChange=${onChange} /></div></div>`;
}
