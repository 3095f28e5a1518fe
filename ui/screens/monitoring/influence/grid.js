// Filling in: one title, everybody in a column; by keyboard, or pasted from a spreadsheet.
import { html } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import { Card, CheckField, DateField, Empty, FaultNote, FormActions, Progress, Segments, Select, TextField, address, go, plural, say, useFirstField, useForm } from "../../../parts/index.js";
import { shownYear, yearWords } from "../year.js";
import { Cells } from "./cells.js";
import { figure, SUBJECTS } from "./words.js";

/** @typedef {import("../../../api/types").MeasureCell} Cell */
/** @typedef {import("../../../api/types").MeasureSubject} Subject */
const OPENED = ["monitoring", "influence", "enter"];
const open = (/** @type {string} */ subject, /** @type {string} */ title) => go(OPENED[0], ...OPENED.slice(1), subject, title);

/** @param {{ subject: Subject, title: string }} props `title`: of a figure that is known; empty for one's own */
export function Grid({ subject, title }) {
  const grid = useQuery("measure.grid", { school_year: shownYear(), subject, title }, ["measure", "pair", "person"]);
  const known = useQuery("measure.list", { school_year: shownYear() }, ["measure"]);
  const fault = grid.fault ?? known.fault;
  if (!grid.data || !known.data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${grid.reload} />` : html`<${Progress} label="Открываю таблицу…" />`;
  return html`<${Filled} ...${{ subject, title, rows: grid.data.rows, titles: known.data.titles }} />`;
}

/** @param {{ subject: Subject, title: string, rows: Cell[], titles: import("../../../api/types").MeasureKind[] }} props */
function Filled({ subject, title, rows, titles }) {
  const kind = titles.find((one) => one.title === title);
  const start = { title, unit: kind?.unit ?? "", falling: kind?.falling ?? false, entry_on: /** @type {string | null} */ (null), exit_on: /** @type {string | null} */ (null), cells: rows.map(typed) };
  const form = useForm(start, save);
  const { values, set, errors, saving, submit } = form;
  const box = useFirstField();
  /** @param {typeof start} filled */
  async function save({ cells, ...rest }) {
    const sent = rows.map(({ pair_id, person_id, class: of }, index) => ({ pair_id, person_id, class: of, ...cells[index] }));
    const { saved, removed } = await call("measure.save_many", { school_year: shownYear(), ...rest, rows: sent });
    say({ text: `Сохранено: ${plural(saved, ["строка", "строки", "строк"])}${removed > 0 ? `, убрано: ${removed}` : ""}` });
  }
  const done = () => go("monitoring", "influence", values.title.trim());
  return html`<div class="stack board" ref=${box}>
    <div class="row tab-head"><h2 class="h2">Измерения, ${yearWords()}</h2>
      <${Segments} label="Кого измеряли" value=${subject} onChange=${(/** @type {string} */ code) => open(code, title)} options=${SUBJECTS} /></div>
    <${Card}><div class="measure-head">
      <${Select} label="Показатель" value=${title} empty="Свой показатель" onChange=${(/** @type {string} */ code) => open(subject, code)} options=${titles.map((one) => ({ code: one.title, label: one.title }))} error=${title ? errors.title : undefined} />
      ${!title && html`<${TextField} label="Название" required value=${values.title} error=${errors.title} onInput=${(/** @type {string} */ words) => set("title", words)} />`}
      <${TextField} label="Единица" class="unit" value=${values.unit} error=${errors.unit} onInput=${(/** @type {string} */ words) => set("unit", words)} placeholder="балл, %" />
      <${DateField} label="Дата на входе" value=${values.entry_on} error=${errors.entry_on} onChange=${(/** @type {any} */ day) => set("entry_on", day)} />
      <${DateField} label="Дата на выходе" value=${values.exit_on} error=${errors.exit_on} onChange=${(/** @type {any} */ day) => set("exit_on", day)} />
    </div><${CheckField} label="Лучше меньше: пропуски, конфликты" value=${values.falling} onChange=${(/** @type {boolean} */ on) => set("falling", on)} /><//>
    ${rows.length === 0 ? html`<${Card}><${Empty} icon="users" title="Заполнять пока некого" text=${NOBODY[subject]} action=${html`<a class="btn" href=${address(subject === "classes" ? "people" : "pairs")}>${subject === "classes" ? "Люди" : "Пары"}</a>`} /><//>`
      : html`<${Cells} rows=${rows} values=${values.cells} errors=${errors} onChange=${(/** @type {any} */ cells) => set("cells", cells)} />`}
    <div class="save-bar"><${FormActions} onSave=${async () => (await submit()) && done()} onCancel=${done} saving=${saving} disabled=${rows.length === 0}>
      <span class="hint">Enter и${"\u00a0"}стрелки ведут по столбцу; столбец чисел можно вставить из Excel.</span><//></div>
  </div>`;
}

const NOBODY = {
  mentees: "В этом учебном году ещё нет пар с наставляемыми.",
  pairs: "В этом учебном году пар ещё нет.",
  classes: "Классы берутся из карточек учеников, а их пока нет.",
};

/** @param {Cell} cell */
function typed({ entry, exit, note }) {
  const text = (/** @type {number | null} */ value) => (value === null ? "" : figure(value));
  return { entry: text(entry), exit: text(exit), note };
}
