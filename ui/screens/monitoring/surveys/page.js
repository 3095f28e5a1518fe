// One questionnaire: who has answered, or what the answers say; its blank, its questions.
import { html, useState } from "../../../vendor/ui.js";
import { act, useQuery } from "../../../api/index.js";
import { AskDialog, Button, FaultNote, Menu, Progress, Segments, address, go, say, useListKeys } from "../../../parts/index.js";
import { call } from "../../../api/index.js";
import { People } from "./people.js";
import { Results } from "./results/index.js";
import { TABLES, WHEN, WHO, formsOf, questions } from "./words.js";

/** @param {{ id: string, view: string }} props */
export function SurveyPage({ id, view }) {
  const { data: card, fault, reload } = useQuery("survey.get", { id }, TABLES);
  const [copying, setCopying] = useState(false);
  useListKeys({ onClose: () => go("monitoring", "surveys"), onNew: () => go("monitoring", "surveys", id, "enter", "other") });
  if (!card) return fault ? html`<${FaultNote} fault=${fault} onRetry=${fault.code === "not_found" ? undefined : reload} /><p><a href=${address("monitoring", "surveys")}>Все анкеты</a></p>` : html`<${Progress} label="Открываю анкету…" />`;
  const { title, role, moment, forms, questions: asked } = card.fields;
  const archive = async () => {
    if (!(await act(card.archived ? "survey.restore" : "survey.archive", { id }))) return;
    say({ text: card.archived ? "Анкета возвращена из архива" : "Анкета убрана в архив, ответы остались", action: { label: "Отменить", run: () => act("journal.undo", {}) } });
  };
  const copy = async (/** @type {{ title: string }} */ named) => {
    const made = await call("survey.copy", { id, title: named.title, moment: moment === "before" ? "after" : moment });
    go("monitoring", "surveys", made.id, "edit");
  };
  const menu = [
    { label: "Изменить вопросы", icon: "pencil", onClick: () => go("monitoring", "surveys", id, "edit") },
    { label: moment === "before" ? "Сделать такую же для конца года" : "Сделать такую же", icon: "copy-plus", onClick: () => setCopying(true) },
    { label: card.archived ? "Вернуть из архива" : "Убрать в архив", icon: card.archived ? "archive-restore" : "archive", onClick: archive },
  ];
  return html`<div class="stack surveys">
    <div class="survey-head"><div class="grow"><p class="small"><a href=${address("monitoring", "surveys")}>Все анкеты</a></p><h2>${title}</h2>
        <p class="muted small">${[role && WHO[role], moment && WHEN[moment], formsOf(forms), questions(asked.length)].filter(Boolean).join(" · ")}</p></div>
      <${Button} icon="printer" onClick=${() => go("documents", "new", "questionnaire", id)}>Бланк<//><${Menu} label="Ещё" items=${menu} /></div>
    <${Segments} label="Что показать" value=${view} onChange=${(/** @type {string} */ code) => go("monitoring", "surveys", id, code === "people" ? null : code)}
      options=${[{ code: "people", label: "Кто ответил" }, { code: "results", label: "Результаты" }]} />
    ${view === "results" ? html`<${Results} id=${id} />` : html`<${People} id=${id} role=${role ?? null} />`}
    ${copying && html`<${AskDialog} title="Новая анкета с теми же вопросами" text="Вопросы можно изменить. Ответы на одинаковые вопросы «в начале» и «в конце» программа сравнит." action="Создать"
      ask=${[{ name: "title", label: "Название", type: "line", value: moment === "before" ? `${title} (в конце)` : `${title} (копия)`, required: true }]} onDone=${copy} onClose=${() => setCopying(false)} />`}
  </div>`;
}
