// «Всё подписано»: number, days and consents of a whole package in one step; what is not signed yet stays a draft.
import { html } from "../../../vendor/ui.js";
import { call, state, useQuery } from "../../../api/index.js";
import { CheckField, DateField, Dialog, FormActions, TextField, plural, say, useForm } from "../../../parts/index.js";
import { workingWords } from "../members.js";

/** @param {{ card: import("../../../api/types").DocumentCard, onClose: () => void }} props `card`: the order */
export function SignSetDialog({ card, onClose }) {
  const { id, fields } = card;
  const today = state.value?.today ?? null;
  const papers = card.package.filter(({ status }) => status === "draft");
  const form = useForm(/** @type {{ number: string, day: string | null, consented_on: string | null, acquainted_on: string | null, without: string[] }} */ ({
    number: fields.number, day: fields.day ?? today, consented_on: fields.day ?? today, acquainted_on: null, without: [],
  }));
  const { values, set, errors, saving } = form;
  const next = useQuery("document.number", { day: values.day }, []).data?.number;
  const sign = async () => {
    const done = await form.submit((answers) => call("package.sign", { id, ...answers }));
    if (!done) return;
    const count = papers.length + 1 - values.without.length;
    const moved = await workingWords(fields.pairs);
    say({ text: [`Подписано: ${plural(count, ["документ", "документа", "документов"])}`, moved].filter(Boolean).join(". ") });
    onClose();
  };
  const day = (/** @type {"day" | "consented_on" | "acquainted_on"} */ field, /** @type {string} */ label, more = {}) => html`<${DateField} label=${label} value=${values[field]}
    error=${errors[field]} onChange=${(/** @type {string | null} */ on) => set(field, on)} ...${more} />`;
  const tick = (/** @type {string} */ paper, /** @type {boolean} */ on) => set("without", on ? values.without.filter((one) => one !== paper) : [...values.without, paper]);

  return html`<${Dialog} title="Комплект подписан" wide onClose=${onClose} footer=${html`<${FormActions} onSave=${sign} onCancel=${onClose} saving=${saving} label="Записать всё" />`}>
    <p class="muted small">Номер, согласия и ознакомление запишутся за один шаг, его можно отменить. Тексты сохранятся такими, как сейчас.</p>
    <div class="two">
      <${TextField} label="Номер приказа" required value=${values.number} error=${errors.number} maxLength=${200} placeholder="45-ОД"
        hint=${next && !values.number && html`Следующий по порядку: <button type="button" class="link" onClick=${() => set("number", next)}>${next}</button>`}
        onInput=${(/** @type {string} */ number) => set("number", number)} />
      ${day("day", "Дата приказа", { required: true })}
      ${day("consented_on", "Дата согласий и соглашений", { hint: "Без даты — день приказа." })}
      ${day("acquainted_on", "Дата ознакомления с приказом", { hint: "Пусто, если ещё не ознакомлены." })}
    </div>
    ${papers.length > 0 && html`<fieldset class="field group"><legend>Подписаны вместе с приказом</legend>
      <p class="hint">Снимите отметку с того, что ещё не подписано: останется черновиком.</p>
      ${papers.map(({ id: paper, heading }) => html`<${CheckField} key=${paper} label=${heading} value=${!values.without.includes(paper)}
        onChange=${(/** @type {boolean} */ on) => tick(paper, on)} />`)}
    </fieldset>`}
  <//>`;
}
