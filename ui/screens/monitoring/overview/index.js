// «Обзор»: how far the school has come this year, and what has got stuck.
import { html } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, Card, Empty, FaultNote, Progress, go } from "../../../parts/index.js";
import { shownYear, yearWords } from "../year.js";
import { IndicatorsInBrief } from "./indicators.js";
import { Meetings } from "./meetings.js";
import { Pairs } from "./pairs.js";
import { Programmes } from "./programmes.js";
import { Stuck } from "./stuck.js";

const TABLES = [
  "pair", "pair_member", "person", "programme", "programme_item", "meeting", "roadmap", "activity", "occurrence", "indicator_value", "response", "answer", "organization",
];

export default function Overview() {
  const { data, fault, reload } = useQuery("monitoring.overview", { school_year: shownYear() }, TABLES);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Считаю…" />`;
  const pairs = data.forms.reduce((all, { count }) => all + count, 0);
  if (pairs + data.meetings.held + data.roadmap.of === 0) return html`<${Nothing} />`;
  return html`<h2 class="h2 year-line">${yearWords()}</h2>
    <div class="columns board"><div class="stack">
      <${Stuck} stuck=${data.stuck} />
      <${Meetings} meetings=${data.meetings} lasting=${data.stuck.lasting} />
      <${Programmes} programmes=${data.programmes} />
    </div><div class="stack">
      <${IndicatorsInBrief} lines=${data.indicators} />
      <${Pairs} forms=${data.forms} statuses=${data.statuses} pairs=${pairs} roadmap=${data.roadmap} />
    </div></div>`;
}

function Nothing() {
  return html`<${Card}><${Empty} icon="chart-column" title="Показывать пока нечего" text=${`В этом учебном году ещё нет ни пар, ни встреч, ни сроков дорожной карты. Здесь будет видно, как идёт работа: сколько пар и в каком они состоянии, как часто встречаются, что выполнено.`}
    action=${html`<${Button} main icon="plus" onClick=${() => go("pairs", "new")}>Новая пара<//>`} /><//>`;
}
