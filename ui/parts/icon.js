// A Lucide drawing. It never speaks for itself: a word or a label always stands with it.
import { html } from "../vendor/ui.js";
import { shapes } from "../vendor/lucide.js";

/** Grows with the text. @param {{ name: string, size?: number }} props `size`: pixels at the usual size of text. */
export function Icon({ name, size = 18 }) {
  const inside = /** @type {Record<string, any[]>} */ (shapes)[name] ?? [];
  const side = `${size / 16}rem`;
  return html`<svg class="icon" width=${side} height=${side} viewBox="0 0 24 24" fill="none" stroke="currentColor"
    stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
    ${inside.map(([Tag, attributes]) => html`<${Tag} ...${attributes} />`)}
  </svg>`;
}
