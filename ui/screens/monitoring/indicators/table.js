// The six in the chosen school year: the share, the target, whether it is reached; and how each is counted.
import { html } from "../../../vendor/ui.js";
import { Card, Icon, Table, Tag, plural } from "../../../parts/index.js";
import { latest, verdict } from "./words.js";

/** @typedef {import("../../../api/types").IndicatorLine} Line */

const COLUMNS = [
  { key: "label", title: "Показатель", render: (/** @type {Line} */ line) => html`<${Name} line=${line} />` },
  { key: "text", title: "Доля", width: "12rem", render: share },
  { key: "target", title: "Цель", width: "6rem", render: (/** @type {Line} */ line) => `${latest(line).target}\u00a0%` },
  { key: "verdict", title: "Итог", width: "16rem", render: outcome },
];

/** @param {{ lines: Line[] }} props */
export function ThisYear({ lines }) {
  return html`<${Table} caption="Показатели программы" columns=${COLUMNS} rows=${lines} rowKey=${(/** @type {Line} */ { code }) => code} />`;
}

/** @param {{ line: Line }} props */
function Name({ line }) {
  const { said, unknown } = latest(line);
  return html`${line.label}${said.note && html`<small>${said.note}</small>`}
    ${unknown > 0 && html`<small class="doubt"><${Icon} name="triangle-alert" size=${14} /><span>Не посчитано: ${plural(unknown, ["человек", "человека", "человек"])}. ${LACKING[line.code] ?? AGE}</span></small>`}`;
}

const AGE = "В карточке нет ни даты рождения, ни класса.";
/** @type {Record<string, string>} */
const LACKING = { young_teachers: "В карточке не указано, с какого дня человек работает педагогом.", partners: "В карточке не указана организация." };

/** @param {Line} line */
function share(line) {
  const { value, of, text, counted, said } = latest(line);
  return html`<b class="nowrap">${of === null ? `${value} из\u00a0?` : text}</b>${(said.numerator ?? null) !== null && html`<small>исправлено, посчитано${"\u00a0"}${counted}</small>`}`;
}

/** @param {Line} line */
function outcome(line) {
  const { level, words } = verdict(latest(line));
  return html`<${Tag} level=${level}>${words}<//>`;
}

/** @param {{ lines: Line[], rule: string }} props */
export function Rules({ lines, rule }) {
  return html`<${Card}><details class="rule"><summary>Как считается</summary>
    <p>${rule}</p>
    <dl>${lines.map((line) => html`<div key=${line.code}><dt>${line.label}</dt><dd>${line.rule} ${line.whole}: ${latest(line).counted_of === null ? "вносит куратор раз в год." : "по числу заполненных анкет, это число можно исправить."}</dd></div>`)}</dl>
  </details><//>`;
}
