// A form as it looks, with what fills each of its cells: looked over once, then remembered.
import { html, useEffect, useMemo, useState } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import { FaultNote, FieldError, FormActions, PageHead, Progress, Segments, Select, TextField, go, plural, route, say, useForm } from "../../../parts/index.js";
import { Panel } from "./panel.js";
import { listAt, ruleAt, withRule } from "./rules.js";
import { SheetTable } from "./sheet.js";

/** @typedef {import("../../../api/types").FormView} FormView */
/** @typedef {import("../../../api/types").FormFields} FormFields */
/** @typedef {{ row: number, column: number, address: string, lock: string, text: string }} Place */

export default function FormPage() {
  const [id, path] = route.value.rest;
  const isNew = id === "new";
  const { data, fault } = useQuery(isNew ? "form.open" : "form.get", isNew ? { path } : { id }, []);
  const fields = useQuery("form.fields", {}, []).data;
  if (fault) return html`<${PageHead} title="Форма района" /><${FaultNote} fault=${fault} /><p class="spaced-top"><a href="#/reports">К отчётам</a></p>`;
  if (!data || !fields) return html`<${PageHead} title="Форма района" /><section class="card"><${Progress} label="Открываю форму…" /></section>`;
  return html`<${Editor} key=${route.value.rest.join("/")} view=${/** @type {FormView} */ (data)} path=${isNew ? path : null} fields=${fields} />`;
}

/** @param {{ view: FormView, path: string | null, fields: FormFields }} props */
function Editor({ view, path, fields }) {
  const known = path !== null && view.id !== null;
  const form = useForm({ title: view.title, every: view.every, filling: view.filling, path: path ?? "" }, async ({ title, every, filling }) => {
    await call("form.save", { ...(view.id ? { id: view.id } : {}), ...(path ? { path } : {}), title, every, filling });
    say({ text: "Форма запомнена. Нажмите «Заполнить»." });
    go("reports");
  });
  const { filling } = form.values;
  const { sheets, notes } = view.book;
  const [sheetName, setSheet] = useState(() => firstSheet(view));
  const sheet = sheets.find(({ name }) => name === sheetName) ?? sheets[0];
  const [place, setPlace] = useState(/** @type {Place | null} */ (null));
  useEffect(() => setPlace(null), [sheetName]);
  const labels = useMemo(() => Object.fromEntries(fields.fields.map(({ code, label }) => [code, label])), [fields]);
  const set = (/** @type {typeof filling} */ next) => form.set("filling", next);
  const rule = place && ruleAt(filling, sheet.name, place);
  const put = (/** @type {any} */ target) => place && set(withRule(filling, sheet, place, target));

  return html`<div class="form-editor"><${PageHead} title=${known ? "Знакомая форма" : view.id ? "Поля формы" : "Новая форма района"}
      below=${known ? "Эта форма уже настроена. Сохраните, и заполняться будет новый файл." : "Проверьте, чем заполнится каждая ячейка. Исправьте, если программа поняла не так: она запомнит."} />
    <div class="form-head"><div class="grow"><${TextField} label="Название" required value=${form.values.title} error=${form.errors.title} onInput=${(/** @type {string} */ text) => form.set("title", text)} /></div>
      <${Select} label="Как часто сдаётся" value=${form.values.every} options=${fields.periods} onChange=${(/** @type {any} */ code) => form.set("every", code)} /></div>
    ${notes.map((note) => html`<p class="small muted" key=${note}>${note}</p>`)}
    ${form.errors.filling && html`<${FieldError} id="of-filling" text=${form.errors.filling} />`}
    ${form.errors.path && html`<${FieldError} id="of-path" text=${form.errors.path} />`}
    <div class="row">${sheets.length > 1 && html`<${Segments} label="Лист" value=${sheet.name} onChange=${setSheet}
      options=${sheets.map(({ name }) => ({ code: name, label: name }))} />`}<p class="muted small">${sums(filling)}</p></div>
    <div class="form-desk"><${SheetTable} key=${sheet.name} sheet=${sheet} filling=${filling} labels=${labels} onPlace=${setPlace} />
      <${Panel} sheet=${sheet} place=${place} rule=${rule} list=${place && listAt(filling, sheet.name, place)} filling=${filling} fields=${fields} onTarget=${put} onFilling=${set} /></div>
    <div class="save-bar"><${FormActions} label=${view.id ? "Сохранить" : "Запомнить форму"} saving=${form.saving} onSave=${() => form.submit()} onCancel=${() => go("reports")} escKeeps /></div>
  </div>`;
}

/** The first sheet on which something is filled. @param {FormView} view */
function firstSheet({ book, filling }) {
  const used = new Set([...filling.cells, ...filling.lists].map(({ sheet }) => sheet));
  return (book.sheets.find(({ name }) => used.has(name)) ?? book.sheets[0]).name;
}

/** «Заполнит программа: 18. Спросит: 2.» @param {import("../../../api/types").FormFilling} filling */
function sums({ cells, lists }) {
  const columns = lists.flatMap((list) => list.columns);
  const count = (/** @type {string} */ what) => cells.filter(({ target }) => target?.what === what).length + columns.filter(({ target }) => target?.what === what).length;
  const asked = new Set([...cells, ...columns].map(({ target }) => (target?.what === "ask" ? target.question : null)).filter(Boolean)).size;
  const undecided = [...cells, ...columns].filter(({ target }) => !target).length;
  return [
    `Заполнит программа: ${count("field") + count("text")}`,
    lists.length > 0 && `из них в ${plural(lists.length, ["таблице", "таблицах", "таблицах"])}: ${columns.filter(({ target }) => target?.what === "field").length}`,
    asked > 0 && `спросит: ${asked}`,
    undecided > 0 && `не решено: ${undecided}`,
  ].filter(Boolean).join(", ");
}
