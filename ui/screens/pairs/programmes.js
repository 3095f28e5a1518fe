// «Программа» on a pair's card: how far it has come, or the way to make one.
import { html } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { FaultNote, Icon, Tag, address, period } from "../../parts/index.js";
import { signOf } from "../programmes/list/words.js";
import { TABLES } from "../programmes/tables.js";
import { isGroup } from "./life.js";

/** @param {{ card: import("../../api/types").PairCard }} props */
export function Programmes({ card: { row, archived } }) {
  const { data, fault, reload } = useQuery("programme.list", { pair_id: row.id, view: archived ? "archived" : "all", sort: "start", descending: true }, TABLES);
  const rows = data?.rows ?? [];
  const make = !archived && (rows.length === 0 || isGroup(row) || rows.every(({ state }) => state === "closed"));
  return html`<section class="card-part" aria-label="Программа пары"><h3>${rows.length > 1 ? "Программы" : "Программа"}</h3>
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${rows.length > 0 && html`<ul class="lines">${rows.map((one) => html`<li key=${one.id}><${Line} row=${one} /></li>`)}</ul>`}
    ${data && make && html`<div class="card-actions"><a class="btn" href=${address("programmes", "new", row.id)}><${Icon} name="plus" />Составить программу</a></div>`}
  </section>`;
}

/** «04.09.2026 – 31.05.2027: выполнено 5 из 12» @param {{ row: import("../../api/types").ProgrammeRow }} props */
function Line({ row }) {
  const { done, items, late } = row.progress;
  const whose = row.mentee_id && row.mentees.map(({ short_name }) => short_name).join(", ");
  const { level, sign, text } = signOf(row);
  return html`<span class="grow"><a href=${address("programmes", "list", row.id)}>${whose || period(row.start, row.end)}</a>
      <small>${items > 0 ? `выполнено ${done} из\u00a0${items}` : "план пуст"}${late > 0 && row.state !== "closed" ? `, просрочено ${late}` : ""}</small></span>
    <${Tag} level=${level} sign=${sign}>${text}<//>`;
}
