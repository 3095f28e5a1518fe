// The fields of an activity; the deadline says at once what is understood of it.
import { html, useRef } from "../../../vendor/ui.js";
import { call, state } from "../../../api/index.js";
import { Button, Card, CheckField, FormActions, Select, TextField, go, useFirstField, useForm } from "../../../parts/index.js";
import { DeadlineFields } from "./deadline.js";
import { nextNumber } from "./number.js";

/** @typedef {import("../../../api/types").ActivityFields} Fields */
/** @typedef {import("../../../api/types").RoadmapCard} RoadmapCard */

/** @param {{ place: [string, ...string[]], id?: string, initial: Fields, card: RoadmapCard, onSaved: (fields: Fields) => void }} props */
export function ActivityEditor({ place, id, initial, card, onSaved }) {
  const start = useRef(initial).current;
  const saves = async (/** @type {Fields} */ fields) => {
    if (!id) return (await call("activity.add", { roadmap_id: card.id, fields })).id;
    await call("activity.update", { id, fields });
    return id;
  };
  const form = useForm(start, saves);
  const { values, set, errors } = form;
  const box = useFirstField("title");
  const save = async () => {
    let saved = "";
    if (!(await form.submit(async (fields) => void (saved = await saves(fields))))) return;
    onSaved(values);
    go(...place, saved);
  };
  // A number that was only proposed goes with the section.
  const choose = (/** @type {string} */ code) => {
    const proposed = !id && values.number === nextNumber(card, values.section_id);
    form.setValues({ ...values, section_id: code || null, number: proposed ? nextNumber(card, code || null) : values.number });
  };
  const leave = () => (id ? go(...place, id) : go(...place));
  const text = (/** @type {"number" | "title" | "responsible" | "result" | "note"} */ field, /** @type {string} */ label, more = {}) => html`<${TextField} label=${label}
    value=${values[field]} error=${errors[field]} class="of-${field}" onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
  const sections = card.sections.map(({ id: code, level, number, title }) => ({ code, label: `${"\u2003".repeat(level - 1)}${[number, title].filter(Boolean).join(". ")}` }));
  const district = state.value?.file?.organization?.kind === "district";

  return html`<${Card} title=${id ? "Изменить мероприятие" : "Новое мероприятие"} class="activity-form"><div class="stack" ref=${box}>
    <div class="number-and-section">
      ${text("number", "№", { maxLength: 40 })}
      ${sections.length > 0 && html`<${Select} label="Раздел" value=${values.section_id ?? ""} empty="До первого раздела" options=${sections} error=${errors.section_id}
        onChange=${choose} />`}
    </div>
    ${text("title", "Что сделать", { required: true, multiline: true, rows: 2 })}
    <${DeadlineFields} form=${form} span=${card.fields} />
    <div>${text("responsible", "Ответственный", { multiline: true, rows: 1 })}
      <${Suggested} parties=${card.responsibles} value=${values.responsible} onChange=${(/** @type {string} */ words) => set("responsible", words)} /></div>
    ${text("result", "Результат", { multiline: true, rows: 1 })}
    ${text("note", "Примечание", { multiline: true, rows: 1 })}
    ${(district || values.by_schools) && html`<${CheckField} label="Выполняет каждая школа" hint="Мероприятие появится в таблице «Школы»." value=${values.by_schools}
      onChange=${(/** @type {boolean} */ on) => set("by_schools", on)} />`}
    <${FormActions} onSave=${save} onCancel=${leave} saving=${form.saving} label=${id ? "Сохранить" : "Добавить"} />
  </div><//>`;
}

/** Who is named in this roadmap already, to add by one click. @param {{ parties: string[], value: string, onChange: (words: string) => void }} props */
function Suggested({ parties, value, onChange }) {
  const named = value.toLowerCase();
  const others = parties.filter((party) => !named.includes(party.toLowerCase())).slice(0, 6);
  if (others.length === 0) return null;
  return html`<div class="suggestions" role="group" aria-label="Кто уже назван в этой карте">${others.map((party) => html`<${Button} key=${party} title=${party}
    onClick=${() => onChange([value.trim(), party].filter(Boolean).join(", "))}>${party.length > 36 ? `${party.slice(0, 34).trimEnd()}…` : party}<//>`)}</div>`;
}
