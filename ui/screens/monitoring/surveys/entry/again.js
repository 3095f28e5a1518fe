// Somebody has answered already this year: is this one more sheet, or the same one twice?
import { html } from "../../../../vendor/ui.js";
import { Button, Dialog } from "../../../../parts/index.js";

/** @param {{ text: string, onKeep: () => Promise<void>, onClose: () => void }} props */
export function AgainDialog({ text, onKeep, onClose }) {
  return html`<${Dialog} title="Ещё одна анкета?" onClose=${onClose} footer=${html`<${Button} main onClick=${onKeep}>Сохранить как ещё одну<//><${Button} onClick=${onClose}>Вернуться к${"\u00a0"}анкете<//>`}>
    <p>${text} Если это та же самая бумажная анкета, вторую сохранять не${"\u00a0"}нужно: в${"\u00a0"}итогах ответы посчитались бы дважды.</p>
  <//>`;
}
