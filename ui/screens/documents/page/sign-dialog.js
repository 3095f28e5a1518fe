// «Подписан»: the number, the day, and who has read it. The text is then kept as it was signed.
import { html } from "../../../vendor/ui.js";
import { call, state, useQuery } from "../../../api/index.js";
import { Button, CheckGroup, DateField, Dialog, FormActions, TextField, say, useForm } from "../../../parts/index.js";
import { useReaders, workingWords } from "../members.js";

/** What a signature changes in the pairs, besides orders that set them to work. @type {Partial<Record<string, string>>} */
const CHANGES = {
  stop_order: "Работа пары прекращена", replace_order: "Наставник в паре заменён", extend_order: "Срок пары продлён", labour_agreement: "Номер и дата записаны в условиях пары",
  mentor_consent: "Согласие отмечено в паре", mentee_consent: "Согласие отмечено в паре", parent_consent: "Согласие отмечено в паре",
};

/** @param {string} kind @param {import("../../../api/types").DocumentFields} fields */
async function changed(kind, { pairs, replacement_id, until }) {
  if (kind === "pairs_order" || kind === "pupils_order") return workingWords(pairs);
  const idle = pairs.length === 0 || (kind === "replace_order" && !replacement_id) || (kind === "extend_order" && !until);
  return idle ? "" : CHANGES[kind];
}

/** @param {{ id: string, kind: import("../kinds.js").KindChoice, fields: import("../../../api/types").DocumentFields, order: boolean, onClose: () => void }} props */
export function SignDialog({ id, kind, fields, order, onClose }) {
  const today = state.value?.today ?? null;
  const form = useForm(/** @type {{ number: string, day: string | null, acquainted: string[], acquainted_on: string | null }} */ ({
    number: fields.number, day: fields.day ?? today, acquainted: [], acquainted_on: null,
  }));
  const { values, set, errors, saving } = form;
  const next = useQuery("document.number", order ? { day: values.day } : null, []).data?.number;
  const readers = useReaders(order ? fields.pairs : []) ?? [];
  const sign = async () => {
    const done = await form.submit(({ acquainted_on, ...signed }) => call("document.sign", { id, ...signed, acquainted_on: acquainted_on ?? signed.day }));
    if (!done) return;
    say({ text: ["Документ подписан", await changed(kind.code, fields)].filter(Boolean).join(". ") });
    onClose();
  };
  return html`<${Dialog} title="Документ подписан" onClose=${onClose} footer=${html`<${FormActions} onSave=${sign} onCancel=${onClose} saving=${saving} label="Записать" />`}>
    <p class="muted small">Текст сохранится таким, как сейчас на страницах, и больше не изменится.</p>
    <div class="two">
      ${kind.numbered && html`<${TextField} label="Номер" required value=${values.number} error=${errors.number} maxLength=${200} placeholder="45-ОД"
        hint=${next && !values.number && html`Следующий по порядку: <button type="button" class="link" onClick=${() => set("number", next)}>${next}</button>`}
        onInput=${(/** @type {string} */ number) => set("number", number)} />`}
      <${DateField} label="Дата" required value=${values.day} error=${errors.day} onChange=${(/** @type {string | null} */ day) => set("day", day)} />
    </div>
    ${readers.length > 0 && html`
      <${CheckGroup} label="Ознакомлены под подпись" values=${values.acquainted} onChange=${(/** @type {string[]} */ ids) => set("acquainted", ids)}
        options=${readers.map(({ id: code, name }) => ({ code, label: name }))} />
      ${values.acquainted.length < readers.length && html`<div><${Button} onClick=${() => set("acquainted", readers.map((reader) => reader.id))}>Отметить всех<//></div>`}
      <${DateField} label="Дата ознакомления" value=${values.acquainted_on} error=${errors.acquainted_on} hint="Без даты — день документа."
        onChange=${(/** @type {string | null} */ day) => set("acquainted_on", day)} />`}
  <//>`;
}
