// What the papers say about the organisation. Only the short name is required; the rest is asked for when a paper needs it.
import { html } from "../../vendor/ui.js";
import { call, useQuery, vocabulary } from "../../api/index.js";
import { Card, FaultNote, FormActions, PersonPicker, Progress, say, Select, TextField, useForm } from "../../parts/index.js";

export function Organization() {
  const { data, fault, reload } = useQuery("organization.get", {}, ["organization"]);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю…" />`;
  return html`<${OrganizationForm} fields=${data.fields} />`;
}

/** @param {{ fields: import("../../api/types").OrganizationFields }} props */
function OrganizationForm({ fields }) {
  const form = useForm(fields, (values) => call("organization.update", { fields: values }));
  const { values, set, errors, dirty, saving, submit, reset } = form;
  const district = values.kind === "district";
  const kinds = (vocabulary.value?.organization_kinds ?? []).filter(({ code }) => code !== "partner");
  const save = async () => (await submit()) && say({ text: "Сведения об организации сохранены" });
  /** @param {keyof typeof values & string} field @param {string} label */
  const text = (field, label, more = {}) =>
    html`<${TextField} label=${label} value=${values[field]} error=${errors[field]} onInput=${(/** @type {any} */ value) => set(field, value)} ...${more} />`;
  /** @param {"director_id" | "curator_id"} field @param {string} label @param {string} hint */
  const person = (field, label, hint) =>
    html`<${PersonPicker} label=${label} hint=${hint} kinds=${["head", "teacher"]} error=${errors[field]}
      value=${values[field] ? [values[field]] : []} onChange=${(/** @type {string[]} */ ids) => set(field, ids[0] ?? null)} />`;

  return html`<form class="settings-form" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()} novalidate>
    <div class="columns">
      <div class="stack">
        <${Card} title="Название"><div class="stack">
          <${Select} label="Вид организации" value=${values.kind} options=${kinds} error=${errors.kind} onChange=${(/** @type {any} */ kind) => set("kind", kind)} />
          ${text("short_name", "Краткое название", { required: true, hint: "Так организация названа на экране и в реестрах." })}
          ${text("full_name", "Полное название по уставу", { multiline: true, rows: 3, hint: "Стоит в шапке приказов." })}
        </div><//>
        <${Card} title=${district ? "Руководство" : "Кто отвечает"}><div class="stack">
          ${person("director_id", district ? "Руководитель" : "Директор", "Подписывает приказы. Должность берётся из карточки человека.")}
          ${person("curator_id", district ? "Координатор" : "Куратор", district ? "Собирает сведения школ." : "Ведёт базы и пары; указан в отчётах.")}
        </div><//>
      </div>
      <div class="stack">
        <${Card} title="Адрес и связь"><div class="stack">
          ${text("address", "Адрес", { hint: "Индекс, населённый пункт, улица, дом." })}
          ${text("place", "Место издания приказов", { placeholder: "с. Заречное" })}
          <div class="two">${text("phone", "Телефон")}${text("email", "Электронная почта", { type: "email" })}</div>
          ${text("district", "Район или округ", { placeholder: "Заречный муниципальный район" })}
          ${!district && text("department", "Отдел образования", { hint: "Кому школа отчитывается." })}
        </div><//>
        <${Card} title="Для документов"><div class="stack">
          ${text("letterhead", "Шапка бланка", { multiline: true, rows: 4, hint: "Учредитель, название, адрес, реквизиты: каждая строка как на вашем бланке." })}
          ${text("note", "Заметки", { multiline: true, rows: 2 })}
        </div><//>
      </div>
    </div>
    ${dirty && html`<div class="save-bar"><${FormActions} onSave=${save} onCancel=${reset} escKeeps saving=${saving} /></div>`}
  </form>`;
}
