// «Совпадения»: one name among the mentors of several schools.
import { html } from "../../vendor/ui.js";
import { Table } from "../../parts/index.js";
import { NothingHere } from "./head.js";

/** @typedef {import("../../api/types").TwiceCounted} Twice */

const COLUMNS = [
  { key: "name", title: "ФИО", width: "32%" },
  {
    key: "places", title: "В каких школах наставник",
    render: (/** @type {Twice} */ { places }) => places.map(({ school, position }) => html`<div key=${school}>${school}${position && html`<small>${position}</small>`}</div>`),
  },
];

/** @param {{ data: import("../../api/types").Consolidated }} props */
export default function TwiceTab({ data: { twice } }) {
  if (twice.length === 0) return html`<${NothingHere} icon="check" title="Совпадений нет" text="Ни один наставник не записан сразу в двух школах. Сравниваются полные имена: по инициалам нашлись бы чужие люди." />`;
  return html`<div class="stack"><p>Один и тот же человек записан наставником в нескольких школах. Проверьте: это совместитель, однофамилец или его посчитали дважды.</p>
    <${Table} caption="Совпадения" columns=${COLUMNS} rows=${twice} rowKey=${(/** @type {Twice} */ { name }) => name} /></div>`;
}
