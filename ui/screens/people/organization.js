// Choosing where a person works when it is not the file's own school; a new place is added here too.
import { html, useState } from "../../vendor/ui.js";
import { call, Fault, useQuery } from "../../api/index.js";
import { Button, Dialog, Select, TextField, say } from "../../parts/index.js";

const NEW = "+";

/** @param {{ label: string, value?: any, error?: string, kind?: string | null, class?: string, onChange: (id: string | null) => void }} props */
export function OrganizationField({ label, value, error, kind, class: look, onChange }) {
  const [adding, setAdding] = useState(false);
  const partners = useQuery("partner.list", { archived: false }, ["organization"]).data ?? [];
  const options = partners.map(({ id, fields }) => ({ code: id, label: fields.short_name ?? "" }));
  return html`<${Select} ...${{ label, value, error, class: look }} empty=${kind === "partner" ? "Не выбрана" : "Наша организация"}
      options=${[...options, { code: NEW, label: "Добавить организацию…" }]}
      onChange=${(/** @type {string} */ code) => (code === NEW ? setAdding(true) : onChange(code || null))} />
    ${adding && html`<${NewOrganization} kind=${kind === "partner" ? "partner" : "school"} onClose=${() => setAdding(false)}
      onDone=${(/** @type {string} */ id) => (setAdding(false), onChange(id))} />`}`;
}

/** @param {{ kind: "partner" | "school", onClose: () => void, onDone: (id: string) => void }} props */
function NewOrganization({ kind, onClose, onDone }) {
  const [name, setName] = useState("");
  const [phone, setPhone] = useState("");
  const [errors, setErrors] = useState(/** @type {Record<string, string>} */ ({}));
  const save = async () => {
    try {
      onDone((await call("partner.add", { fields: { kind, short_name: name, phone } })).id);
    } catch (thrown) {
      const fault = Fault.from(thrown);
      setErrors(fault.fields);
      if (!fault.aboutFields) say({ fault });
    }
  };
  const enter = (/** @type {KeyboardEvent} */ event) => event.key === "Enter" && (event.preventDefault(), save());
  return html`<${Dialog} title=${kind === "partner" ? "Новая организация-партнёр" : "Новая школа"} onClose=${onClose}
    footer=${html`<${Button} main onClick=${save}>Добавить<//><${Button} onClick=${onClose}>Отмена<//>`}>
    <div onKeyDown=${enter}>
      <${TextField} label="Краткое название" required value=${name} error=${errors.short_name} maxLength=${200}
        placeholder=${kind === "partner" ? "СПК «Колос»" : "МБОУ «Луговская СОШ»"} onInput=${setName} />
      <${TextField} label="Телефон" value=${phone} error=${errors.phone} maxLength=${200} onInput=${setPhone} />
    </div>
  <//>`;
}
