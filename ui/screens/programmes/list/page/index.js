// One programme on a page of its own: what it is, its plan, how it ended, what was approved.
import { html, useEffect, useState } from "../../../../vendor/ui.js";
import { useQuery } from "../../../../api/index.js";
import { FaultNote, Progress, go } from "../../../../parts/index.js";
import { TABLES } from "../../tables.js";
import { About } from "./about.js";
import { ApproveDialog } from "./approve.js";
import { CloseDialog } from "./close.js";
import { FieldsDialog } from "./fields.js";
import { Head } from "./head.js";
import { Outcome } from "./outcome.js";
import { Plan } from "./plan/index.js";
import { TemplateDialog } from "./template.js";
import { Versions } from "./versions.js";

/** What can be asked over the page. @type {Record<string, any>} */
const DIALOGS = { fields: FieldsDialog, approve: ApproveDialog, close: CloseDialog, template: TemplateDialog };

/** @param {{ id: string }} props */
export default function ProgrammePage({ id }) {
  const { data: card, fault, reload } = useQuery("programme.get", { id }, TABLES);
  const [asking, setAsking] = useState(/** @type {string | null} */ (null));
  // A programme that an undone action has taken away leads back to the list.
  const gone = fault?.code === "not_found";
  useEffect(() => {
    if (card && gone) go("programmes");
  }, [gone]);
  if (!card) return fault ? html`<${FaultNote} fault=${fault} onRetry=${gone ? undefined : reload} />` : html`<${Progress} label="Открываю программу…" />`;
  const Asking = asking ? DIALOGS[asking] : null;
  // What is over or put away is read and not changed.
  const locked = card.row.archived || card.row.state === "closed";
  return html`<div class="programme">
    <${Head} card=${card} onAsk=${setAsking} />
    <${About} card=${card} locked=${locked} onEdit=${() => setAsking("fields")} />
    <${Outcome} card=${card} />
    <${Plan} card=${card} locked=${locked} />
    <${Versions} card=${card} />
    ${Asking && html`<${Asking} key=${asking} card=${card} onClose=${() => setAsking(null)} />`}
  </div>`;
}
