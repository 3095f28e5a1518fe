// Events: contests, seminars and the like, with who took part and what came of it.
import { html } from "../../../vendor/ui.js";
import { state, vocabulary } from "../../../api/index.js";
import { DateField, Select, Tag, TextField, dateShort, period, plural } from "../../../parts/index.js";
import { PersonLink, labelIn, levelLabel } from "./kind.js";
import { Participants } from "./participants.js";

/** @typedef {import("../../../api/types").Event} Row */

/** @param {string | null | undefined} code */
const kindLabel = (code) => labelIn(vocabulary.value?.event_kinds, code);
/** @param {Row["fields"]} fields */
const days = ({ start, end }) => (end ? period(start, end) : dateShort(start));
/** @param {Row["fields"]} fields */
const ahead = ({ start }) => !!start && start > (state.value?.today ?? "");

/** @type {import("./kind.js").Kind} */
export const events = {
  code: "events", noun: "event", title: "События", count: "events", words: ["событие", "события", "событий"],
  fresh: "Новое событие", search: "Название, место, участник", icon: "presentation", tables: ["event", "event_participant", "person"],
  columns: [
    {
      key: "title", title: "Событие", also: "Вид, место", sort: "title",
      render: ({ fields }) => html`<div>${fields.title}<small>${[kindLabel(fields.kind), fields.place].filter(Boolean).join(" · ")}</small></div>`,
    },
    {
      key: "people", title: "Участники",
      render: (/** @type {Row} */ { people }) => people.length > 3
        ? html`<div>${plural(people.length, ["участник", "участника", "участников"])}<small>${people.map(({ short_name }) => short_name).join(", ")}</small></div>`
        : people.map(({ id, short_name }) => html`<div key=${id}>${short_name}</div>`),
    },
    { key: "level", title: "Уровень", sort: "scope", width: "9.25rem", render: ({ fields }) => levelLabel(fields.level) },
    {
      key: "day", title: "Когда", sort: "day", width: "9rem",
      render: ({ fields }) => html`${days(fields)}${ahead(fields) && html`<div><${Tag} level="idle">впереди<//></div>`}`,
    },
  ],
  empty: {
    title: "Событий пока нет",
    text: "Конкурсы, семинары, мастер-классы и открытые уроки, в которых участвовали наставники и наставляемые: кто, в какой роли и с каким итогом.",
    first: "Записать первое событие",
  },
  choices: [
    { name: "kind", label: "Вид", empty: "любой", options: () => vocabulary.value?.event_kinds ?? [] },
    { name: "level", label: "Уровень", empty: "любой", options: () => vocabulary.value?.levels ?? [] },
  ],
  blank: (person) => ({
    title: "", kind: null, level: null, start: null, end: null, place: "", result: "", link: "", note: "",
    participants: person ? [{ person_id: person, role: "участник", result: "" }] : [],
  }),
  tags: ({ fields }) => ahead(fields) && html`<${Tag} level="idle">впереди<//>`,
  facts: ({ fields }) => [
    ["Когда", days(fields)],
    ["Вид", kindLabel(fields.kind)],
    ["Уровень", levelLabel(fields.level)],
    ["Место", fields.place],
    ["Итог", fields.result],
    ["Ссылка", fields.link],
    ["Примечание", fields.note],
  ],
  people: (/** @type {Row} */ { people, fields }) => people.length > 0 && html`<section class="card-part" aria-label="Участники"><h3>Участники</h3>
    <ul class="lines">${people.map((who, index) => html`<li key=${who.id}><span class="grow"><${PersonLink} who=${who} />
      <small>${[fields.participants[index].role, fields.participants[index].result].filter(Boolean).join(" · ")}</small></span></li>`)}</ul></section>`,
  Fields: ({ form }) => {
    const { values, set, errors } = form;
    const text = (/** @type {string} */ field, /** @type {string} */ label, more = {}) =>
      html`<${TextField} label=${label} value=${values[field]} error=${errors[field]} onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
    const choice = (/** @type {string} */ field, /** @type {string} */ label, /** @type {string} */ empty, /** @type {any} */ options) =>
      html`<${Select} label=${label} required value=${values[field] ?? ""} empty=${empty} options=${options ?? []} error=${errors[field]}
        onChange=${(/** @type {string} */ code) => set(field, code || null)} />`;
    return html`<div class="form-grid">
        ${text("title", "Название", { required: true, maxLength: 200, class: "full" })}
        ${choice("kind", "Вид", "Выберите вид", vocabulary.value?.event_kinds)}
        ${choice("level", "Уровень", "Выберите уровень", vocabulary.value?.levels)}
        <${DateField} label="Начало" required value=${values.start} error=${errors.start} onChange=${(/** @type {string | null} */ day) => set("start", day)} />
        <${DateField} label="Окончание" value=${values.end} error=${errors.end} hint="Если событие длится больше дня."
          onChange=${(/** @type {string | null} */ day) => set("end", day)} />
        ${text("place", "Место", { maxLength: 200 })}
        ${text("link", "Ссылка", { maxLength: 200, placeholder: "https://…" })}
      </div>
      <${Participants} form=${form} />
      <div class="form-grid">
        ${text("result", "Итог", { multiline: true, rows: 2, class: "full" })}
        ${text("note", "Примечание", { multiline: true, rows: 2, class: "full" })}
      </div>`;
  },
};
