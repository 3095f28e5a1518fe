// The parts of a section, each at an address of its own.
import { html } from "../vendor/ui.js";
import { address } from "./route.js";

/** @param {{ label: string, screen: string, here: string, tabs: Record<string, { title: string }> }} props `tabs`: by the name in the address */
export function Tabs({ label, screen, here, tabs }) {
  return html`<nav class="tabs" aria-label=${label}>${Object.entries(tabs).map(([id, { title }]) => html`
    <a key=${id} href=${address(screen, id)} aria-current=${id === here ? "page" : undefined}>${title}</a>`)}</nav>`;
}
