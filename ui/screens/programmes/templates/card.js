// A template's card: for whom it is, its plan, what can be done with it.
import { html, useEffect, useState } from "../../../vendor/ui.js";
import { act, call, useQuery } from "../../../api/index.js";
import { AskDialog, Button, Card, Facts, FaultNote, IconButton, Menu, go, plural, say, useHeadingFocus } from "../../../parts/index.js";
import { formOf } from "../../pairs/columns.js";
import { ITEMS, MONTHS } from "./words.js";

/** @typedef {import("../../../api/types").TemplateCard} Template */

/** @param {{ id: string }} props */
export function TemplateCard({ id }) {
  const { data: card, fault, reload } = useQuery("template.get", { id }, ["programme_template", "request"]);
  const heading = useHeadingFocus(card?.id);
  const [naming, setNaming] = useState(false);
  // A template that an undone action has taken away leads back to the list.
  const gone = fault?.code === "not_found";
  useEffect(() => {
    if (card && gone) go("programmes", "templates");
  }, [gone]);
  if (!card) return fault && html`<${FaultNote} fault=${fault} onRetry=${gone ? undefined : reload} />`;
  const { title, note, own, archived, body } = card;
  const write = async () => {
    const saved = await act("template.export", { id });
    if (saved) say({ saved });
  };
  const archive = async () => {
    if (!(await act(archived ? "template.restore" : "template.archive", { id }))) return;
    say({ text: archived ? "Шаблон возвращён из архива." : "Шаблон в архиве.", action: { label: "Отменить", run: () => act("journal.undo", {}) } });
  };
  const menu = html`<${Menu} quiet label="Ещё действия" items=${[
    own && { label: "Изменить название", icon: "pencil", onClick: () => setNaming(true) },
    { label: "В файл для другой школы", icon: "download", onClick: write },
    own && { label: "Журнал", icon: "clock", onClick: () => go("journal", id) },
    own && { label: archived ? "Вернуть из архива" : "В архив", icon: archived ? "archive-restore" : "archive", onClick: archive },
  ]} /><${IconButton} icon="x" label="Закрыть карточку" onClick=${() => go("programmes", "templates")} />`;
  const items = body.sections.reduce((sum, section) => sum + section.items.length, 0);
  return html`<${Card} title=${html`<span tabindex="-1" ref=${heading}>${title}</span>`} actions=${html`<span class="nowrap">${menu}</span>`}>
    ${note && html`<p class="pre muted">${note}</p>`}
    <div class="card-actions"><${Button} main icon="plus" onClick=${() => go("programmes", "new", "template", id)}>Составить программу<//>
      <${Button} icon="download" onClick=${write}>В файл<//></div>
    <div class="card-part"><${Facts} items=${[
      ["Формы", body.forms.map((code) => formOf(code)?.label ?? code).join(", ")],
      ["Модели", modelsOf(body).join("; ")],
      ["Написан на", plural(body.months, MONTHS)],
      ["Цель", body.goal],
      ["Задачи", body.tasks.map(({ text }) => `– ${text}`).join("\n")],
    ]} /></div>
    <section class="card-part" aria-label="План"><h3>План: ${plural(items, ITEMS)}</h3><${PlanOf} card=${card} /></section>
    ${naming && html`<${AskDialog} title="Название шаблона" action="Сохранить" onClose=${() => setNaming(false)}
      ask=${[{ name: "title", label: "Название", type: "line", value: title, required: true }, { name: "note", label: "Для кого он", type: "text", value: note }]}
      onDone=${(/** @type {any} */ { title: name, note: words }) => call("template.update", { id, title: name ?? "", note: words ?? "" })} />`}
  <//>`;
}

/** @param {Template["body"]} body */
function modelsOf({ forms, models }) {
  const known = forms.flatMap((code) => formOf(code)?.models ?? []);
  return models.map((code) => known.find((one) => one.code === code)?.label ?? code);
}

/** Sections with their items: what, for which gaps, when. @param {{ card: Template }} props */
function PlanOf({ card: { body, gaps } }) {
  return html`${body.sections.map(({ title, items }, index) => html`<div class="template-plan" key=${index}>
    ${title && html`<h4>${title}</h4>`}
    <ul>${items.map(({ task, when, gaps: named, core }, n) => html`<li key=${n}><div>${task}<small>${[core && "всегда", ...named.map((gap) => gaps[gap])].filter(Boolean).join(", ")}</small></div><small>${when}</small></li>`)}</ul></div>`)}`;
}
