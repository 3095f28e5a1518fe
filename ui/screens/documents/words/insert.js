// «Вставить подстановку»: what may stand in the words, each with an example of what it becomes.
import { html, useEffect, useRef, useState } from "../../../vendor/ui.js";
import { Button, Popup } from "../../../parts/index.js";

/** @param {{ label: string, placeholders: import("./text.js").Placeholder[], onInsert: (name: string) => void }} props */
export function InsertMenu({ label, placeholders, onInsert }) {
  const [open, setOpen] = useState(false);
  const box = useRef(/** @type {HTMLSpanElement | null} */ (null));
  const list = useRef(/** @type {HTMLDivElement | null} */ (null));
  const buttons = () => /** @type {HTMLElement[]} */ ([...(list.current?.querySelectorAll("button") ?? [])]);
  useEffect(() => {
    if (open) buttons()[0]?.focus();
  }, [open]);
  const key = (/** @type {KeyboardEvent} */ event) => {
    const all = buttons();
    const here = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  const close = () => {
    if (list.current?.contains(document.activeElement)) box.current?.querySelector("button")?.focus();
    setOpen(false);
  };
  const take = (/** @type {string} */ name) => (setOpen(false), onInsert(name));
  return html`<span class="menu" ref=${box}>
    <${Button} look="insert" icon="plus" aria-haspopup="menu" aria-expanded=${open} aria-label="Вставить подстановку: ${label}" onClick=${() => (open ? close() : setOpen(true))}>Вставить подстановку<//>
    ${open && html`<${Popup} anchor=${box} onClose=${close}>
      <div class="menu-list placeholders" role="menu" aria-label="Подстановки" ref=${list} onKeyDown=${key}>${placeholders.map(({ name, example }) => html`
        <button type="button" role="menuitem" key=${name} onClick=${() => take(name)}><span><span class="word-chip">${name}</span><small>${example}</small></span></button>`)}</div>
    <//>`}
  </span>`;
}
