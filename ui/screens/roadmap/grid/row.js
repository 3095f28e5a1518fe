// One moment of the grid: what and when, how many schools are ready, a sign for each school.
import { html, useMemo } from "../../../vendor/ui.js";
import { Menu } from "../../../parts/index.js";
import { LOOKS } from "../states.js";
import { whenWords } from "../words.js";
import { saysOf, wordOf } from "./words.js";

/** @param {{ row: import("../../../api/types").GridRow, schools: import("../../../api/types").GridSchool[], hands: any, again: boolean, stop: string | null }} props
 * `again`: another moment of the activity above; `stop`: the cell that Tab reaches, when it is in this row. */
export function GridRow({ row, schools, hands, again, stop }) {
  return useMemo(() => {
    const id = row.occurrence_id;
    return html`<tr class=${again ? "again" : ""}>
      <th scope="row" class="what" title=${row.title}><div>
        <span class="number">${row.number}</span><span class="grow"><span class="title">${row.title}</span><small>${whenWords(row)}</small></span>
        <${Menu} quiet label="${row.number} ${row.title}: отметить" items=${hands.rowItems(id, row.activity_id)} data-cell="${id}:" tabindex=${stop === "" ? 0 : -1}
          onFocus=${() => hands.here({ row: id, school: "" })} onKeyDown=${(/** @type {KeyboardEvent} */ event) => hands.press(event, { row: id, school: "" })} /></div></th>
      <td class="total">${row.done} из ${row.of}</td>
      ${row.cells.map((cell, index) => {
        const { id: school, short_name } = schools[index];
        const says = saysOf(short_name, cell);
        return html`<td key=${school} class="cell" data-cell="${id}:${school}" tabindex=${stop === school ? 0 : -1} aria-label=${says} title=${says} data-copy=${wordOf(cell.state)}
          onFocus=${() => hands.here({ row: id, school })} onClick=${() => hands.open({ row: id, school })}
          onKeyDown=${(/** @type {KeyboardEvent} */ event) => hands.press(event, { row: id, school })}><i class="mark ${cell.state}" aria-hidden="true">${LOOKS[cell.state].sign}</i></td>`;
      })}
    </tr>`;
  }, [row, schools, hands, again, stop]);
}
