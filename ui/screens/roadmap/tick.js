// The box at the beginning of a row: done or not, by one click. Keys do the same on the row itself.
import { html } from "../../vendor/ui.js";
import { Icon } from "../../parts/index.js";

/** @param {{ done: boolean, name: string, onClick: () => void, disabled?: boolean }} props */
export function Tick({ done, name, onClick, disabled }) {
  const click = (/** @type {Event} */ event) => (event.stopPropagation(), onClick());
  return html`<button type="button" role="checkbox" aria-checked=${done} class="tick" tabindex="-1" disabled=${disabled}
    aria-label="Выполнено: ${name}" title=${done ? "Снять отметку (пробел)" : "Выполнено сегодня (пробел)"} onClick=${click}>
    ${done && html`<${Icon} name="check" size=${15} />`}</button>`;
}
