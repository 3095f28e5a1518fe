// A mentor's profile: the columns of «База наставников».
import { html } from "../../vendor/ui.js";
import { call, state, useQuery } from "../../api/index.js";
import { DateField, FaultNote, NumberField, TextField } from "../../parts/index.js";
import { ProfilePage } from "./profile.js";

/** @param {{ id: string, focus?: string }} props */
export function MentorForm({ id, focus }) {
  const { data: card, fault } = useQuery("person.get", { id }, []);
  if (!card) return fault && html`<${FaultNote} fault=${fault} />`;
  /** @type {import("../../api/types").MentorFields} */
  const initial = {
    entered_on: state.value?.today ?? null, competencies: "", achievements: "", interests: "", wanted_age: "", time_resource: "",
    capacity: 3, finished_on: null, results: "", link: "", ...card.mentor?.fields,
  };
  return html`<${ProfilePage} ...${{ id, focus, card, initial }} title=${card.mentor ? "Сведения наставника" : "Новый наставник"}
    save=${(/** @type {typeof initial} */ fields) => call("mentor.save", { id, fields })}>
    ${(/** @type {any} */ { values, set, errors }) => {
      const common = (/** @type {keyof typeof initial} */ name, /** @type {string} */ label) =>
        ({ label, value: values[name], error: errors[name], class: `of-${name}` });
      const type = (/** @type {string} */ name) => (/** @type {any} */ value) => set(name, value);
      return html`<div class="form-grid">
        <${NumberField} ...${common("capacity", "Сколько наставляемых может вести сразу")} min=${1} max=${30} onInput=${type("capacity")} />
        <${DateField} ...${common("entered_on", "В программе с")} onChange=${type("entered_on")} />
        <${TextField} ...${common("competencies", "Основные компетенции")} class="full of-competencies" multiline rows=${2}
          onInput=${type("competencies")}
          hint="Чем может помочь: методика, подготовка к экзаменам, проектная работа." />
        <${TextField} ...${common("achievements", "Достижения, важные для программы")} class="full of-achievements" multiline rows=${2}
          onInput=${type("achievements")} />
        <${TextField} ...${common("interests", "Интересы")} class="full of-interests" multiline rows=${2} onInput=${type("interests")} />
        <${TextField} ...${common("wanted_age", "Кого готов вести")} maxLength=${200} placeholder="Например, молодых педагогов"
          onInput=${type("wanted_age")} />
        <${TextField} ...${common("time_resource", "Сколько времени готов уделять")} maxLength=${200}
          placeholder="Например, 2 часа в неделю" onInput=${type("time_resource")} />
      </div>
      <section class="form-section"><h2 class="h2">Итоги</h2><div class="form-grid">
        <${DateField} ...${common("finished_on", "Завершение программы")} onChange=${type("finished_on")} />
        <${TextField} ...${common("link", "Ссылка на кейс или отзыв")} maxLength=${200} hint="Страница на сайте организации."
          onInput=${type("link")} />
        <${TextField} ...${common("results", "Результаты программы")} class="full of-results" multiline rows=${2}
          onInput=${type("results")} />
      </div></section>`;
    }}
  <//>`;
}
