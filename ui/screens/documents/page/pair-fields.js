// Which pairs a document is about: several, one, or the one in which its person works.
import { html, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, Dialog, IconButton, Select, plural } from "../../../parts/index.js";
import { isOver, nameOf } from "../../pairs/life.js";
import { PairChoice, usePairs } from "../pairs.js";

/** What is not in the list is of another year, once the list has come. @param {unknown} data */
const unknown = (data) => (data ? "Пара другого учебного года" : "Загружаю…");

/** @param {{ form: any, framework?: import("../../../api/types").Framework, fixed?: boolean }} props */
export function PairsField({ form: { values, set, errors }, framework, fixed }) {
  const [choosing, setChoosing] = useState(false);
  const { rows, data } = usePairs();
  const name = (/** @type {string} */ id) => {
    const row = rows.find((one) => one.id === id);
    return row ? nameOf(row) : unknown(data);
  };
  /** @type {string[]} */
  const chosen = values.pairs;
  return html`<fieldset class="field of-pairs" data-invalid=${errors.pairs ? "true" : undefined}>
    <legend>Пары и группы${chosen.length > 0 && ` (${chosen.length})`}</legend>
    ${chosen.length > 0 && html`<ul class="chosen-pairs" tabindex=${chosen.length > 5 ? 0 : undefined} aria-label="Выбранные пары">${chosen.map((id) => html`<li class="chip" key=${id}><span>${name(id)}</span>
      ${!fixed && html`<${IconButton} icon="x" label="Убрать: ${name(id)}" onClick=${() => set("pairs", chosen.filter((one) => one !== id))} />`}</li>`)}</ul>`}
    ${fixed ? html`<p class="hint">Для других пар составьте другой комплект.</p>`
      : html`<div><${Button} icon="link-2" onClick=${() => setChoosing(true)}>${chosen.length > 0 ? "Изменить выбор" : "Выбрать пары"}<//></div>`}
    ${errors.pairs && html`<p class="error" role="alert">${errors.pairs}</p>`}
    ${choosing && html`<${Dialog} title="Пары и группы" wide onClose=${() => setChoosing(false)}
        footer=${html`<${Button} main onClick=${() => setChoosing(false)}>${chosen.length > 0 ? `Готово: ${plural(chosen.length, ["пара", "пары", "пар"])}` : "Готово"}<//>`}>
      <${PairChoice} framework=${framework} chosen=${chosen} onChange=${(/** @type {string[]} */ ids) => set("pairs", ids)} /><//>`}
  </fieldset>`;
}

/** @param {{ form: any }} props */
export function PairField({ form: { values, setValues, errors } }) {
  const { rows, data } = usePairs();
  const going = rows.filter((row) => !isOver(row));
  const option = (/** @type {import("../../../api/types").PairRow} */ row) => ({ code: row.id, label: nameOf(row), group: isOver(row) ? "Завершённые" : "Работают и готовятся" });
  const options = [...going, ...rows.filter(isOver)].map(option);
  const [chosen] = values.pairs;
  if (chosen && !rows.some(({ id }) => id === chosen)) options.unshift({ code: chosen, label: unknown(data), group: "Выбрана" });
  return html`<${Select} label="Пара или группа" class="of-pairs" value=${chosen ?? ""} error=${errors.pairs} empty="Не выбрана" options=${options}
    hint=${chosen ? undefined : "Без пары документ напечатается с пустыми строками."} onChange=${(/** @type {string} */ id) => setValues({ ...values, pairs: id ? [id] : [], person_id: null })} />`;
}

/** Of which mentee of a group, or of all. @param {{ form: any }} props */
export function Whose({ form: { values, set } }) {
  const { data } = useQuery("pair.get", values.pairs[0] ? { id: values.pairs[0] } : null, ["pair", "pair_member", "person"]);
  const mentees = data?.row.mentees ?? [];
  if (!values.pairs[0] || mentees.length < 2) return null;
  return html`<${Select} label="О ком" value=${values.person_id ?? ""} empty="Обо всей группе" options=${mentees.map(({ person_id, name }) => ({ code: person_id, label: name }))}
    hint="Если у наставляемого своя программа, документ составится по ней." onChange=${(/** @type {string} */ id) => set("person_id", id || null)} />`;
}

/** @param {{ form: any }} props */
export function PersonPair({ form: { values, set } }) {
  const { data } = useQuery("person.get", values.person_id ? { id: values.person_id } : null, ["pair", "pair_member", "person"]);
  if (!data || data.pairs.length === 0) return null;
  return html`<${Select} label="О какой паре" value=${values.pairs[0] ?? ""} empty="Без пары" options=${data.pairs.map((row) => ({ code: row.id, label: nameOf(row) }))}
    onChange=${(/** @type {string} */ id) => set("pairs", id ? [id] : [])} />`;
}
