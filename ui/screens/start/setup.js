// A new file asks three things: what kind of organisation, what it is called, who is the curator.
import { html } from "../../vendor/ui.js";
import { act, call, vocabulary } from "../../api/index.js";
import { Button, FormActions, Segments, TextField, useForm } from "../../parts/index.js";

const WORDS = {
  school: { name: "МБОУ «Заречная СОШ»", who: "Фамилия, имя и отчество куратора", hint: "Кто в школе отвечает за наставничество. Позже можно поменять." },
  district: { name: "Отдел образования Заречного района", who: "Фамилия, имя и отчество координатора", hint: "Кто в районе собирает сведения школ. Позже можно поменять." },
};

/** @param {{ file: import("../../api/types").FileState }} props */
export function Setup({ file }) {
  const form = useForm(/** @type {{ kind: "school" | "district", short_name: string, curator: string }} */ ({ kind: "school", short_name: "", curator: "" }),
    (values) => call("organization.setup", values));
  const { values, set, errors, saving, submit } = form;
  const words = WORDS[values.kind];
  const kinds = (vocabulary.value?.organization_kinds ?? []).filter(({ code }) => code !== "partner");
  const enter = (/** @type {Event} */ event) => (event.preventDefault(), submit());
  return html`<form class="form" onSubmit=${enter} novalidate>
    <div class="field"><span class="label">Кто вы</span><${Segments} label="Вид организации" value=${values.kind} options=${kinds} onChange=${(/** @type {any} */ kind) => set("kind", kind)} /></div>
    <${TextField} label="Краткое название" required autofocus value=${values.short_name} error=${errors.short_name}
      hint="Как вы пишете его в документах, например: ${words.name}" onInput=${(/** @type {string} */ value) => set("short_name", value)} />
    <${TextField} label=${words.who} required value=${values.curator} error=${errors.curator} hint=${words.hint}
      placeholder="Петрова Анна Сергеевна" onInput=${(/** @type {string} */ value) => set("curator", value)} />
    <button type="submit" hidden aria-hidden="true" tabindex="-1"></button>
    <${FormActions} label="Продолжить" onSave=${() => submit()} saving=${saving}>
      <${Button} text onClick=${() => act("file.close", {})}>Назад<//>
    <//>
    <p class="fine muted file-path">Файл с данными: ${file.path}</p>
  </form>`;
}
