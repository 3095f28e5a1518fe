// «Что требует внимания»: what to do next, what there is, what is missing.
import { html, useState } from "../../vendor/ui.js";
import { act, state, useQuery } from "../../api/index.js";
import { address, Button, Card, chosenYear, Empty, FaultNote, go, Icon, PageHead, plural, Progress, say, schoolYear, Tag, Track } from "../../parts/index.js";

const TABLES = ["person", "mentor", "mentee", "pair", "pair_member", "organization", "request", "setting"];

export default function Home() {
  const { data, fault, reload } = useQuery("home.overview", { school_year: chosenYear.value }, TABLES);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Смотрю, что требует внимания…" />`;
  const { pairs, groups, mentors, mentees } = data.counts;
  const empty = data.attention.length === 0 && pairs + groups + mentors + mentees === 0;
  return html`<${PageHead} title=${empty ? "С чего начать" : "Что требует внимания"} below=${data.date_line}
      actions=${!empty && html`<${Workbook} /><${Button} main icon="plus" onClick=${() => go("pairs", "new")}>Новая пара<//>`} />
    <div class="home">
      ${empty ? html`<${FirstSteps} people=${data.counts.people} complete=${data.missing.length === 0} />` : html`<${Attention} items=${data.attention} />`}
      <aside class="stack" aria-label="Что есть">
        ${data.figures.some(({ of }) => of > 0) && html`<${Figures} figures=${data.figures} />`}
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

/** @param {{ items: import("../../api/types").Attention[] }} props */
function Attention({ items }) {
  if (items.length === 0) {
    return html`<${Card}><${Empty} icon="check" title="Всё в порядке" text="Срочных дел нет: согласия и приказы на месте, никто не ждёт наставника." /><//>`;
  }
  return html`<${Card} class="todo" title=${plural(items.length, ["дело", "дела", "дел"])}>
    <ul>${items.map((item, index) => html`<li key=${index}>
      <${Tag} level=${item.level}>${bare(item.sign)}<//>
      <div class="grow">${item.title}<small class="block">${item.detail}</small></div>
      <${Button} onClick=${() => go(item.screen, item.id)} aria-label="${item.action}: ${item.title}">${item.action}<//>
    </li>`)}</ul>
  <//>`;
}

/** The sign is drawn by the tag; a text may bring its own. @param {string} text */
function bare(text) {
  return text.replace(/^[▲●✓○]\s*/, "");
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

/** An empty school: three things in the order in which they are done. @param {{ people: number, complete: boolean }} props */
function FirstSteps({ people, complete }) {
  const name = state.value?.file?.organization?.short_name;
  const steps = [
    { title: "Внесите людей", done: people > 1, action: "Добавить человека", open: () => go("people", "new"),
      text: people > 1 ? `Уже ${plural(people, ["человек", "человека", "человек"])}. Остальных можно добавить в любой день.` : "Педагогов, учеников, сотрудников партнёров. Для начала хватит фамилий и должностей." },
    { title: "Составьте пару", done: false, action: "Новая пара", open: () => go("pairs", "new"),
      text: "Выберите форму, наставника и наставляемого. Кого ещё нет в списке, добавите по ходу." },
    { title: "Заполните сведения об организации", done: complete, action: "Заполнить", open: () => go("settings", "organization"),
      text: complete ? "Всё, что нужно для приказов, известно." : `Полное название и директор понадобятся для приказов. Сейчас известно краткое: ${name}.` },
  ];
  const next = steps.findIndex(({ done }) => !done);
  return html`<${Card} class="first-steps"><ol>${steps.map(({ title, text, done, action, open }, index) => html`<li key=${title} class=${done ? "done" : ""}>
    <i aria-hidden="true">${done ? html`<${Icon} name="check" />` : index + 1}</i>
    <div class="grow"><h2 class="h2">${title}${done && html`<span class="unseen">, сделано</span>`}</h2><p class="muted">${text}</p></div>
    <${Button} main=${index === next} onClick=${open}>${action}<//></li>`)}</ol>
    <p class="muted">Хотите сначала посмотреть, как всё устроено? <a href=${address("settings", "file")}>Откройте учебный пример</a>.</p><//>`;
}
