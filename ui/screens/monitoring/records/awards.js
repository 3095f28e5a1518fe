// Awards of mentors and mentees.
import { html } from "../../../vendor/ui.js";
import { vocabulary } from "../../../api/index.js";
import { Button, DateField, PersonPicker, Select, TextField, dateShort } from "../../../parts/index.js";
import { Person, PersonLink, levelLabel } from "./kind.js";

/** @type {import("./kind.js").Kind} */
export const awards = {
  code: "awards", noun: "award", title: "Награды", count: "awards", words: ["награда", "награды", "наград"],
  fresh: "Новая награда", search: "Фамилия, награда, документ", icon: "award", tables: ["award", "person"],
  columns: [
    { key: "person", title: "Кто", also: "Должность", sort: "person", render: ({ person }) => html`<${Person} who=${person} />` },
    { key: "title", title: "Награда", also: "Кем выдана", sort: "title", render: ({ fields }) => html`<div>${fields.title}<small>${fields.issuer}</small></div>` },
    { key: "level", title: "Уровень", sort: "scope", width: "9.25rem", render: ({ fields }) => levelLabel(fields.level) },
    { key: "day", title: "Дата", sort: "day", width: "7.5rem", render: ({ fields }) => dateShort(fields.day) },
    { key: "document", title: "Документ", hidden: true, render: ({ fields }) => fields.document },
  ],
  empty: {
    title: "Наград пока нет",
    text: "Знак отличия «За наставничество», «Почётный наставник», «Молодость и профессионализм», грамоты и благодарности: всё, чем отмечены наставники и наставляемые.",
    first: "Записать первую награду",
  },
  choices: [{ name: "level", label: "Уровень", empty: "любой", options: () => vocabulary.value?.levels ?? [] }],
  blank: (person) => ({ person_id: person, title: "", level: null, issuer: "", day: null, document: "", note: "" }),
  facts: ({ person, fields }) => [
    ["Кто", html`<${PersonLink} who=${person} />`],
    ["Уровень", levelLabel(fields.level)],
    ["Кто наградил", fields.issuer],
    ["Дата", dateShort(fields.day)],
    ["Документ", fields.document],
    ["Примечание", fields.note],
  ],
  Fields: ({ form: { values, set, errors } }) => {
    const text = (/** @type {string} */ field, /** @type {string} */ label, more = {}) =>
      html`<${TextField} label=${label} value=${values[field]} error=${errors[field]} onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
    return html`<div class="form-grid">
      <${PersonPicker} label="Кого наградили" required value=${values.person_id ? [values.person_id] : []} placeholder="Фамилия" error=${errors.person_id}
        onChange=${(/** @type {string[]} */ ids) => set("person_id", ids[0] ?? null)} />
      <${Select} label="Уровень" required value=${values.level ?? ""} empty="Выберите уровень" options=${vocabulary.value?.levels ?? []} error=${errors.level}
        onChange=${(/** @type {string} */ code) => set("level", code || null)} />
      <div class="full">${text("title", "Награда", { required: true, maxLength: 200 })}
        <div class="suggestions" role="group" aria-label="Награда: частые ответы">${vocabulary.value?.award_titles.map((words) => html`<${Button}
          key=${words} onClick=${() => set("title", words)}>${words}<//>`)}</div></div>
      ${text("issuer", "Кто наградил", { maxLength: 200 })}
      <${DateField} label="Дата" required value=${values.day} error=${errors.day} onChange=${(/** @type {string | null} */ day) => set("day", day)} />
      ${text("document", "Документ", { maxLength: 200, class: "full", placeholder: "приказ от 05.10.2026 № 164" })}
      ${text("note", "Примечание", { multiline: true, rows: 2, class: "full" })}
    </div>`;
  },
};
