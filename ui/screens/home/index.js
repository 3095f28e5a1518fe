// «Что требует внимания»: what to do next, what there is, what is missing.
import { html, useState } from "../../vendor/ui.js";
import { act, useQuery } from "../../api/index.js";
import { address, Button, Card, chosenYear, FaultNote, go, PageHead, Progress, say, schoolYear, Track } from "../../parts/index.js";
import { Attention } from "./attention.js";
import { FirstSteps } from "./first-steps.js";
import { Upcoming } from "./upcoming.js";

const TABLES = [
  "person", "mentor", "mentee", "pair", "pair_member", "organization", "request", "setting", "roadmap", "activity", "occurrence",
  "meeting", "attendance", "fit_check", "programme",
];

export default function Home() {
  const { data, fault, reload } = useQuery("home.overview", { school_year: chosenYear.value }, TABLES);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Смотрю, что требует внимания…" />`;
  const { pairs, groups, mentors, mentees } = data.counts;
  const empty = data.attention.length + data.upcoming.length + pairs + groups + mentors + mentees === 0 && data.figures.every(({ of }) => of === 0);
  return html`<${PageHead} title=${empty ? "С чего начать" : "Что требует внимания"} below=${data.date_line}
      actions=${!empty && html`<${Workbook} /><${Button} main icon="plus" onClick=${() => go("pairs", "new")}>Новая пара<//>`} />
    <div class="home">
      ${empty ? html`<${FirstSteps} people=${data.counts.people} complete=${data.missing.length === 0} />` : html`<${Attention} items=${data.attention} />`}
      <aside class="stack" aria-label="Что есть">
        ${data.figures.some(({ of }) => of > 0) && html`<${Figures} figures=${data.figures} />`}
        ${data.upcoming.length > 0 && html`<${Upcoming} items=${data.upcoming} more=${data.upcoming_more} />`}
        <${Counts} counts=${data.counts} />
        ${data.missing.length > 0 && html`<${Missing} items=${data.missing} />`}
      </aside>
    </div>`;
}

function Workbook() {
  const [busy, setBusy] = useState(false);
  const write = async () => {
    setBusy(true);
    const saved = await act("register.workbook", { school_year: chosenYear.value }).finally(() => setBusy(false));
    if (saved) say({ saved, text: "Реестры готовы" });
  };
  return html`<${Button} icon="table-2" disabled=${busy} onClick=${write}>${busy ? "Составляю…" : "Реестры для района"}<//>`;
}

/** @param {{ figures: import("../../api/types").Overview["figures"] }} props */
function Figures({ figures }) {
  const title = chosenYear.value === null ? "За все годы" : `${schoolYear(chosenYear.value)} учебный год`;
  return html`<${Card} title=${title}><div class="figures">${figures.map(({ label, done, of }) => html`<div key=${label}>
    <span>${label}</span><b>${of === 0 ? "—" : `${done} из\u00a0${of}`}</b><${Track} value=${done} of=${of} /></div>`)}</div><//>`;
}

/** @param {{ counts: import("../../api/types").Overview["counts"] }} props */
function Counts({ counts }) {
  const lines = [
    ["Педагоги", counts.teachers, address("people")],
    ["Обучающиеся", counts.pupils, address("people")],
    ["Наставники", counts.mentors, address("people")],
    ["Наставляемые", counts.mentees, address("people")],
    ["Пары", counts.pairs, address("pairs")],
    ["Группы", counts.groups, address("pairs")],
  ];
  return html`<${Card} title="Что есть"><dl class="counts">${lines.map(([label, count, href]) => html`<div key=${label}><dt><a href=${href}>${label}</a></dt><dd>${count}</dd></div>`)}</dl><//>`;
}

/** @param {{ items: import("../../api/types").Overview["missing"] }} props */
function Missing({ items }) {
  return html`<${Card} title="Чего не хватает"><ul class="missing">${items.map((item, index) => html`<li key=${index}>
    <a href=${address(item.screen, item.id)}>${item.label}</a><small class="block">${item.why}</small></li>`)}</ul><//>`;
}
