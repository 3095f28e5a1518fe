// Who took part in an event: each person who is picked gets a line with a role and a result.
import { html, useId } from "../../../vendor/ui.js";
import { vocabulary } from "../../../api/index.js";
import { Field, IconButton, PersonPicker, useChosen } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").EventParticipant} Participant */

/** @param {{ form: any }} props */
export function Participants({ form: { values, set, errors } }) {
  const roles = useId();
  /** @type {Participant[]} */
  const list = values.participants;
  const ids = list.map(({ person_id }) => person_id);
  const names = useChosen(ids);
  const add = (/** @type {string[]} */ [id]) =>
    set("participants", [...list, { person_id: id, role: list[list.length - 1]?.role || "участник", result: "" }]);
  const change = (/** @type {string} */ id, /** @type {Partial<Participant>} */ some) =>
    set("participants", list.map((one) => (one.person_id === id ? { ...one, ...some } : one)));
  /** @param {Participant} one @param {"role" | "result"} field @param {string} label @param {string} name @param {object} [more] */
  const cell = (one, field, label, name, more = {}) => html`<${Field} label=${html`${label}<span class="unseen">: ${name}</span>`}>
    ${(/** @type {object} */ wires) => html`<input class="input" type="text" maxlength="200" autocomplete="off" value=${one[field]} ...${wires} ...${more}
      onInput=${(/** @type {any} */ event) => change(one.person_id, { [field]: event.target.value })} />`}<//>`;
  return html`<${PersonPicker} label="Участники" multiple exclude=${ids} placeholder="Фамилия участника" error=${errors.participants} onChange=${add} />
    ${list.length > 0 && html`<datalist id=${roles}>${vocabulary.value?.event_roles.map((role) => html`<option key=${role} value=${role}></option>`)}</datalist>
      <ul class="lines participants">${list.map((one, index) => html`<li key=${one.person_id}><b>${names[index].name}</b>
        ${cell(one, "role", "Кем участвует", names[index].name, { list: roles })}
        ${cell(one, "result", "Результат", names[index].name)}
        <${IconButton} icon="x" label="Убрать: ${names[index].name}" onClick=${() => set("participants", list.filter((other) => other !== one))} /></li>`)}</ul>`}`;
}
