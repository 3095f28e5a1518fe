// A mentee's profile: the columns of «База наставляемых».
import { html } from "../../vendor/ui.js";
import { call, state, useQuery } from "../../api/index.js";
import { DateField, FaultNote, TextField } from "../../parts/index.js";
import { ProfilePage } from "./profile.js";
import { RequestsField } from "./requests.js";

/** @param {{ id: string, focus?: string }} props */
export function MenteeForm({ id, focus }) {
  const { data: card, fault } = useQuery("person.get", { id }, []);
  if (!card) return fault && html`<${FaultNote} fault=${fault} />`;
  const today = state.value?.today ?? null;
  /** @type {import("../../api/types").MenteeFields} */
  const initial = {
    entered_on: today, requests: [], request_text: "", waiting_since: today, finished_on: null, results: "", link: "",
    completion_mark: "", ...card.mentee?.fields,
  };
  return html`<${ProfilePage} ...${{ id, focus, card, initial }} title=${card.mentee ? "Сведения наставляемого" : "Новый наставляемый"}
    save=${(/** @type {typeof initial} */ fields) => call("mentee.save", { id, fields })}>
    ${(/** @type {any} */ { values, set, errors }) => {
      const common = (/** @type {keyof typeof initial} */ name, /** @type {string} */ label) =>
        ({ label, value: values[name], error: errors[name], class: `of-${name}` });
      const type = (/** @type {string} */ name) => (/** @type {any} */ value) => set(name, value);
      return html`<${RequestsField} values=${values.requests} error=${errors.requests} onChange=${type("requests")} />
      <div class="form-grid">
        <${TextField} ...${common("request_text", "Запрос своими словами")} class="full of-request_text" multiline rows=${2}
          onInput=${type("request_text")} />
        <${DateField} ...${common("waiting_since", "Ждёт наставника с")} hint="Считаем ожидание с этого дня, пока у человека нет пары."
          onChange=${type("waiting_since")} />
        <${DateField} ...${common("entered_on", "В программе с")} onChange=${type("entered_on")} />
      </div>
      <section class="form-section"><h2 class="h2">Итоги</h2><div class="form-grid">
        <${DateField} ...${common("finished_on", "Завершение программы")} onChange=${type("finished_on")} />
        <${TextField} ...${common("completion_mark", "Отметка о прохождении")} maxLength=${200} placeholder="Например, пройдена"
          onInput=${type("completion_mark")} />
        <${TextField} ...${common("results", "Результаты программы")} class="full of-results" multiline rows=${2}
          onInput=${type("results")} />
        <${TextField} ...${common("link", "Ссылка на кейс или отзыв")} class="full of-link" maxLength=${200}
          hint="Страница на сайте организации." onInput=${type("link")} />
      </div></section>`;
    }}
  <//>`;
}
