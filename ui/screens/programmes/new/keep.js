// «Сохранить как шаблон»: all that is offered, chosen or not, with the corrections, for other pairs of this form.
import { html } from "../../../vendor/ui.js";
import { call } from "../../../api/index.js";
import { AskDialog, Button, Dialog } from "../../../parts/index.js";
import { sayKept } from "../templates/words.js";

/** @param {{ values: import("./values.js").Values, offer: import("../../../api/types").PlanOffer | null, onClose: () => void }} props */
export function KeepDialog({ values: { pair_id, start, end }, offer, onClose }) {
  if (!pair_id || !start || !end || !offer) {
    return html`<${Dialog} title="Сохранить как шаблон" onClose=${onClose} footer=${html`<${Button} main onClick=${onClose}>Понятно<//>`}>
      <p>Сначала выберите пару и срок: по ним шаблон запомнит форму наставничества и месяцы заданий.</p><//>`;
  }
  const keep = async (/** @type {any} */ { title, note }) => {
    const { id } = await call("template.save", { title, note, pair_id, start, end, offer });
    sayKept(id);
  };
  return html`<${AskDialog} title="Сохранить как шаблон" action="Сохранить" onDone=${keep} onClose=${onClose}
    text="В шаблон войдут все задания, и отмеченные, и нет; сроки станут месяцами программы."
    ask=${[
      { name: "title", label: "Название", type: "line", required: true, placeholder: "Молодой специалист: наш первый год" },
      { name: "note", label: "Для кого он", type: "text" },
    ]} />`;
}
