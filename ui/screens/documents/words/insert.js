// «Вставить подстановку»: what may stand in the words, each with an example of what it becomes.
import { html } from "../../../vendor/ui.js";
import { Button, Popup, useMenu } from "../../../parts/index.js";

/** @param {{ label: string, placeholders: import("./text.js").Placeholder[], onInsert: (name: string) => void }} props */
export function InsertMenu({ label, placeholders, onInsert }) {
  const { open, box, list, key, close, toggle } = useMenu();
  const take = (/** @type {string} */ name) => (close(), onInsert(name));
  return html`<span class="menu" ref=${box}>
    <${Button} look="insert" icon="plus" aria-haspopup="menu" aria-expanded=${open} aria-label="Вставить подстановку: ${label}" onClick=${toggle}>Вставить подстановку<//>
    ${open && html`<${Popup} anchor=${box} onClose=${close}>
      <div class="menu-list placeholders" role="menu" aria-label="Подстановки" ref=${list} onKeyDown=${key}>${placeholders.map(({ name, example }) => html`
        <button type="button" role="menuitem" key=${name} onClick=${() => take(name)}><span><span class="word-chip">${name}</span><small>${example}</small></span></button>`)}</div>
    <//>`}
  </span>`;
}
