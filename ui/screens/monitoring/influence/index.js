// «Влияние»: what changed for mentees, pairs and classes between entry and exit.
import { html } from "../../../vendor/ui.js";
import { route } from "../../../parts/index.js";
import { Changes } from "./changes.js";
import { Grid } from "./grid.js";

export default function Influence() {
  const [page, subject, title] = route.value.rest;
  if (page !== "enter") return html`<${Changes} chosen=${page ?? null} />`;
  return html`<${Grid} subject=${/** @type {any} */ (subject ?? "mentees")} title=${title ?? ""} />`;
}
