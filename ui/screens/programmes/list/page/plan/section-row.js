// The heading of a section: its title is written in place; the menu does the rest.
import { html } from "../../../../../vendor/ui.js";
import { Menu } from "../../../../../parts/index.js";
import { COLUMNS } from "./cells.js";
import { Cell } from "./cell.js";

/** @param {{ card: import("../../../../../api/types").ProgrammeCard, section: import("../../../../../api/types").ProgrammeSection, hands: any, said: any, locked: boolean,
 *   col: string | null, edit: boolean, onAdd: () => void, onSection: () => void }} props */
export function SectionRow({ card: { sections }, section: { id, title }, hands, said, locked, col, edit, onAdd, onSection }) {
  const at = sections.findIndex((one) => one.id === id);
  const menu = [
    { label: "Добавить пункт сюда", icon: "plus", onClick: onAdd },
    { label: "Изменить название", icon: "pencil", onClick: () => hands.to(id, "task", true) },
    { label: "Новый раздел ниже", icon: "plus", onClick: onSection },
    at > 0 && { label: "Переместить выше", icon: "arrow-up", onClick: () => hands.move(id, -1) },
    at < sections.length - 1 && { label: "Переместить ниже", icon: "arrow-down", onClick: () => hands.move(id, 1) },
    { label: "Убрать раздел, пункты оставить", icon: "x", danger: true, onClick: () => hands.remove(id) },
  ];
  return html`<tr class="section" data-section=${id}>
    <${Cell} id=${id} col="task" label="Название раздела" value=${title} ...${{ hands, said, locked, edit }} edit=${edit && col === "task"} stop=${col === "task"} span=${COLUMNS.length + 2} />
    <td class="col-menu">${!locked && html`<${Menu} quiet label="Раздел «${title}»: действия" items=${menu} tabindex=${col === "menu" ? 0 : -1} data-cell="${id}:menu"
      onFocus=${() => hands.here(id, "menu")} />`}</td>
  </tr>`;
}
