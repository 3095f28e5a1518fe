// The one pattern of the program: a list (heading, filters, table) and a card beside it.
import { html } from "../vendor/ui.js";

/** @param {{ title?: string, subtitle?: any, actions?: any, filters?: any, list: any, card?: any, wide?: boolean }} props
 * `wide`: the card takes more room, for forms. A part of a section has its title above already: its actions stand with the filters. */
export function ListPage({ title, subtitle, actions, filters, list, card, wide }) {
  return html`<div class="list-page">
    ${title && html`<${PageHead} ...${{ title, subtitle, actions }} />`}
    ${filters && html`<div class="filters">${filters}${!title && actions && html`<div class="page-actions">${actions}</div>`}</div>`}
    <${ListAndCard} ...${{ list, card, wide }} />
  </div>`;
}

/** The two sides alone, for a list inside a tab. @param {{ list: any, card?: any, wide?: boolean }} props */
export function ListAndCard({ list, card, wide }) {
  return html`<div class="list-and-card ${card ? (wide ? "wide-card" : "with-card") : ""}">
    <div class="list-side">${list}</div>
    ${card && html`<aside class="card-side" aria-label="Карточка">${card}</aside>`}
  </div>`;
}

/** Heading of a screen and its actions. @param {{ title: any, subtitle?: any, actions?: any, below?: any }} props `below`: words under the heading instead of beside it. */
export function PageHead({ title, subtitle, actions, below }) {
  return html`<div class="page-head"><div class="page-title"><h1 tabindex="-1">${title}</h1>
    ${subtitle && html`<span class="muted">${subtitle}</span>`}${below && html`<div class="muted below">${below}</div>`}</div>
    ${actions && html`<div class="page-actions">${actions}</div>`}</div>`;
}
