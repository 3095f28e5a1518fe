// A layout of the report being made: its sheets on the left, the columns of one of them on the right, what comes of it below.
import { html, useState } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import { Button, FaultNote, FieldError, FormActions, Icon, PageHead, Progress, TextField, chosenYear, go, number, route, say, useForm } from "../../../parts/index.js";
import { Lines, stepped } from "./lines.js";
import { Preview } from "./preview.js";

/** @typedef {import("../../../api/types").ReturnLayout} Layout */
/** @typedef {import("../../../api/types").ReportLook} Look */

export default function LayoutPage() {
  const [id] = route.value.rest;
  const look = useQuery("report.look", { school_year: chosenYear.value, period: "half" }, []);
  const kept = useQuery("layout.list", {}, []);
  const fault = look.fault ?? kept.fault;
  if (fault) return html`<${PageHead} title="Вид отчёта" /><${FaultNote} fault=${fault} /><p class="spaced-top"><a href="#/reports">К отчётам</a></p>`;
  if (!look.data || !kept.data) return html`<${PageHead} title="Вид отчёта" /><section class="card"><${Progress} label="Считаю…" /></section>`;
  const own = kept.data.layouts.find((one) => one.id === id);
  return html`<${Editor} key=${id} id=${own?.id ?? null} look=${look.data} layout=${own?.layout ?? look.data.layout} />`;
}

/** @param {{ id: string | null, look: Look, layout: Layout }} props */
function Editor({ id, look, layout }) {
  const save = (/** @type {string | null} */ as) => async (/** @type {Layout} */ values) => {
    await call("layout.save", { ...(as ? { id: as } : {}), layout: values });
    say({ text: "Вид отчёта сохранён и выбран." });
    go("reports");
  };
  const form = useForm(layout, save(id));
  const { name, parts } = form.values;
  const told = useQuery("layout.check", { layout: form.values }, []).data;
  const problem = (/** @type {string} */ field) => told?.problems[field] ?? form.errors[field];
  const [part, setPart] = useState(parts[0].part);
  const choice = parts.find((one) => one.part === part) ?? parts[0];
  const seen = look.parts.find((one) => one.part === choice.part) ?? look.parts[0];
  const usual = look.layout.parts.find((one) => one.part === choice.part) ?? look.layout.parts[0];
  const put = (/** @type {Layout["parts"]} */ next) => form.set("parts", next);
  const change = (/** @type {string} */ code, /** @type {any} */ what) => put(parts.map((one) => (one.part === code ? { ...one, ...what } : one)));
  const columns = (/** @type {typeof choice.columns} */ next) => change(choice.part, { columns: next });
  const titleOf = (/** @type {string} */ code) => seen.columns.find((column) => column.code === code);

  const sheetLines = parts.map(({ part: code, title, shown }) => ({
    code, title, shown, usual: look.layout.parts.find((one) => one.part === code)?.title ?? "",
    note: html`<span class="muted small layout-count">${number(look.parts.find((one) => one.part === code)?.rows ?? 0)}</span>`,
    problem: problem(`sheet.${code}`) ?? (told?.problems[`columns.${code}`] && "Не осталось ни одного столбца."),
    warning: code === choice.part ? "" : told?.warnings[`columns.${code}`] && "Району не хватит столбцов.",
  }));
  const columnLines = choice.columns.map(({ code, title, shown }) => ({
    code, title, shown, usual: titleOf(code)?.title ?? code,
    note: titleOf(code)?.personal && html`<span class="muted small" title="Войдёт в книгу, только если отметить это в отчёте">личное</span>`,
    problem: problem(`column.${choice.part}.${code}`), warning: told?.warnings[`column.${choice.part}.${code}`],
  }));
  const words = told?.problems[`columns.${choice.part}`];
  const advice = told?.warnings[`columns.${choice.part}`];

  return html`<div class="layout-editor"><div class="layout-top"><${PageHead} title=${id ? "Вид отчёта" : "Новый вид отчёта"}
      below="Отметьте, что войдёт в книгу. Порядок меняют стрелки в конце строки или Alt+↑ и Alt+↓." />
      <${TextField} label="Название вида" required value=${name} error=${form.errors.name} placeholder="Для района"
        onInput=${(/** @type {string} */ text) => form.set("name", text)} />
      <${Button} icon="rotate-ccw" onClick=${() => put(look.layout.parts)}>Как обычно<//></div>
    ${problem("parts") && html`<${FieldError} id="of-parts" text=${problem("parts")} />`}
    <div class="layout-desk">
      <section class="card layout-side"><div class="layout-head"><h2 class="h2">Листы</h2></div>
        <${Lines} label="Листы" what="лист" lines=${sheetLines} chosen=${choice.part} does=${{
          set: change, choose: setPart,
          move: (/** @type {string} */ code, /** @type {1 | -1} */ step) => put(stepped(parts, parts.findIndex((one) => one.part === code), step)),
        }} /></section>
      <section class="card layout-side"><div class="layout-head"><h2 class="h2">Столбцы листа «${choice.title.trim() || usual.title}»</h2>
          <${Button} text onClick=${() => change(choice.part, { title: usual.title, columns: usual.columns })}>Обычные столбцы<//></div>
        ${words ? html`<${FieldError} id="of-columns" text=${words} />` : advice && html`<p class="layout-told" role="status"><${Icon} name="triangle-alert" size=${16} /> ${advice}</p>`}
        <${Lines} key=${choice.part} label="Столбцы" what="столбец" lines=${columnLines} does=${{
          set: (/** @type {string} */ code, /** @type {any} */ what) => columns(choice.columns.map((one) => (one.code === code ? { ...one, ...what } : one))),
          move: (/** @type {string} */ code, /** @type {1 | -1} */ step) => columns(stepped(choice.columns, choice.columns.findIndex((one) => one.code === code), step)),
        }} /></section>
    </div>
    <${Preview} choice=${choice} look=${seen} />
    <div class="save-bar"><${FormActions} saving=${form.saving} onSave=${() => form.submit()} onCancel=${() => go("reports")} escKeeps>
      ${id && html`<${Button} text disabled=${form.saving} onClick=${() => form.submit(save(null))}>Сохранить как новый<//>`}<//></div>
  </div>`;
}
