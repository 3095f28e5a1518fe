// What pairs lack: each line leads to where it is put right.
import { html } from "../../../vendor/ui.js";
import { Card, Tag, address, plural } from "../../../parts/index.js";

const PAIRS = /** @type {[string, string, string]} */ (["пара", "пары", "пар"]);

/** @param {{ stuck: import("../../../api/types").StuckPairs }} props */
export function Stuck({ stuck }) {
  /** @type {[string, number, "late" | "soon", string][]} */
  const all = [
    ["Срок вышел, пара не завершена", stuck.ended, "late", address("pairs")],
    ["Нет согласия", stuck.consent, "late", address("pairs")],
    ["Нет приказа", stuck.order, "soon", address("pairs")],
    ["Нет программы", stuck.programme, "soon", address("programmes")],
    ["Три недели без встреч", stuck.meeting, "soon", address("pairs")],
  ];
  const lines = all.filter(([, count]) => count > 0);
  const well = stuck.lasting - stuck.stuck;
  const title = stuck.lasting === 0 ? "Пар в работе нет" : `В порядке ${well} из\u00a0${plural(stuck.lasting, ["пары", "пар", "пар"])} в работе`;
  return html`<${Card} title=${title}>
    ${lines.length > 0 && html`<ul class="lines stuck">${lines.map(([label, count, level, href]) => html`<li key=${label}>
      <${Tag} level=${level}>${plural(count, PAIRS)}<//><a class="grow" href=${href}>${label}</a></li>`)}</ul>`}
    ${lines.length === 0 && stuck.lasting > 0 && html`<p>У всех есть согласия, приказ и${"\u00a0"}программа, все встречаются.</p>`}
    ${lines.length === 0 && stuck.lasting === 0 && html`<p class="muted">Все пары этого учебного года завершены, или их ещё не было.</p>`}
  <//>`;
}
