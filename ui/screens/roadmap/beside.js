// What stands beside a view: the card of an activity, or its form.
import { html } from "../../vendor/ui.js";
import { ActivityCardView } from "./card/index.js";
import { ActivityForm } from "./form/index.js";

/** @param {{ place: [string, ...string[]], open: string, task: string | null, roadmap?: string }} props `place`: where the view is; `task`: "edit", the section of a new activity, or the moment that was chosen */
export function Beside({ place, open, task, roadmap }) {
  return html`<aside class="card-side" aria-label="Мероприятие">
    ${open === "new" ? html`<${ActivityForm} key="new" ...${{ place, roadmap, section: task }} />`
      : task === "edit" ? html`<${ActivityForm} key=${open} ...${{ place, id: open }} />`
      : html`<${ActivityCardView} key=${open} ...${{ place, id: open, moment: task }} />`}
  </aside>`;
}
