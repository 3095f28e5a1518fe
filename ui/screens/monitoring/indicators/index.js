// «Показатели»: the six of the programme, this year and year by year, against their targets.
import { html, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { BarChart, Button, Card, FaultNote, Progress, TakeTable, useListKeys } from "../../../parts/index.js";
import { shownYear, yearWords } from "../year.js";
import { EnterDialog } from "./enter.js";
import { Rules, ThisYear } from "./table.js";
import { bars } from "./words.js";
import { Years } from "./years.js";

const TABLES = ["indicator_value", "pair", "pair_member", "person", "organization", "response", "answer", "survey"];

export default function IndicatorsTab() {
  const [entering, setEntering] = useState(false);
  const { data, fault, reload } = useQuery("indicator.list", { school_year: shownYear() }, TABLES);
  useListKeys({ onNew: () => data && setEntering(true) });
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Считаю показатели…" />`;
  return html`<div class="row tab-head"><h2 class="h2 grow">${yearWords()}</h2><${TakeTable} quiet />
      <${Button} main icon="pencil" title="N" onClick=${() => setEntering(true)}>Внести данные<//></div>
    <div class="stack board">
      <${ThisYear} lines=${data.lines} />
      <${Card}><${BarChart} name="indicators" title="Доля и цель" rows=${bars(data.lines)} max=${100} unit=${"\u00a0%"} labels=${{ value: "доля" }} /><//>
      <${Rules} lines=${data.lines} rule=${data.pairs_rule} />
      <${Years} lines=${data.lines} />
    </div>
    ${entering && html`<${EnterDialog} year=${data.school_year} lines=${data.lines} onClose=${() => setEntering(false)} />`}`;
}
