// «Сделать шаблоном»: the programme's plan for other pairs of its form.
import { html } from "../../../../vendor/ui.js";
import { call } from "../../../../api/index.js";
import { AskDialog } from "../../../../parts/index.js";
import { sayKept } from "../../templates/words.js";

/** @param {{ card: import("../../../../api/types").ProgrammeCard, onClose: () => void }} props */
export function TemplateDialog({ card: { row }, onClose }) {
  const take = async (/** @type {any} */ answers) => {
    const { id } = await call("template.take", { programme_id: row.id, ...answers });
    sayKept(id);
  };
  return html`<${AskDialog} title="Сделать шаблоном" action="Сделать шаблоном" onDone=${take} onClose=${onClose}
    text="Войдут цель, задачи и все пункты плана; сроки станут месяцами программы. Имён в шаблоне не будет, если их нет в самих заданиях."
    ask=${[
      { name: "title", label: "Название", type: "line", required: true, placeholder: "Молодой специалист: наш первый год" },
      { name: "note", label: "Для кого он", type: "text" },
    ]} />`;
}
