// A Lucide drawing. It never speaks for itself: a word or a label always stands with it.
import { html } from "../vendor/ui.js";
import { shapes } from "../vendor/lucide.js";

/** @param {{ name: string, size?: number }} props */
export function Icon({ name, size = 18 }) {
  const inside = /** @type {Record<string, any[]>} */ (shapes)[name] ?? [];
  return html`<svg class="icon" width=${size} height=${size} viewBox="0 0 24 24" fill="none" stroke="currentColor"
    stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
    ${inside.map(([Tag, attributes]) => html`<${Tag} ...${attributes} />`)}
  </svg>`;
}
