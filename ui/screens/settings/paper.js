// How the school's papers look: margins, letters, small customs; a page beside shows it.
import { html } from "../../vendor/ui.js";
import { call, state, useQuery } from "../../api/index.js";
import { Card, CheckField, Field, FaultNote, FormActions, Progress, Select, address, chosenYear, say, useForm } from "../../parts/index.js";
import { Desk } from "../documents/preview/desk.js";
import { usePages } from "../documents/preview/pages.js";
import { schoolYearOf } from "../pairs/period.js";

/** @typedef {import("../../api/types").PaperSettings} Settings */

export function Paper() {
  const { data, fault, reload } = useQuery("paper.get", {}, ["setting"]);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю…" />`;
  return html`<${Look} settings=${data} />`;
}

/** @param {{ settings: Settings }} props */
function Look({ settings }) {
  const { values, set, errors, dirty, saving, submit, reset } = useForm(settings, (fields) => call("paper.save", { settings: fields }));
  const save = async () => (await submit()) && say({ text: "Вид документов сохранён. Подписанные не изменились." });
  const year = chosenYear.value ?? schoolYearOf(state.value?.today ?? "");
  const { data, fault, reload, loading } = usePages({ fields: { kind: "curator_order", number: "45-ОД", day: state.value?.today, school_year: year, pairs: [], reason: "", note: "" } });
  const amount = (/** @type {"left" | "top" | "right" | "bottom" | "size" | "table_size"} */ field, /** @type {string} */ label) => html`<${Amount} label=${label} value=${values[field]}
    error=${errors[field]} onInput=${(/** @type {number} */ value) => set(field, value)} />`;
  const check = (/** @type {"spaced" | "stamp" | "executor"} */ field, /** @type {string} */ label, hint = "") => html`<${CheckField} label=${label} hint=${hint} value=${values[field]}
    onChange=${(/** @type {boolean} */ on) => set(field, on)} />`;
  return html`<div class="paper settings-paper">
    <div class="paper-side"><${Card}>
      <div class="stack">
        <div class="form-grid">${amount("left", "Левое поле, мм")}${amount("right", "Правое поле, мм")}${amount("top", "Верхнее поле, мм")}${amount("bottom", "Нижнее поле, мм")}</div>
        <div class="form-grid">${amount("size", "Шрифт текста")}${amount("table_size", "Шрифт таблиц")}
          <${Select} label="Между строками" class="full" value=${String(values.spacing)} error=${errors.spacing} onChange=${(/** @type {string} */ code) => set("spacing", Number(code))}
            options=${spacings(values.spacing)} /></div>
        ${check("spaced", "«п р и к а з ы в а ю» вразрядку")}
        ${check("stamp", "«М.П.» у подписей", "Место для печати в согласиях и соглашениях.")}
        ${check("executor", "Исполнитель внизу приказов", "Куратор и телефон школы.")}
        <p class="small muted">Шапка бланка, место издания и директор указаны в разделе <a href=${address("settings", "organization")}>«Организация»</a>.
          Слова документов меняют у каждого вида: <a href=${address("documents", "new")}>«Составить документ»</a>, карандаш у названия.</p>
      </div>
      <div class="paper-actions"><${FormActions} onSave=${save} onCancel=${dirty ? reset : undefined} escKeeps saving=${saving} disabled=${!dirty} />
        ${!usual(values) && html`<button type="button" class="btn text" onClick=${() => Object.entries(USUAL).forEach(([field, value]) => set(/** @type {any} */ (field), value))}>Как по ГОСТу</button>`}</div>
    <//></div>
    <${Desk} label="Приказ о назначении куратора" pages=${data?.pages ?? null} fault=${fault} onRetry=${reload} loading=${loading} tools=${html`<span class="small">Образец: обновится, когда сохраните</span>`} />
  </div>`;
}

/** Margins, letters and lines of orders that are kept over ten years. */
const USUAL = { left: 30, top: 20, right: 10, bottom: 20, size: 14, table_size: 12, spacing: 1 };

/** @param {Settings} values */
const usual = (values) => Object.entries(USUAL).every(([field, value]) => values[/** @type {keyof typeof USUAL} */ (field)] === value);

/** @param {number} now */
const spacings = (now) => [...new Set([1, 1.15, 1.25, 1.5, 2, now])].sort((a, b) => a - b).map((code) => ({ code: String(code), label: WORDS[code] ?? String(code).replace(".", ",") }));

/** @type {Record<number, string>} */
const WORDS = { 1: "одинарный", 1.5: "полуторный", 2: "двойной" };

/** @param {{ label: string, value: number, error?: string, onInput: (value: number) => void }} props */
function Amount({ label, value, error, onInput }) {
  return html`<${Field} label=${label} error=${error}><input class="input number" type="number" step="0.5" min="5" max="60" value=${Number.isNaN(value) ? "" : value}
    onInput=${(/** @type {any} */ event) => onInput(event.target.value === "" ? 0 : event.target.valueAsNumber)} /><//>`;
}
