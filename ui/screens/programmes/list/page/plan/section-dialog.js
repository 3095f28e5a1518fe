// A new section: only its title is asked for.
import { html } from "../../../../../vendor/ui.js";
import { call } from "../../../../../api/index.js";
import { AskDialog } from "../../../../../parts/index.js";

const USUAL = ["Анализ профессиональных трудностей и способы их преодоления", "Вхождение в должность", "Направления профессионального развития"];

/** @param {{ programme: string, after?: string, onClose: () => void }} props */
export function SectionDialog({ programme, after, onClose }) {
  return html`<${AskDialog} title="Новый раздел" action="Добавить" onClose=${onClose}
    ask=${[{ name: "title", label: "Название раздела", type: "line", required: true, suggestions: USUAL }]}
    onDone=${({ title = "" }) => call("programme.add_section", { programme_id: programme, title, after_id: after })} />`;
}
