// Pairs and groups by form and by status; the roadmap beside them.
import { html } from "../../../vendor/ui.js";
import { BarChart, Card, Track, address, of } from "../../../parts/index.js";

/** @param {{ forms: import("../../../api/types").Counted[], statuses: import("../../../api/types").Counted[], pairs: number, roadmap: { done: number, of: number } }} props */
export function Pairs({ forms, statuses, pairs, roadmap }) {
  const rows = (/** @type {typeof forms} */ some) => some.filter(({ count }) => count > 0).map(({ label, count }) => ({ label, value: count }));
  return html`${pairs > 0 && html`<${Card} title=${`Пары и группы: ${pairs}`}><div class="stack">
      <${BarChart} name="pairs-forms" title="По форме наставничества" rows=${rows(forms)} labels=${{ row: "Форма", value: "пар" }} />
      <${BarChart} name="pairs-statuses" title="По состоянию" rows=${rows(statuses)} labels=${{ row: "Состояние", value: "пар" }} />
    </div><//>`}
    ${roadmap.of > 0 && html`<${Card} title="Дорожная карта"><div class="figures"><div><a href=${address("roadmap")}>Сроки этого учебного года выполнены</a>
      <b>${of(roadmap.done, roadmap.of)}</b><${Track} value=${roadmap.done} of=${roadmap.of} /></div></div><//>`}`;
}
