// «Внести прошедшие»: a table to type or paste meetings into; Tab and Enter go on, Ctrl+S saves all of them.
import { html, useEffect, useRef, useState } from "../../../../vendor/ui.js";
import { Fault, call, useQuery } from "../../../../api/index.js";
import { FormActions, chosenYear, go, plural, say, schoolYear, useForm } from "../../../../parts/index.js";
import { clear } from "../filter.js";
import { PairPicker } from "../pair-picker.js";
import { MEETINGS, TABLES, open } from "../words.js";
import { columnsOf } from "./columns.js";
import { useReading } from "./reading.js";
import { begin, cellsOf, change, isBlank, put, without } from "./rows.js";
import { GridRow } from "./row.js";

/** @typedef {import("./columns.js").Col} Col */

/** @param {{ pair?: string | null }} props */
export default function PastMeetings({ pair = null }) {
  const [initial] = useState(() => ({ pair_id: /** @type {string | null} */ (pair), rows: begin() }));
  const form = useForm(initial, save);
  const { values: { pair_id, rows }, setValues } = form;
  const [here, setHere] = useState({ row: 0, col: /** @type {Col} */ ("day") });
  const [tried, setTried] = useState(false);
  const box = useRef(/** @type {HTMLTableSectionElement | null} */ (null));
  const columns = columnsOf(!pair_id);
  const setRows = (/** @type {(old: typeof rows) => typeof rows} */ make) => setValues((old) => ({ ...old, rows: make(old.rows) }));
  const { answers, read, tidy } = useReading({ pair_id, rows }, here.row, setRows);
  const { data: suggestion } = useQuery("meeting.suggest", pair_id ? { pair_id } : null, TABLES);
  const many = rows.filter((row) => !isBlank(row)).length;

  const cell = (/** @type {number} */ row, /** @type {Col} */ col) => /** @type {HTMLInputElement | null} */ (box.current?.querySelector(`[data-cell="${row}:${col}"]`) ?? null);
  // At once: fast fingers press the next key right after Enter. Only a row that is not drawn yet is waited for.
  const to = (/** @type {number} */ row, /** @type {Col} */ col) => {
    const input = cell(Math.max(0, row), col);
    if (!input) return void requestAnimationFrame(() => cell(row, col)?.focus());
    input.focus();
    input.select();
  };
  useEffect(() => {
    to(0, columns[0].col);
  }, [pair_id]);

  async function save() {
    setTried(true);
    const fresh = await read();
    const kept = fresh.map((answer, index) => ({ answer, index })).filter(({ answer }) => !answer.blank);
    if (kept.length === 0) throw new Fault({ code: "invalid", message: "Внесите хотя бы одну встречу.", action: "Начните с даты в первой строке." });
    const wrong = kept.flatMap(({ answer, index }) => Object.entries(answer.problems).map(([field, words]) => [`${index}.${field}`, words]));
    const asked = kept.flatMap(({ answer, index }) => (rows[index].sure ? [] : Object.entries(answer.questions).map(([code, words]) => [`${index}.${code}`, words])));
    if (wrong.length + asked.length > 0) {
      const message = `Исправьте или подтвердите: ${plural(new Set([...wrong, ...asked].map(([name]) => name.split(".")[0])).size, ["строка", "строки", "строк"])}.`;
      throw new Fault({ code: "invalid", message, action: "", fields: Object.fromEntries([...wrong, ...asked]) });
    }
    await call("meeting.add_many", {
      rows: kept.map(({ answer }) => ({ pair_id: answer.pair_id ?? "", fields: answer.fields, confirmed: /** @type {any[]} */ (Object.keys(answer.questions)) })),
    });
    say({ text: `Внесено: ${plural(kept.length, MEETINGS)}.` });
    clear();
    if (pair) go("pairs", pair);
    else open();
  }

  const press = (/** @type {KeyboardEvent} */ event, /** @type {number} */ row, /** @type {Col} */ col) => {
    const input = /** @type {HTMLInputElement} */ (event.target);
    const cols = columns.map((one) => one.col);
    const at = cols.indexOf(col);
    const whole = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    const [first, last] = [input.selectionEnd === 0 || whole, input.selectionStart === input.value.length || whole];
    if ((event.ctrlKey || event.metaKey) && event.code === "KeyD") {
      if (row > 0) setRows((old) => change(old, row, { [col]: old[row - 1][col] || shownIn(row - 1, col) }));
    } else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (event.key === "Enter") to(row + (event.shiftKey ? -1 : 1), cols[0]);
    else if (event.key === "ArrowDown") to(row + 1, col);
    else if (event.key === "ArrowUp") to(row - 1, col);
    else if (event.key === "ArrowLeft" && first && at > 0) to(row, cols[at - 1]);
    else if (event.key === "ArrowRight" && last && at < cols.length - 1) to(row, cols[at + 1]);
    else return;
    event.preventDefault();
  };
  /** What an empty cell will be taken for. @param {number} row @param {Col} col */
  const shownIn = (row, col) => tidy(row)[col] ?? "";
  const paste = (/** @type {ClipboardEvent} */ event, /** @type {number} */ row, /** @type {Col} */ col) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const cells = cellsOf(text);
    const cols = columns.map((one) => one.col);
    setRows((old) => put(old, row, cols.slice(cols.indexOf(col)), cells));
    setHere({ row: -1, col });
    say({ text: `Вставлено: ${plural(cells.length, ["строка", "строки", "строк"])}.` });
  };
  const hands = { press, paste, setHere, setRows, without, change };

  const year = chosenYear.value;
  return html`<div class="past-meetings">
    <div class="past-head">
      <div class="grow"><h2 class="h2">Внести прошедшие встречи</h2>
        <p class="hint">Дата без года — ${year === null ? "этого" : schoolYear(year)} учебного года. Серые слова в пустых клетках программа подставит сама. Tab — дальше, Enter — следующая строка, Ctrl+D — как выше.
          Таблицу из Excel или Word можно вставить целиком: Ctrl+V.</p></div>
      <div class="past-pair"><${PairPicker} label="Все встречи одной пары" required=${false} value=${pair_id} name=${suggestion?.pair ?? ""}
        onChange=${(/** @type {string | null} */ id) => setValues({ pair_id: id, rows })} /></div>
    </div>
    <div class="sheet past-sheet"><table class="past-table"><caption class="unseen">Прошедшие встречи</caption>
      <colgroup><col style=${{ width: "2.25rem" }} />${columns.map(({ col, width }) => html`<col key=${col} style=${width ? { width } : undefined} />`)}<col style=${{ width: "2.25rem" }} /></colgroup>
      <thead><tr><th scope="col">№</th>${columns.map(({ col, title }) => html`<th scope="col" key=${col}>${title}</th>`)}<th scope="col"><span class="unseen">Убрать</span></th></tr></thead>
      <tbody ref=${box}>${rows.map((row, index) => html`<${GridRow} key=${index} row=${row} index=${index} columns=${columns} answer=${answers[index]} hands=${hands}
        here=${index === here.row} hidden=${index === here.row && !tried ? here.col : null} tidy=${tidy(index)} />`)}</tbody>
    </table></div>
    <div class="save-bar"><${FormActions} escKeeps onSave=${() => form.submit()} onCancel=${() => (pair ? go("pairs", pair) : open())} saving=${form.saving}
      label=${many > 0 ? `Сохранить ${plural(many, ["встречу", "встречи", "встреч"])}` : "Сохранить"} /></div>
  </div>`;
}
