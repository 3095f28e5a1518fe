// One cell of a plan: words, or a place to write them; refused words stay with what is wrong with them.
import { html } from "../../../../../vendor/ui.js";
import { Button, FieldError } from "../../../../../parts/index.js";
import { Editor } from "../../../../roadmap/new/preview/editor.js";

/**
 * @param {{ id: string, col: string, label: string, value: string, hands: any, said: import("./hands.js").Said, stop: boolean, edit: boolean, locked: boolean,
 *   span?: number, hint?: string, children?: any }} props
 * `stop`: Tab comes to it; `children` is drawn under the words
 */
export function Cell({ id, col, label, value, hands, said, stop, edit, locked, span = 1, hint, children }) {
  const cell = `${id}:${col}`;
  const { text = value, words, ask } = said[cell] ?? {};
  const click = (/** @type {MouseEvent} */ event) => {
    const inside = /** @type {HTMLElement} */ (event.target).closest("button, a, textarea");
    if (!edit && !locked && !inside && event.button === 0 && !getSelection()?.toString()) hands.to(id, col, true);
  };
  return html`<td class="of-${col}" data-cell=${cell} tabindex=${stop && !edit ? 0 : -1} colspan=${span} role="gridcell" aria-invalid=${words ? "true" : undefined}
    aria-describedby=${words ? `${cell}-error` : undefined} onFocus=${(/** @type {Event} */ event) => event.target === event.currentTarget && hands.here(id, col)} onClick=${click}>
    ${edit && !locked ? html`<${Editor} key=${text} label=${label} value=${text} hint=${hint} long=${col !== "grade"}
        onDone=${(/** @type {string | null} */ written, /** @type {any} */ then) => hands.done(id, col, written, then)} />`
      : html`<span class="words">${text}</span>${children}`}
    ${words && html`<${FieldError} id="${cell}-error" text=${words} />
      <div class="refused">${ask && html`<${Button} look="small" onClick=${() => (hands.keep(id, col, text, true), hands.to(id, col))}>Оставить так<//>`}
        <${Button} text look="small" onClick=${() => (hands.forget(cell), hands.to(id, col))}>Вернуть как было<//></div>`}
  </td>`;
}
