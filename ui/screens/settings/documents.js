// «Документы» of the settings: how papers look, which laws they cite, which days are worked.
import { html } from "../../vendor/ui.js";
import { address, route } from "../../parts/index.js";
import { Calendar } from "./calendar.js";
import { Paper } from "./paper.js";
import { References } from "./references.js";

/** Parts by the name in the address. @type {Record<string, { title: string, body: any }>} */
export const PARTS = {
  paper: { title: "Вид документов", body: Paper },
  references: { title: "Ссылки на законы", body: References },
  calendar: { title: "Производственный календарь", body: Calendar },
};

export function Documents() {
  const here = route.value.id && route.value.id in PARTS ? route.value.id : "paper";
  const { body: Part } = PARTS[here];
  return html`<nav class="segments links" aria-label="Документы">${Object.entries(PARTS).map(([id, { title }]) => html`
      <a key=${id} href=${address("settings", id)} class=${id === here ? "on" : ""} aria-current=${id === here ? "page" : undefined}>${title}</a>`)}</nav>
    <${Part} key=${here} />`;
}
