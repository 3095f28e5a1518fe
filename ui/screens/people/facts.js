// What a person's card says of the person: tags, what is missing and how to fill it, every filled field.
import { html } from "../../vendor/ui.js";
import { state, vocabulary } from "../../api/index.js";
import { Facts, Tag, address, dateLong, dateShort, plural } from "../../parts/index.js";
import { daysText } from "./days.js";
import { GROUPS, blank, labelOf } from "./fields.js";

/** @typedef {import("../../api/types").PersonCard} PersonCard */

/** @param {string} word @param {string | null} paused */
const role = (word, paused) =>
  paused ? html`<${Tag} level="idle" sign="॥">${word}, перерыв<//>` : html`<${Tag} level="done" sign="✓">${word}<//>`;

/** @param {{ card: PersonCard }} props */
export function Tags({ card: { mentor, mentee, archived_on, merged_into, pairs } }) {
  const mentored = pairs.some((pair) => pair.mentees.length > 0 && pair.status !== "completed" && pair.status !== "stopped");
  if (!mentor && !mentee && !archived_on) return null;
  const waiting = mentee && !mentee.paused_since && !mentored ? mentee.fields.waiting_since : null;
  return html`<div class="card-tags">
    ${mentor && role("наставник", mentor.paused_since)}
    ${mentee && role("наставляемый", mentee.paused_since)}
    ${waiting && html`<${Tag} level="soon">ждёт ${daysText(waiting, state.value?.today)}<//>`}
    ${archived_on && html`<${Tag} level="idle" sign="■">в архиве с ${dateShort(archived_on)}<//>`}
    ${merged_into && html`<a href=${address("people", merged_into)}>объединена с другой карточкой</a>`}
  </div>`;
}

/** Where a missing fact is typed. @param {string} id @param {string} field */
function placeOf(id, field) {
  const [part, name] = field.includes(".") ? field.split(".") : [null, field];
  if (part) return address("people", id, part, name);
  if (name in blank()) return address("people", id, "edit", name);
  return address("people", id, /^(request|waiting|completion)/.test(name) ? "mentee" : "mentor", name);
}

/** @param {{ card: PersonCard }} props */
export function MissingPart({ card: { id, missing, archived_on } }) {
  if (missing.length === 0 || archived_on) return null;
  return html`<section class="card-part" aria-label="Чего не хватает"><h3>Чего не хватает</h3>
    <ul class="lines">${missing.map(({ field, label, why }) => html`<li key=${field}>
      <span class="grow">${label}<small>${why}</small></span>
      <a href=${placeOf(id, field)} aria-label="Заполнить: ${label}">Заполнить</a></li>`)}</ul>
  </section>`;
}

/** @param {{ card: PersonCard }} props */
export function FactParts({ card }) {
  const { fields } = card;
  const birth = fields.birth_date ? dateLong(fields.birth_date) : fields.birth_year;
  const own = [[fields.birth_date ? "Дата рождения" : "Год рождения", birth], ["Пол", labelIn(vocabulary.value?.sexes, fields.sex)]];
  return [
    html`<section class="card-part" key="own"><h3 class="unseen">О человеке</h3><${Facts} items=${own} /></section>`,
    ...GROUPS.map((group) => {
      const items = group.fields.filter(({ name }) => fields[name]).map((field) => [labelOf(field, fields.kind), shown(card, field)]);
      return items.length > 0 && html`<section class="card-part" key=${group.code}><h3>${group.title}</h3><${Facts}
        items=${items} /></section>`;
    }),
  ];
}

/** @param {import("../../api/types").Choice[] | undefined} list @param {string | null | undefined} code */
const labelIn = (list, code) => list?.find((choice) => choice.code === code)?.label;

/** @param {PersonCard} card @param {import("./fields.js").FieldOf} field */
function shown(card, { name, type }) {
  const value = card.fields[name];
  if (type === "organization") return card.organization;
  if (type === "category") return labelIn(vocabulary.value?.categories, card.fields.category);
  if (name !== "teaching_since") return value;
  const [today, since] = [state.value?.today ?? "", String(value)];
  const years = Number(today.slice(0, 4)) - Number(since.slice(0, 4)) - (today.slice(5) < since.slice(5) ? 1 : 0);
  return `${dateShort(since)} (${years > 0 ? plural(years, ["год", "года", "лет"]) : "меньше года"})`;
}
