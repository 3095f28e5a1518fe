// The moments of an activity: each with its state; the one that was chosen, or that presses, stands open.
import { html, useRef, useState } from "../../../vendor/ui.js";
import { call } from "../../../api/index.js";
import { AskDialog, Button } from "../../../parts/index.js";
import { telling } from "../states.js";
import { MomentLine } from "./moment.js";

/** @param {{ activity: import("../../../api/types").Activity, chosen: string | null }} props */
export function Moments({ activity: { id, fields, occurrences }, chosen }) {
  const [adding, setAdding] = useState(false);
  // Marked, it stays open: what proves it is said next.
  const pressing = useRef(telling(occurrences)?.id).current;
  const first = occurrences.some((moment) => moment.id === chosen) ? chosen : pressing;
  return html`<section class="card-part" aria-label="Сроки и отметки">
    <div class="card-head"><h3>${occurrences.length > 1 ? "Сроки и отметки" : "Отметка"}</h3>
      <${Button} text icon="plus" onClick=${() => setAdding(true)}>Добавить срок<//></div>
    <div class="moments">${occurrences.map((moment) => html`<${MomentLine} key=${moment.id} moment=${moment} fields=${fields}
      unfolded=${occurrences.length === 1 || moment.id === first} />`)}</div>
    ${occurrences.length === 0 && html`<p class="muted">Сроков нет. Добавьте срок, чтобы отметить исполнение.</p>`}
    ${adding && html`<${AskDialog} title="Добавить срок" action="Добавить" onClose=${() => setAdding(false)}
      text="Срок, о котором в документе не сказано. Он останется, даже если изменить срок в таблице."
      ask=${[
        { name: "end", label: "Последний день", type: "day" },
        { name: "start", label: "Первый день, если это несколько дней", type: "day" },
        { name: "label", label: "Что это за срок", type: "line", placeholder: "Например, дополнительное заседание" },
      ]}
      onDone=${(/** @type {any} */ answers) => call("occurrence.add", { activity_id: id, ...answers })} />`}
  </section>`;
}
