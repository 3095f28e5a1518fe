// «Мониторинг»: indicators, questionnaires, what changed, what the curator concludes, small registers.
import { html } from "../../vendor/ui.js";
import { PageHead, Tabs, lazy, route } from "../../parts/index.js";

/** The first is shown at the section's own address. @type {Record<string, { title: string, Part: any }>} */
const TABS = {
  overview: { title: "Обзор", Part: lazy(() => import("./overview/index.js")) },
  indicators: { title: "Показатели", Part: lazy(() => import("./indicators/index.js")) },
  surveys: { title: "Анкеты", Part: lazy(() => import("./surveys/index.js")) },
  influence: { title: "Влияние", Part: lazy(() => import("./influence/index.js")) },
  conclusions: { title: "Выводы", Part: lazy(() => import("./conclusions/index.js")) },
  records: { title: "Практики и события", Part: lazy(() => import("./records/index.js")) },
};

export default function Monitoring() {
  const asked = route.value.id ?? "";
  const here = asked in TABS ? asked : Object.keys(TABS)[0];
  const { Part } = TABS[here] ?? {};
  return html`<${PageHead} title="Мониторинг" />
    <${Tabs} label="Части раздела" screen="monitoring" here=${here} tabs=${TABS} />
    ${Part && html`<${Part} key=${here} />`}`;
}
