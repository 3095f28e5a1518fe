// Adding a person without leaving the form that needs them: only what names them; the rest later in their card.
import { html, useRef, useState } from "../vendor/ui.js";
import { call, Fault, vocabulary } from "../api/index.js";
import { Button } from "./button.js";
import { Select, TextField } from "./inputs.js";
import { say } from "./messages.js";

/** @param {{ text: string, kinds?: any[], onDone: (id: string) => void, onCancel: () => void }} props */
export function QuickPerson({ text, kinds, onDone, onCancel }) {
  const [surname, given, ...others] = text.trim().split(/\s+/);
  const known = vocabulary.value?.person_kinds ?? [];
  const options = kinds?.length ? kinds.flatMap((kind) => known.filter(({ code }) => code === kind)) : known;
  const [fields, setFields] = useState(/** @type {any} */ ({
    kind: options[0]?.code ?? null, surname: capital(surname), given: capital(given), patronymic: others.map(capital).join(" "), position: "", class: "",
  }));
  const [errors, setErrors] = useState(/** @type {Record<string, string>} */ ({}));
  const [saving, setSaving] = useState(false);
  // People with the same name, found before adding; null until looked for.
  const [alike, setAlike] = useState(/** @type {import("../api/types").Duplicate[] | null} */ (null));
  const choice = useRef(/** @type {HTMLDivElement | null} */ (null));
  const set = (/** @type {string} */ field) => (/** @type {string} */ value) => (setFields({ ...fields, [field]: value }), setAlike(null));
  const studies = fields.kind === "pupil" || fields.kind === "student";

  const save = async () => {
    setSaving(true);
    try {
      const found = alike ?? (fields.surname ? await call("person.duplicates", { fields }) : []);
      setAlike(found);
      if (!alike && found.length > 0) {
        requestAnimationFrame(() => choice.current?.querySelector("button")?.focus());
        return setSaving(false);
      }
      const { id } = await call("person.add", { fields });
      onDone(id);
    } catch (thrown) {
      const fault = Fault.from(thrown);
      setErrors(fault.fields);
      if (!fault.aboutFields) say({ fault });
      setSaving(false);
    }
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    const plain = event.key === "Enter" && /** @type {HTMLElement} */ (event.target).tagName === "INPUT";
    const saves = plain || ((event.ctrlKey || event.metaKey) && event.code === "KeyS");
    if (!saves && event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    saves ? save() : onCancel();
  };
  const part = (/** @type {string} */ field, /** @type {string} */ label, more = {}) =>
    html`<${TextField} label=${label} value=${fields[field]} error=${errors[field]} onInput=${set(field)} ...${more} />`;

  return html`<div class="quick" role="group" aria-label="Новый человек" onKeyDown=${key}>
    ${options.length > 1 && html`<${Select} label="Кто это" value=${fields.kind} options=${options} error=${errors.kind} onChange=${set("kind")} />`}
    ${part("surname", "Фамилия", { required: true, autofocus: true })}
    <div class="two">${part("given", "Имя")}${part("patronymic", "Отчество")}</div>
    ${studies ? part("class", fields.kind === "pupil" ? "Класс" : "Курс и группа", { placeholder: fields.kind === "pupil" ? "10А" : "" }) : part("position", "Должность")}
    ${alike && alike.length > 0 && html`<div class="alike" role="alert" ref=${choice}><b>Похоже, этот человек уже есть. Выбрать его?</b>
      ${alike.map((one) => html`<${Button} key=${one.id} onClick=${() => onDone(one.id)}>${[one.name, one.detail].filter(Boolean).join(", ")}<//>`)}</div>`}
    <div class="form-actions">
      <${Button} main=${!alike?.length} disabled=${saving} onClick=${save}>${alike?.length ? "Это другой человек, добавить" : "Добавить"}<//>
      <${Button} onClick=${onCancel}>Отмена<//>
    </div>
  </div>`;
}

/** «анна» → «Анна». @param {string | undefined} word */
function capital(word) {
  return word ? word[0].toUpperCase() + word.slice(1) : "";
}
