// What a programme is: people, form, stage, gaps, goal and tasks; beside them what is unusual about it.
import { html } from "../../../../vendor/ui.js";
import { act, vocabulary } from "../../../../api/index.js";
import { Button, Facts, Icon, Select, address } from "../../../../parts/index.js";
import { formOf } from "../../../pairs/columns.js";

/** @typedef {import("../../../../api/types").ProgrammeCard} Card */

/** @param {{ card: Card, locked: boolean, onEdit: () => void }} props */
export function About({ card, locked, onEdit }) {
  const { row, fields, hints } = card;
  const form = formOf(row.form);
  const model = form?.models.find(({ code }) => code === row.model);
  const tasks = fields.tasks.split("\n").filter(Boolean);
  return html`<section class="card about" aria-label="О программе">
    <div class="about-columns">
      <${Facts} items=${[
        [row.mentors.length > 1 ? "Наставники" : "Наставник", html`<${People} members=${row.mentors} />`],
        [row.mentees.length > 1 ? "Наставляемые" : "Наставляемый", html`<${People} members=${row.mentees} />`],
        ["Форма", html`${form?.label}${model && html`<small>${model.label}</small>`}`],
      ]} />
      <${Facts} items=${[
        ["Этап", html`<${StageField} card=${card} locked=${locked} />`],
        ["Дефициты", [...card.gaps, fields.gaps].filter(Boolean).join("; ")],
        ["Примечание", fields.note],
      ]} />
      <${Facts} items=${[
        ["Цель", fields.goal],
        ["Задачи", tasks.length > 0 && html`<ul class="dashes">${tasks.map((task) => html`<li key=${task}>${task}</li>`)}</ul>`],
      ]} />
      ${!locked && html`<${Button} icon="pencil" onClick=${onEdit}>Изменить<//>`}
    </div>
    ${hints.length > 0 && html`<ul class="hints">${hints.map((words) => html`<li key=${words}><${Icon} name="lightbulb" size=${16} /><span>${words}</span></li>`)}</ul>`}
  </section>`;
}

/** @param {{ members: Card["row"]["mentors"] }} props */
const People = ({ members }) => html`${members.map(({ person_id, name, detail }) => html`<div key=${person_id}>
  <a href=${address("people", person_id)}>${name}</a>${detail && html`<small>${detail}</small>`}</div>`)}`;

/** Said by hand; when the facts speak for another, that one is a click away. @param {{ card: Card, locked: boolean }} props */
function StageField({ card: { row: { id, stage }, suggested }, locked }) {
  const stages = vocabulary.value?.stages ?? [];
  const label = (/** @type {string} */ code) => stages.find((one) => one.code === code)?.label;
  if (locked) return label(stage);
  const set = (/** @type {any} */ code) => act("programme.stage", { id, stage: code });
  return html`<div class="stage"><${Select} label="Этап" class="bare" value=${stage} options=${stages} onChange=${set} />
    ${suggested !== stage && html`<${Button} text look="small" onClick=${() => set(suggested)}>По фактам — ${label(suggested)}<//>`}</div>`;
}
