// The form of one title: its unit, the days of measuring, a cell for everybody.
import { html } from "../../../vendor/ui.js";
import { call } from "../../../api/index.js";
import { Card, CheckField, DateField, Empty, FormActions, TextField, address, go, plural, say, useForm } from "../../../parts/index.js";
import { shownYear } from "../year.js";
import { Cells } from "./cells.js";
import { figure } from "./words.js";

/** @typedef {import("../../../api/types").MeasureCell} Cell */

/** @param {{ subject: import("../../../api/types").MeasureSubject, title: string, rows: Cell[], titles: import("../../../api/types").MeasureKind[] }} props */
export function Filled({ subject, title, rows, titles }) {
  const kind = titles.find((one) => one.title === title);
  const start = { title, unit: kind?.unit ?? "", falling: kind?.falling ?? false, entry_on: /** @type {string | null} */ (null), exit_on: /** @type {string | null} */ (null), cells: rows.map(typed) };
  const { values, set, errors, saving, submit } = useForm(start, save);
  /** @param {typeof start} filled */
  async function save({ cells, ...rest }) {
    const sent = rows.map(({ pair_id, person_id, class: of }, index) => ({ pair_id, person_id, class: of, ...cells[index] }));
    const { saved, removed } = await call("measure.save_many", { school_year: shownYear(), ...rest, rows: sent });
    say({ text: `Сохранено: ${plural(saved, ["строка", "строки", "строк"])}${removed > 0 ? `, убрано: ${removed}` : ""}` });
  }
  const done = () => go("monitoring", "influence", values.title.trim());
  return html`<${Card}><div class="measure-head">
      ${!title && html`<${TextField} label="Название" required value=${values.title} error=${errors.title} onInput=${(/** @type {string} */ words) => set("title", words)} />`}
      <${TextField} label="Единица" value=${values.unit} error=${errors.unit} onInput=${(/** @type {string} */ words) => set("unit", words)} placeholder="балл, %" />
      <${DateField} label="Дата на входе" value=${values.entry_on} error=${errors.entry_on} onChange=${(/** @type {any} */ day) => set("entry_on", day)} />
      <${DateField} label="Дата на выходе" value=${values.exit_on} error=${errors.exit_on} onChange=${(/** @type {any} */ day) => set("exit_on", day)} />
    </div><${CheckField} label="Лучше, когда меньше: пропуски, конфликты" value=${values.falling} onChange=${(/** @type {boolean} */ on) => set("falling", on)} /><//>
    ${rows.length === 0 ? html`<${Card}><${Empty} icon="users" title="Заполнять пока некого" text=${NOBODY[subject]} action=${html`<a class="btn" href=${address(subject === "classes" ? "people" : "pairs")}>${subject === "classes" ? "Люди" : "Пары"}</a>`} /><//>`
      : html`<${Cells} rows=${rows} values=${values.cells} errors=${errors} onChange=${(/** @type {any} */ cells) => set("cells", cells)} />`}
    <div class="save-bar"><${FormActions} onSave=${async () => (await submit()) && done()} onCancel=${done} saving=${saving} disabled=${rows.length === 0}>
      <span class="hint">Enter и${"\u00a0"}стрелки ведут по столбцу; столбец чисел можно вставить из Excel.</span><//></div>`;
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
