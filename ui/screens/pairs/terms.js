// «Условия наставничества»: what is agreed on with each mentor who works here (ст. 351.8 ТК РФ).
import { html, useState } from "../../vendor/ui.js";
import { call, useQuery } from "../../api/index.js";
import { Button, DateField, Dialog, FormActions, Tag, TextField, say, useForm } from "../../parts/index.js";
import { formOf } from "./columns.js";
import { numberAndDay } from "../documents/status.js";

/** @typedef {import("../../api/types").PairRow["mentors"][number]} Member */
/** @typedef {import("../../api/types").AgreementFields} Terms */

const TABLES = ["labour_agreement", "pair_member"];

/** Pupils and partners have no labour contract with the school. @param {{ card: import("../../api/types").PairCard }} props */
export function Terms({ card: { row } }) {
  if (formOf(row.form)?.framework !== "employees") return null;
  return html`<section class="card-part" aria-label="Условия наставничества"><h3>Условия наставничества</h3>
    <ul class="lines">${row.mentors.map((mentor) => html`<${Line} key=${mentor.person_id} pair=${row.id} mentor=${mentor} />`)}</ul></section>`;
}

/** @param {{ pair: string, mentor: Member }} props */
function Line({ pair, mentor: { person_id, short_name } }) {
  const { data } = useQuery("agreement.get", { pair_id: pair, person_id }, TABLES);
  const [editing, setEditing] = useState(false);
  const known = data && (data.content || data.form || data.payment);
  const said = data && [data.form, data.payment, data.number && `соглашение ${numberAndDay(data)}`].filter(Boolean).join(" · ");
  return html`<li>
    ${data && html`<${Tag} level=${data.payment ? "done" : "soon"}><span class="unseen">${data.payment ? "условия есть" : "нет условий выплат"}</span><//>`}
    <span class="grow">${short_name}<small>${said || "содержание, форма и оплата ещё не записаны"}</small></span>
    <${Button} onClick=${() => setEditing(true)} aria-label="${known ? "Изменить" : "Записать"} условия: ${short_name}">${known ? "Изменить" : "Записать"}<//>
    ${editing && data && html`<${TermsDialog} name=${short_name} terms=${data} onClose=${() => setEditing(false)}
      save=${(/** @type {Terms} */ fields) => call("agreement.save", { pair_id: pair, person_id, fields })} />`}
  </li>`;
}

const HOW = ["Очно, 2 часа в неделю", "Очно, 1 час в неделю", "Очно и дистанционно, 2 часа в неделю"];

/** @param {{ name: string, terms: Terms, save: (fields: Terms) => Promise<unknown>, onClose: () => void }} props */
function TermsDialog({ name, terms, save, onClose }) {
  const { values, set, errors, saving, submit } = useForm(terms, save);
  const done = async () => {
    if (!(await submit())) return;
    say({ text: "Условия записаны: они войдут в дополнительное соглашение" });
    onClose();
  };
  const text = (/** @type {"content" | "form" | "payment" | "number"} */ field, /** @type {string} */ label, more = {}) => html`<${TextField} label=${label} value=${values[field]}
    error=${errors[field]} onInput=${(/** @type {string} */ words) => set(field, words)} ...${more} />`;
  return html`<${Dialog} title="Условия наставничества: ${name}" onClose=${onClose} footer=${html`<${FormActions} onSave=${done} onCancel=${onClose} saving=${saving} />`}>
    <p class="muted small">Дополнительное соглашение должно назвать содержание, сроки, форму работы и размер выплат (ст. 351.8 ТК РФ). Сроки — это сроки пары.</p>
    ${text("content", "Содержание работы", { multiline: true, rows: 2, placeholder: "Помощь в подготовке и анализе уроков" })}
    <div>${text("form", "Форма и время", { placeholder: HOW[0] })}
      <div class="suggestions" role="group" aria-label="Форма и время: частые ответы">${HOW.map((words) => html`<${Button} key=${words} onClick=${() => set("form", words)}>${words}<//>`)}</div></div>
    ${text("payment", "Выплаты", { multiline: true, rows: 2, placeholder: "15 % должностного оклада ежемесячно", hint: "Размер и условия, как в положении об оплате труда." })}
    <div class="two">${text("number", "Номер соглашения", { maxLength: 200, hint: "Запишется сам при подписании." })}
      <${DateField} label="Дата соглашения" value=${values.day} error=${errors.day} onChange=${(/** @type {string | null} */ day) => set("day", day)} /></div>
  <//>`;
}
