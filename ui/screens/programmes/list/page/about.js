// What a programme is: people, form, gaps, goal and tasks; below them what is unusual about it.
import { html } from "../../../../vendor/ui.js";
import { Facts, Icon, IconButton, address } from "../../../../parts/index.js";
import { formOf } from "../../../pairs/columns.js";

/** @typedef {import("../../../../api/types").ProgrammeCard} Card */

/** @param {{ card: Card, locked: boolean, onEdit: () => void }} props */
export function About({ card: { row, fields, gaps, hints }, locked, onEdit }) {
  const form = formOf(row.form);
  const model = form?.models.find(({ code }) => code === row.model);
  const tasks = fields.tasks.split("\n").filter(Boolean);
  return html`<section class="card about" aria-label="О программе">
    <div class="about-columns">
      <${Facts} items=${[
        [row.mentors.length > 1 ? "Наставники" : "Наставник", html`<${People} members=${row.mentors} />`],
        [row.mentees.length > 1 ? "Наставляемые" : "Наставляемый", html`<${People} members=${row.mentees} />`],
      ]} />
      <${Facts} items=${[
        ["Форма", html`${form?.label}${model && html`<small>${model.label}</small>`}`],
        ["Дефициты", [...gaps, fields.gaps].filter(Boolean).join("; ")],
      ]} />
      <${Facts} items=${[["Цель", fields.goal], ["Примечание", fields.note]]} />
      <${Facts} items=${[["Задачи", tasks.length > 0 && html`<ul class="dashes">${tasks.map((task) => html`<li key=${task}>${task}</li>`)}</ul>`]]} />
      ${!locked && html`<${IconButton} icon="pencil" label="Изменить сведения" onClick=${onEdit} />`}
    </div>
    ${hints.length > 0 && html`<ul class="hints">${hints.map((words) => html`<li key=${words}><${Icon} name="lightbulb" size=${16} /><span>${words}</span></li>`)}</ul>`}
  </section>`;
}

/** Of a group only names: what they are says the form. @param {{ members: Card["row"]["mentors"] }} props */
function People({ members }) {
  if (members.length > 2) return html`${members.map(({ person_id, short_name }, index) => html`${index > 0 && ", "}<a key=${person_id} class="nowrap" href=${address("people", person_id)}>${short_name}</a>`)}`;
  return html`${members.map(({ person_id, name, detail }) => html`<div key=${person_id}><a href=${address("people", person_id)}>${name}</a>${detail && html`<small>${detail}</small>`}</div>`)}`;
}
