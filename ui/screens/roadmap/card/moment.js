// One moment of an activity: its state, marks by one click, what proves it, its files.
import { html, useState } from "../../../vendor/ui.js";
import { act, call, state as program } from "../../../api/index.js";
import { AskDialog, Button, Menu, dateShort } from "../../../parts/index.js";
import { mark } from "../marks.js";
import { StateTag, isOpen } from "../states.js";
import { leftWords, proofWords, whenWords } from "../words.js";
import { Files, attach } from "./files.js";
import { MarkDialog } from "./mark-dialog.js";

/** @typedef {import("../../../api/types").Occurrence} Moment */
/** @typedef {import("../../../api/types").Status} Status */

/** @type {{ status: Status, words: string }[]} */
const MARKS = [
  { status: "done", words: "✓ Выполнено" },
  { status: "in_progress", words: "◐ В работе" },
  { status: "not_needed", words: "— Не требуется" },
];

/** @param {{ moment: Moment, fields: { number: string, title: string }, unfolded: boolean }} props */
export function MomentLine({ moment, fields, unfolded }) {
  const [dialog, setDialog] = useState(/** @type {"mark" | "days" | null} */ (null));
  const { id, start, end, by_hand, status } = moment;
  const close = () => setDialog(null);
  const proof = proofWords(moment);
  return html`<details class="moment" open=${unfolded}>
    <summary><span class="grow">${whenWords(moment)}<small>${second(moment)}</small></span><${StateTag} moment=${moment} /></summary>
    <div class="moment-body">
      <div class="marks" role="group" aria-label="Отметка: ${whenWords(moment)}">${MARKS.map((one) => html`<${Button} key=${one.status} aria-pressed=${status === one.status} look="toggle"
        onClick=${() => mark(moment, status === one.status ? "not_started" : one.status, fields)}>${one.words}<//>`)}</div>
      ${proof && html`<p class="proof">${proof}</p>`}
      ${moment.note && html`<p class="proof muted">${moment.note}</p>`}
      <${Files} files=${moment.attachments} />
      <div class="moment-actions">
        <${Button} text icon="file-text" onClick=${() => setDialog("mark")}>${proof || moment.note ? "Подтверждение" : "Чем подтверждено"}<//>
        <${Button} text icon="paperclip" onClick=${() => attach(id)}>Файл<//>
        <${Menu} quiet label="Срок: ${whenWords(moment)}" items=${[
          { label: "Перенести срок", icon: "calendar", onClick: () => setDialog("days") },
          by_hand && { label: "Убрать этот срок", icon: "x", danger: true, onClick: () => act("occurrence.remove", { id }) },
        ]} />
      </div>
    </div>
    ${dialog === "mark" && html`<${MarkDialog} moment=${moment} onClose=${close} />`}
    ${dialog === "days" && html`<${AskDialog} title="Перенести срок" action="Перенести" onClose=${close}
      text=${`Сейчас: ${whenWords(moment)}. Без последнего дня срок станет «без даты».`}
      ask=${[{ name: "end", label: "Последний день", type: "day", value: end }, { name: "start", label: "Первый день", type: "day", value: start }]}
      onDone=${(/** @type {any} */ days) => call("occurrence.reschedule", { id, ...days })} />`}
  </details>`;
}

/** Under the days: how many are left, or the day on which it was done. @param {Moment} moment */
function second(moment) {
  const { done_on, end, label, by_hand } = moment;
  const today = program.value?.today;
  const days = label && whenWords({ ...moment, label: "" });
  const now = done_on ? `выполнено ${dateShort(done_on)}` : today && end && isOpen(moment) && leftWords(end, today);
  return [days, now, by_hand && "указан вручную"].filter(Boolean).join(" · ");
}
