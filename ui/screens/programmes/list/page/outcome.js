// How a programme ended. A reopened one keeps the words of its first end, out of sight until it ends again.
import { html } from "../../../../vendor/ui.js";
import { vocabulary } from "../../../../api/index.js";
import { Card, Facts, dateLong } from "../../../../parts/index.js";

/** @param {{ card: import("../../../../api/types").ProgrammeCard }} props */
export function Outcome({ card: { closed_on, closing } }) {
  if (!closed_on) return null;
  const conclusion = vocabulary.value?.conclusions.find(({ code }) => code === closing.conclusion)?.label;
  return html`<${Card} title="Итог" class="outcome"><${Facts} items=${[
    ["Завершена", dateLong(closed_on)],
    ["Итог", closing.result],
    ["Вывод наставника", conclusion],
    ["Что говорит наставник", closing.mentor_reflection],
    ["Что говорит наставляемый", closing.mentee_reflection],
  ]} /><//>`;
}
