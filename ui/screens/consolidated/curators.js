// «Кураторы»: who answers for mentoring in each school.
import { html } from "../../vendor/ui.js";
import { Table, Tag } from "../../parts/index.js";

/** @typedef {import("../../api/types").ConsolidatedCurator} Curator */

const COLUMNS = [
  { key: "school", title: "Школа", width: "22%" },
  { key: "name", title: "Куратор", render: (/** @type {Curator} */ { name }) => name || html`<${Tag} level="late">не указан<//>` },
  { key: "order", title: "Приказ о назначении", width: "22%", render: (/** @type {Curator} */ { order }) => html`<div class="lines">${order || "—"}</div>` },
];
const CONTACTS = [
  { key: "phone", title: "Телефон", width: "11rem" },
  { key: "email", title: "Почта", width: "15rem" },
];

/** @param {{ data: import("../../api/types").Consolidated }} props */
export default function CuratorsTab({ data: { curators } }) {
  const told = CONTACTS.filter(({ key }) => curators.some((one) => /** @type {any} */ (one)[key]));
  const nobody = curators.filter(({ name }) => !name).length;
  return html`<div class="stack"><p>Назначены в${"\u00a0"}${curators.length - nobody} из${"\u00a0"}${curators.length}.${told.length === 0 && html` <span class="muted">Телефонов и почты школы не прислали: при записи отчёта они решают это сами.</span>`}</p>
    <${Table} caption="База кураторов" columns=${[...COLUMNS, ...told]} rows=${curators} rowKey=${(/** @type {Curator} */ { school }) => school} /></div>`;
}
