// «Банк практик»: Название | Автор | Форма | Проблема | Описание | Результаты | Ссылка.
import { html } from "../../../vendor/ui.js";
import { state, vocabulary } from "../../../api/index.js";
import { DateField, PersonPicker, Select, TextField, dateShort } from "../../../parts/index.js";
import { PersonLink, formLabel } from "./kind.js";

/** @typedef {import("../../../api/types").Practice} Practice */

/** @param {Practice} row */
const authors = (row) => [row.author?.name, row.fields.author].filter(Boolean).join(", ");

/** @type {import("./kind.js").Kind} */
export const practices = {
  code: "practices", noun: "practice", title: "Практики", count: "practices", words: ["практика", "практики", "практик"],
  fresh: "Новая практика", search: "Название, автор, слова", icon: "lightbulb", tables: ["practice", "person"],
  columns: [
    {
      key: "title", title: "Название", also: "О чём", sort: "title",
      render: ({ fields }) => html`<div>${fields.title}${fields.problem && html`<small class="two-lines">${fields.problem}</small>`}</div>`,
    },
    { key: "author", title: "Автор", sort: "person", render: authors },
    { key: "form", title: "Форма", sort: "scope", render: ({ fields }) => formLabel(fields.form) },
    { key: "day", title: "Дата", sort: "day", width: "7.5rem", render: ({ fields }) => dateShort(fields.day) },
  ],
  empty: {
    title: "Банк практик пока пуст",
    text: "Практика — это приём наставничества, который могут перенять другие: какую проблему решает, что делают, что получилось. Банк практик спрашивает отдел образования.",
    first: "Описать первую практику",
  },
  choices: [{ name: "form", label: "Форма", empty: "любая", options: () => vocabulary.value?.forms ?? [] }],
  blank: (person) => ({
    title: "", author_id: person, author: "", form: null, problem: "", description: "", results: "", link: "", day: state.value?.today ?? null, note: "",
  }),
  facts: ({ author, fields }) => [
    ["Автор", author && html`<${PersonLink} who=${author} />`],
    [author ? "Вместе с" : "Автор", fields.author],
    ["Форма", formLabel(fields.form)],
    ["Проблема", fields.problem],
    ["Описание", fields.description],
    ["Результаты", fields.results],
    ["Ссылка", fields.link],
    ["В банке с", dateShort(fields.day)],
    ["Примечание", fields.note],
  ],
  Fields: ({ form: { values, set, errors } }) => {
    const text = (/** @type {string} */ field, /** @type {string} */ label, more = {}) =>
      html`<${TextField} label=${label} value=${values[field]} error=${errors[field]} onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
    return html`<div class="form-grid">
      ${text("title", "Название", { required: true, maxLength: 200, class: "full", placeholder: "Например, «Час наставника»" })}
      <${PersonPicker} label="Автор" value=${values.author_id ? [values.author_id] : []} placeholder="Фамилия" error=${errors.author_id}
        onChange=${(/** @type {string[]} */ ids) => set("author_id", ids[0] ?? null)} />
      ${text("author", "Соавторы или автор своими словами", { maxLength: 200, hint: "Если у автора нет карточки или авторов несколько." })}
      <${Select} label="Форма наставничества" value=${values.form ?? ""} empty="Любая" options=${vocabulary.value?.forms ?? []} error=${errors.form}
        onChange=${(/** @type {string} */ code) => set("form", code || null)} />
      <${DateField} label="Дата" required value=${values.day} error=${errors.day} hint="Когда практика попала в банк."
        onChange=${(/** @type {string | null} */ day) => set("day", day)} />
      ${text("problem", "Проблема", { multiline: true, rows: 2, class: "full", hint: "Что было не так до этой практики." })}
      ${text("description", "Описание", { multiline: true, rows: 4, class: "full", hint: "Что и как делают." })}
      ${text("results", "Результаты", { multiline: true, rows: 2, class: "full" })}
      ${text("link", "Ссылка", { maxLength: 200, class: "full", placeholder: "https://…" })}
      ${text("note", "Примечание", { multiline: true, rows: 2, class: "full" })}
    </div>`;
  },
};
