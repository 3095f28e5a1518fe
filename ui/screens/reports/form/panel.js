// The chosen place: what its words are, what fills it, and how to change that.
import { html, useEffect, useState } from "../../../vendor/ui.js";
import { vocabulary } from "../../../api/index.js";
import { Button, Select, TextField } from "../../../parts/index.js";
import { FieldChoice } from "./field-choice.js";
import { withList, words } from "./rules.js";

/** @typedef {import("../../../api/types").FormTarget} Target */
/** @typedef {import("../../../api/types").FormFilling} Filling */

const WAYS = [
  { what: "field", label: "Заполняет программа" },
  { what: "ask", label: "Спрашивать каждый раз" },
  { what: "text", label: "Всегда писать одно и то же" },
  { what: "skip", label: "Не заполнять" },
];

/** @param {{ sheet: import("../../../api/types").FormSheet, place: import("./page.js").Place | null, rule: any, list: import("../../../api/types").FormListRule | null,
 *   filling: Filling, fields: import("../../../api/types").FormFields, onTarget: (target: Target) => void, onFilling: (filling: Filling) => void }} props */
export function Panel({ sheet, place, rule, list, filling, fields, onTarget, onFilling }) {
  if (!place) {
    return html`<aside class="card form-panel" aria-label="Выбранная ячейка"><p>Выберите ячейку: щёлкните или дойдите стрелками.</p>
      <p class="muted small"><b>✓</b> заполнит программа, <b>?</b> спросит у вас, <b>–</b> останется пустой. F8 — к следующей отмеченной ячейке, Enter — выбрать, чем её заполнить.</p></aside>`;
  }
  const label = rule?.label || words(sheet, place);
  const closed = place.lock !== "open" || (!rule && place.text.trim());
  return html`<aside class="card form-panel" aria-label="Выбранная ячейка"><div class="muted small">${list ? `Столбец ${place.address.replace(/\d+/, "")}, строки ${list.first}–${list.last}` : `Ячейка ${place.address}`}</div>
    <h2 class="h2 break">${label || "Без подписи"}</h2>
    ${closed ? html`<p class="muted">${place.lock === "formula" ? "Здесь формула. Программа её не меняет." : place.lock === "protected" ? "Ячейка защищена: район не дал её заполнять." : "Здесь уже написано: программа этого не меняет."}</p>`
      : html`<${Choice} key=${`${sheet.name}!${place.address}`} ...${{ rule, list, label, fields, onTarget }} />`}
    ${list && html`<${OfList} ...${{ list, filling, fields, onFilling }} />`}
    ${!closed && !list && !rule && html`<p class="muted small">Здесь начинается таблица со списком людей или пар?</p>
      <${Select} label="Таблица с этой строки" value="" empty="нет" options=${fields.lists}
        onChange=${(/** @type {any} */ code) => code && onFilling(withList(filling, sheet, place, code))} />`}
  </aside>`;
}

/** @param {{ rule: any, list: import("../../../api/types").FormListRule | null, label: string, fields: import("../../../api/types").FormFields, onTarget: (target: Target) => void }} props */
function Choice({ rule, list, label, fields, onTarget }) {
  /** @type {Target | null} */
  const target = rule?.target ?? null;
  // «Заполняет программа» is chosen before the field is.
  const [way, setWay] = useState(target?.what ?? "");
  useEffect(() => setWay(target?.what ?? ""), [target?.what]);
  const choose = (/** @type {string} */ what) => {
    setWay(what);
    if (what === "ask") onTarget({ what, question: label || "Что вписать в форму" });
    if (what === "text") onTarget({ what, text: "" });
    if (what === "skip") onTarget({ what });
  };
  const field = target?.what === "field" ? fields.fields.find(({ code }) => code === target.field) : null;
  const forms = vocabulary.value?.forms ?? [];
  return html`<fieldset class="field group"><legend class="unseen">Чем заполнять</legend>
      ${WAYS.map(({ what, label: said }) => html`<label class="radio" key=${what}><input type="radio" name="form-way" checked=${way === what} onChange=${() => choose(what)} />${said}</label>`)}</fieldset>
    ${way === "field" && html`<${FieldChoice} fields=${fields} list=${list?.list ?? null} value=${field?.code ?? null} onChoose=${(/** @type {any} */ code) => onTarget({ what: "field", field: code })} />`}
    ${way === "field" && field?.by_form && target?.what === "field" && html`<${Select} label="Форма наставничества" value=${target.form ?? ""} empty="все вместе"
      options=${forms.map(({ code, label: said }) => ({ code, label: said }))} onChange=${(/** @type {any} */ code) => onTarget({ ...target, form: code || null })} />`}
    ${target?.what === "ask" && html`<${TextField} label="Вопрос" value=${target.question} onInput=${(/** @type {string} */ question) => onTarget({ what: "ask", question })}
      hint="Одинаковые вопросы разных форм задаются один раз за период." />`}
    ${target?.what === "text" && html`<${TextField} label="Что писать" value=${target.text} onInput=${(/** @type {string} */ text) => onTarget({ what: "text", text })} />`}`;
}

/** @param {{ list: import("../../../api/types").FormListRule, filling: Filling, fields: import("../../../api/types").FormFields, onFilling: (filling: Filling) => void }} props */
function OfList({ list, filling, fields, onFilling }) {
  const change = (/** @type {any} */ next) => onFilling({ ...filling, lists: filling.lists.map((one) => (one === list ? next : one)) });
  const fits = (/** @type {any} */ target, /** @type {string} */ code) => target?.what !== "field" || fields.fields.some((field) => field.code === target.field && field.lists.includes(/** @type {any} */ (code)));
  // Columns of another list mean something else.
  const take = (/** @type {any} */ code) => change({ ...list, list: code, columns: list.columns.map((one) => (fits(one.target, code) ? one : { ...one, target: { what: "skip" } })) });
  return html`<div class="of-list"><${Select} label="Что в строках таблицы" value=${list.list} options=${fields.lists} onChange=${take} />
    <p class="muted small">${list.grows ? "Если строк не хватит, программа добавит их в конец." : `Строк ${list.last - list.first + 1}. Если людей больше, программа скажет, сколько не поместилось.`}</p>
    <${Button} text onClick=${() => onFilling({ ...filling, lists: filling.lists.filter((one) => one !== list) })}>Не заполнять эту таблицу<//></div>`;
}
