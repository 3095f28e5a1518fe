// What was approved and when; any version can be read as it was.
import { html, useState } from "../../../../vendor/ui.js";
import { useQuery } from "../../../../api/index.js";
import { Button, Card, Dialog, Facts, FaultNote, Progress, dateShort, period } from "../../../../parts/index.js";

/** @typedef {import("../../../../api/types").ProgrammeCard} ProgrammeCard */

/** @param {{ card: ProgrammeCard }} props */
export function Versions({ card: { row, versions } }) {
  const [reading, setReading] = useState(/** @type {number | null} */ (null));
  if (versions.length === 0) return null;
  return html`<${Card} title="Что утверждено">
    ${row.changed && html`<p class="muted small">После утверждения программа изменилась. Чтобы изменения вступили в силу, утвердите их.</p>`}
    <ul class="lines">${versions.map(({ number, approved_on, act, reason }) => html`<li key=${number}>
      <span class="grow"><b>Редакция ${number}</b>, утверждена ${dateShort(approved_on)}${act && ` — ${act}`}${reason && html`<small>${reason}</small>`}</span>
      <${Button} icon="file-text" aria-label="Прочитать редакцию ${number}" onClick=${() => setReading(number)}>Прочитать<//></li>`)}</ul>
    ${reading !== null && html`<${Reading} id=${row.id} number=${reading} onClose=${() => setReading(null)} />`}
  <//>`;
}

/** @param {{ id: string, number: number, onClose: () => void }} props */
function Reading({ id, number, onClose }) {
  const { data, fault } = useQuery("programme.version", { id, number }, []);
  return html`<${Dialog} title="Редакция ${number}" wide onClose=${onClose} footer=${html`<${Button} onClick=${onClose}>Закрыть<//>`}>
    ${fault ? html`<${FaultNote} fault=${fault} />` : data ? html`<${Body} card=${data} />` : html`<${Progress} label="Открываю…" />`}
  <//>`;
}

/** @param {{ card: import("../../../../api/types").ProgrammeVersionCard }} props */
function Body({ card: { version, body } }) {
  let number = 0;
  // A long one is scrolled by keys too.
  return html`<div class="reading" tabindex="0" role="group" aria-label="Редакция ${version.number}"><${Facts} items=${[
      ["Утверждена", [dateShort(version.approved_on), version.act].filter(Boolean).join(", ")],
      ["Что изменилось", version.reason],
      ["Наставник", body.mentors.join("\n")],
      ["Наставляемый", body.mentees.join("\n")],
      ["Форма", [body.form, body.model].filter(Boolean).join(" · ")],
      ["Срок", period(body.start, body.end)],
      ["Дефициты", [...body.gaps, body.own_gaps].filter(Boolean).join("; ")],
      ["Цель", body.plan.goal],
      ["Задачи", body.plan.tasks.join("\n")],
    ]} />
    <table class="version-table"><caption class="unseen">План, как его утвердили</caption>
      <thead><tr>${["№", "Проект, задание", "Срок", "Планируемый результат"].map((title) => html`<th scope="col" key=${title}>${title}</th>`)}</tr></thead>
      <tbody>${body.plan.sections.map(({ title, items }, index) => html`
        ${title && html`<tr key=${index} class="section"><th scope="colgroup" colspan="4">${title}</th></tr>`}
        ${items.map(({ task, deadline, planned }) => html`<tr key=${`${index}-${task}`}><td>${++number}</td><td>${task}</td><td>${deadline}</td><td>${planned}</td></tr>`)}`)}
      </tbody></table></div>`;
}
