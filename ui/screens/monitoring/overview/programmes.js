// Programmes by state and stage, and how far their plans have come.
import { html } from "../../../vendor/ui.js";
import { BarChart, Card, Track, address, of, plural } from "../../../parts/index.js";

/** @param {{ programmes: import("../../../api/types").ProgrammesNow }} props */
export function Programmes({ programmes }) {
  const { draft, approved, closed, items, late, stages } = programmes;
  const states = [
    { label: "Черновики", value: draft },
    { label: "Утверждены", value: approved },
    { label: "Завершены", value: closed },
  ];
  const all = draft + approved + closed;
  if (all === 0) return html`<${Card} title="Программы"><p class="muted">Программ в${"\u00a0"}этом учебном году пока нет. Их составляют в${"\u00a0"}разделе <a href=${address("programmes")}>«Программы»</a>.</p><//>`;
  return html`<${Card} title=${plural(all, ["программа", "программы", "программ"])}><div class="stack">
    <div class="figures"><div><span>Пункты выполнены</span><b>${of(items.done, items.of)}</b><${Track} value=${items.done} of=${items.of} /></div></div>
    ${late > 0 && html`<p class="muted">Просрочено ${plural(late, ["пункт", "пункта", "пунктов"])}.</p>`}
    <${BarChart} name="programmes-states" title="По состоянию" rows=${states} labels=${{ row: "Состояние", value: "программ" }} />
    <${BarChart} name="programmes-stages" title="По этапам" rows=${stages.map(({ label, count }) => ({ label, value: count }))} labels=${{ row: "Этап", value: "программ" }} />
  </div><//>`;
}
