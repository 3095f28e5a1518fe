// «Сводная»: the returns of all schools as one — figures, indicators, registers, curators, the grid of the roadmap.
import { html, useState } from "../../vendor/ui.js";
import { act, useQuery } from "../../api/index.js";
import { Button, FaultNote, PageHead, Progress, Segments, Tabs, go, lazy, route, say, schoolYear } from "../../parts/index.js";
import { PERIODS, choosePeriod } from "../schools/time.js";
import { Head, Nothing } from "./head.js";
import { TABLES, asked, lastDay } from "./period.js";

/** @typedef {import("../../api/types").Consolidated} Consolidated */

/** The first is shown at the section's own address. @type {Record<string, { title: string, Part: any }>} */
const TABS = {
  figures: { title: "Школы в цифрах", Part: lazy(() => import("./figures/index.js")) },
  indicators: { title: "Показатели", Part: lazy(() => import("./indicators.js")) },
  registers: { title: "Реестры", Part: lazy(() => import("./registers/index.js")) },
  curators: { title: "Кураторы", Part: lazy(() => import("./curators.js")) },
  roadmap: { title: "Дорожная карта", Part: lazy(() => import("./grid/index.js")) },
  twice: { title: "Совпадения", Part: lazy(() => import("./twice.js")) },
};

export default function ConsolidatedScreen() {
  const query = asked();
  const { data, fault, reload } = useQuery("consolidated.get", query, TABLES);
  const here = (route.value.id ?? "") in TABS ? String(route.value.id) : Object.keys(TABS)[0];
  const [busy, setBusy] = useState("");
  /** @param {string} what @param {() => Promise<void>} run */
  const during = async (what, run) => {
    setBusy(what);
    await run().finally(() => setBusy(""));
  };
  const write = () => during("book", async () => {
    const saved = await act("consolidated.write", { query });
    if (saved) say({ saved });
  });
  const note = () => during("note", async () => {
    const draft = await act("document.create", { fields: {
      kind: "district_note", number: "", day: null, school_year: query.school_year, pairs: [], person_id: null, partner_id: null, roadmap_id: null, survey_id: null,
      reason: "", changes_on: null, until: lastDay(query), replacement_id: null, note: "",
    } });
    if (draft) go("documents", draft.id);
  });
  const empty = data?.schools.length === 0;
  const { Part } = TABS[here];
  const tabs = data?.twice.length ? { ...TABS, twice: { ...TABS.twice, title: `Совпадения: ${data.twice.length}` } } : TABS;
  return html`<${PageHead} title="Сводная" subtitle="${schoolYear(query.school_year)} учебный год" actions=${html`
      <${Segments} label="За какое время" value=${query.period} options=${PERIODS} onChange=${choosePeriod} />
      <${Button} icon="file-text" disabled=${!!busy || !data || empty} onClick=${note}>Аналитическая справка<//>
      <${Button} main icon="table-2" disabled=${!!busy || !data || empty} onClick=${write}>${busy === "book" ? "Записываю…" : "Записать книгу"}<//>`} />
    ${fault && !data ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : !data ? html`<${Progress} label="Свожу отчёты школ…" />`
      : empty ? html`<${Nothing} data=${data} />`
      : html`<${Head} data=${data} /><${Tabs} label="Части раздела" screen="consolidated" here=${here} tabs=${tabs} />
        <${Part} key=${here} data=${data} query=${query} />`}`;
}
