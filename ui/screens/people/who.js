// The head of a person's form: who this is, the name, sex and birth.
import { html, useRef } from "../../vendor/ui.js";
import { vocabulary } from "../../api/index.js";
import { DateField, NumberField, Segments, TextField } from "../../parts/index.js";
import { forKind } from "./fields.js";
import { sexOf } from "./sex.js";

/** @typedef {import("../../api/types").PersonFields} PersonFields */

/** @param {{ form: import("./groups.js").FormOf & { setValues: (values: any) => void }, fresh: boolean }} props */
export function WhoFields({ form: { values, set, setValues, errors }, fresh }) {
  // Sex follows the patronymic until the curator chooses it.
  const guessed = useRef(!values.sex);
  const { kind } = values;
  const choose = (/** @type {any} */ code) => (fresh ? setValues(forKind(values, code)) : set("kind", code));
  const surname = (/** @type {string} */ text) => {
    const words = text.trim().split(/\s+/);
    const pasted = text.length - (values.surname ?? "").length > 2 && words.length === 3 && !values.given && !values.patronymic;
    if (!pasted) return set("surname", text);
    const sex = guessed.current ? sexOf(words[2]) : values.sex;
    setValues({ ...values, surname: words[0], given: words[1], patronymic: words[2], sex });
  };
  const patronymic = (/** @type {string} */ text) => {
    set("patronymic", text);
    if (guessed.current) set("sex", sexOf(text));
  };
  const part = (/** @type {any} */ name, /** @type {string} */ label, /** @type {(text: string) => void} */ onInput, more = {}) =>
    html`<${TextField} label=${label} value=${values[/** @type {"surname"} */ (name)]} error=${errors[name]} maxLength=${200}
      class="of-${name}" onInput=${onInput} ...${more} />`;

  return html`<div class="field" data-invalid=${errors.kind ? "true" : undefined}>
      <span class="label">Кто это<span class="need" aria-hidden="true"> *</span></span>
      <${Segments} label="Кто это" value=${kind ?? ""} onChange=${choose} options=${vocabulary.value?.person_kinds ?? []} />
      ${errors.kind && html`<div class="error" role="alert">${errors.kind}</div>`}
    </div>
    <div class="three">
      ${part("surname", "Фамилия", surname, { required: true })}
      ${part("given", "Имя", (text) => set("given", text), { required: true })}
      ${part("patronymic", "Отчество", patronymic)}
    </div>
    <div class="three">
      <div class="field of-sex"><span class="label">Пол</span>
        <${Segments} label="Пол" value=${values.sex ?? ""} options=${vocabulary.value?.sexes ?? []}
          onChange=${(/** @type {any} */ code) => ((guessed.current = false), set("sex", code))} />
        ${guessed.current && values.sex && html`<div class="hint">По отчеству. Поправьте, если не так.</div>`}
      </div>
      <${DateField} label="Дата рождения" value=${values.birth_date} error=${errors.birth_date} class="of-birth_date"
        onChange=${(/** @type {string | null} */ day) => set("birth_date", day)} />
      ${!values.birth_date && html`<${NumberField} label="или только год" value=${values.birth_year} error=${errors.birth_year} class="of-birth_year"
        placeholder="2011" onInput=${(/** @type {number | null} */ year) => set("birth_year", year)} />`}
    </div>`;
}
