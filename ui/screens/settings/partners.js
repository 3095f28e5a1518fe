// Partners: enterprises, colleges and other schools whose people mentor or are mentored.
import { html, useState } from "../../vendor/ui.js";
import { act, call, useQuery } from "../../api/index.js";
import { Button, Card, Dialog, Empty, FaultNote, FormActions, Menu, plural, Progress, say, Segments, TextField, useForm } from "../../parts/index.js";

/** @typedef {import("../../api/types").Organization} Partner */
const BLANK = { kind: /** @type {const} */ ("partner"), short_name: "", full_name: "", address: "", phone: "", email: "", note: "" };

export function Partners() {
  const [archived, setArchived] = useState(false);
  const [editing, setEditing] = useState(/** @type {Partner | "new" | null} */ (null));
  const { data: all, fault, reload } = useQuery("partner.list", { archived }, ["organization", "person"]);
  const data = all?.filter((partner) => partner.archived === archived);
  const add = html`<${Button} icon="plus" onClick=${() => setEditing("new")}>Добавить партнёра<//>`;
  const archive = async (/** @type {Partner} */ partner) => {
    const done = await act(partner.archived ? "partner.restore" : "partner.archive", { id: partner.id });
    if (done) say({ text: partner.archived ? "Партнёр возвращён из архива" : "Партнёр убран в архив" });
  };
  return html`<div class="narrow stack">
    <div class="row"><${Segments} label="Какие партнёры" value=${archived ? "archived" : "present"} onChange=${(/** @type {string} */ code) => setArchived(code === "archived")}
      options=${[{ code: "present", label: "Действующие" }, { code: "archived", label: "В архиве" }]} /><span class="grow"></span>${add}</div>
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${!data && !fault && html`<${Progress} label="Загружаю…" />`}
    ${data?.length === 0 && html`<${Card}><${Empty} icon="building" title=${archived ? "В архиве пусто" : "Партнёров пока нет"}
      text=${archived ? "Сюда попадают партнёры, с которыми вы больше не работаете." : "Предприятия, колледжи и другие школы, откуда приходят наставники. Добавьте организацию, и её можно будет указать в карточке человека."} /><//>`}
    ${data && data.length > 0 && html`<${Card}><ul class="entries flush">${data.map((partner) => html`<li key=${partner.id}>
      <div class="grow">${partner.fields.short_name}<small class="block">${[partner.fields.address, partner.fields.phone, plural(partner.people, ["человек", "человека", "человек"])].filter(Boolean).join(" · ")}</small></div>
      <${Button} onClick=${() => setEditing(partner)} aria-label="Изменить: ${partner.fields.short_name}">Изменить<//>
      <${Menu} quiet label="Ещё: ${partner.fields.short_name}" items=${[{ label: partner.archived ? "Вернуть из архива" : "Убрать в архив", icon: partner.archived ? "archive-restore" : "archive", onClick: () => archive(partner) }]} />
    </li>`)}</ul><//>`}
    ${editing && html`<${PartnerDialog} partner=${editing === "new" ? null : editing} onClose=${() => setEditing(null)} />`}
  </div>`;
}

/** @param {{ partner: Partner | null, onClose: () => void }} props */
function PartnerDialog({ partner, onClose }) {
  const form = useForm(/** @type {import("../../api/types").OrganizationFields} */ (partner?.fields ?? BLANK), (fields) =>
    partner ? call("partner.update", { id: partner.id, fields }) : call("partner.add", { fields }));
  const { values, set, errors, saving, submit } = form;
  const save = async () => {
    if (!(await submit())) return;
    say({ text: partner ? "Сведения о партнёре сохранены" : "Партнёр добавлен" });
    onClose();
  };
  /** @param {keyof typeof values & string} field @param {string} label */
  const text = (field, label, more = {}) =>
    html`<${TextField} label=${label} value=${values[field]} error=${errors[field]} onInput=${(/** @type {any} */ value) => set(field, value)} ...${more} />`;
  return html`<${Dialog} title=${partner ? "Партнёр" : "Новый партнёр"} onClose=${onClose} footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    ${text("short_name", "Название", { required: true, placeholder: "СПК «Колос»" })}
    ${text("full_name", "Полное название", { multiline: true, rows: 2 })}
    ${text("address", "Адрес")}
    <div class="two">${text("phone", "Телефон")}${text("email", "Электронная почта", { type: "email" })}</div>
    ${text("note", "Заметки", { multiline: true, rows: 2 })}
  <//>`;
}
