// The schools that are late with most: «Ольховская СОШ — 4 просрочено». Stands in the corner of the grid.
import { html } from "../../../vendor/ui.js";
import { Button, Tag } from "../../../parts/index.js";
import { shortName } from "./words.js";

const MOST = 3;

/** @param {{ schools: import("../../../api/types").GridSchool[], onPick: (id: string) => void }} props */
export function Worst({ schools, onPick }) {
  const late = schools.filter(({ overdue }) => overdue > 0).sort((a, b) => b.overdue - a.overdue);
  if (late.length === 0) return html`<${Tag} level="done">просроченного нет<//>`;
  const more = late.length - MOST;
  return html`<div class="worst"><span class="small">Больше всего просрочено</span>
    ${late.slice(0, MOST).map(({ id, short_name, overdue }) => html`<${Button} key=${id} text title=${short_name} onClick=${() => onPick(id)}>
      ${shortName(short_name)} — ${overdue} просрочено<//>`)}
    ${more > 0 && html`<span class="small">и ещё у ${more}</span>`}</div>`;
}
