// The deadline in the document's own words, and what the program understands of them while they are typed.
import { html, useState } from "../../../vendor/ui.js";
import { Button, Icon, TextField } from "../../../parts/index.js";
import { useUnderstood } from "./understood.js";

/** @param {{ form: any, span: { start?: string | null, end?: string | null } }} props */
export function DeadlineFields({ form: { values, set, errors }, span }) {
  const [asked, setAsked] = useState(values.meaning !== "");
  const understood = useUnderstood(values, span);
  const lost = !!values.deadline.trim() && understood?.dated === false;
  const correcting = asked || lost || values.meaning !== "" || !!errors.meaning;
  return html`
    <${TextField} label="Срок" class="of-deadline" multiline rows=${1} value=${values.deadline} error=${errors.deadline} placeholder="Как в документе: «Ежегодно (июнь, декабрь)»"
      hint=${understood && html`<${Understood} ...${understood} />`} onInput=${(/** @type {string} */ words) => set("deadline", words)} />
    ${correcting ? html`<${TextField} label="Срок понимать как" class="of-meaning" value=${values.meaning} error=${errors.meaning} placeholder="до 15.03.2027"
        hint=${lost ? "Если дата известна, напишите её: слова документа останутся как есть." : "Слова документа останутся как есть."} onInput=${(/** @type {string} */ words) => set("meaning", words)} />`
      : values.deadline.trim() && html`<div><${Button} text look="small" onClick=${() => setAsked(true)}>Понято неверно? Написать, как понимать<//></div>`}`;
}

/** @param {import("./understood.js").Understood} props */
function Understood({ dated, words }) {
  return html`<span class="understood ${dated ? "" : "undated"}" role="status"><${Icon} name=${dated ? "check" : "calendar"} size=${16} /><span>${words}</span></span>`;
}
