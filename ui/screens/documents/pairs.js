// Choosing pairs for an order: those that still need one come first.
import { html, useState } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { Button, CheckField, Empty, FaultNote, Progress, SearchField, Tag, chosenYear, period } from "../../parts/index.js";
import { formOf } from "../pairs/columns.js";
import { isOver, nameOf, signOf } from "../pairs/life.js";

/** @typedef {import("../../api/types").PairRow} PairRow */
/** @typedef {import("../../api/types").Framework} Framework */

const ALL = 2000;

/** All pairs of the chosen school year. */
export function usePairs() {
  const query = useQuery("pair.list", { school_year: chosenYear.value, limit: ALL }, ["pair", "pair_member", "person"]);
  return { ...query, rows: query.data?.rows ?? [] };
}

/** @param {PairRow} row */
export const frameworkOf = (row) => formOf(row.form)?.framework;

/** No order has named them yet. @param {PairRow} row */
export const needsOrder = (row) => row.status === "proposed" || row.status === "consented";

/**
 * @param {{ framework?: Framework, chosen: string[], onChange: (ids: string[]) => void, error?: string }} props
 * The chosen ones are given in the order of the list, which is the order of the document.
 */
export function PairChoice({ framework, chosen, onChange, error }) {
  const { rows, data, fault, reload } = usePairs();
  const [text, setText] = useState("");
  if (fault || !data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю пары…" />`;

  const fitting = rows.filter((row) => (!framework || frameworkOf(row) === framework) && (!isOver(row) || chosen.includes(row.id)));
  const sorted = [...fitting.filter(needsOrder), ...fitting.filter((row) => !needsOrder(row))];
  const shown = sorted.filter((row) => named(row).includes(text.trim().toLowerCase()));
  const waiting = sorted.filter(needsOrder).map(({ id }) => id);
  const give = (/** @type {string[]} */ ids) => onChange([...chosen.filter((id) => !sorted.some((row) => row.id === id)), ...sorted.map(({ id }) => id).filter((id) => ids.includes(id))]);
  if (fitting.length === 0) {
    return html`<${Empty} icon="link-2" title="Таких пар пока нет" text="Составьте пары в разделе «Пары», а потом вернитесь сюда. Проверьте и учебный год вверху окна." />`;
  }
  return html`<div class="pair-choice">
    <div class="row">
      ${fitting.length > 8 && html`<${SearchField} value=${text} onInput=${setText} placeholder="Фамилия" label="Найти пару" />`}
      ${waiting.length > 0 && html`<${Button} icon="check" onClick=${() => give([...chosen, ...waiting])}>Выбрать все без приказа: ${waiting.length}<//>`}
      ${chosen.length > 0 && html`<${Button} text onClick=${() => onChange([])}>Снять выбор<//>`}
    </div>
    ${error && html`<p class="error" role="alert">${error}</p>`}
    <ul class="pair-lines">${shown.map((row) => html`<li key=${row.id}>
      <${CheckField} value=${chosen.includes(row.id)} onChange=${(/** @type {boolean} */ on) => give(on ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))}
        label=${html`${nameOf(row)}<small>${[formOf(row.form)?.label, period(row.start, row.end)].filter(Boolean).join(" · ")}</small>`} />
      <${State} row=${row} />
    </li>`)}</ul>
    ${shown.length === 0 && html`<p class="muted">Таких пар нет: проверьте, как написано.</p>`}
  </div>`;
}

/** @param {{ row: PairRow }} props */
function State({ row }) {
  const { level, sign, text } = signOf(row);
  return html`<${Tag} level=${level} sign=${sign}>${text}<//>`;
}

/** @param {PairRow} row */
const named = (row) => [row.title, ...[...row.mentors, ...row.mentees].map(({ name }) => name)].join(" ").toLowerCase();
