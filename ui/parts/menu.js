// A button that opens a short list of actions; arrows move, Enter runs, Esc closes.
import { html, useLayoutEffect, useRef, useState } from "../vendor/ui.js";
import { Button, IconButton } from "./button.js";
import { Icon } from "./icon.js";
import { Popup } from "./popup.js";

/** What every menu does: opens under its button, takes the focus and gives it back, follows the arrows. */
export function useMenu() {
  const [open, setOpen] = useState(false);
  const box = useRef(/** @type {HTMLSpanElement | null} */ (null));
  const list = useRef(/** @type {HTMLDivElement | null} */ (null));
  const buttons = () => /** @type {HTMLElement[]} */ ([...(list.current?.querySelectorAll("button") ?? [])]);
  // Before the next key can come: fast fingers press the arrow right after Enter.
  useLayoutEffect(() => {
    if (open) buttons()[0]?.focus();
  }, [open]);
  const close = () => {
    if (list.current?.contains(document.activeElement)) box.current?.querySelector("button")?.focus();
    setOpen(false);
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    const all = buttons();
    const here = all.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };
  return { open, box, list, key, close, toggle: () => (open ? close() : setOpen(true)) };
}

/**
 * @param {{ label: string, icon?: string, items: ({ label: string, onClick: () => void, icon?: string, danger?: boolean } | false | null | undefined | "")[], quiet?: boolean, [attribute: string]: any }} props
 * `quiet`: a small button with a drawing only. The rest are attributes of the button.
 */
export function Menu({ label, icon, items, quiet, ...rest }) {
  const { open, box, list, key, close, toggle } = useMenu();
  const attributes = { ...rest, "aria-haspopup": "menu", "aria-expanded": open, onClick: toggle };
  return html`<span class="menu" ref=${box}>
    ${quiet ? html`<${IconButton} icon=${icon ?? "ellipsis"} label=${label} ...${attributes} />`
      : html`<${Button} icon=${icon} ...${attributes}>${label}<//>`}
    ${open && html`<${Popup} anchor=${box} onClose=${close} end>
      <div role="menu" aria-label=${label} class="menu-list" ref=${list} onKeyDown=${key}>
        ${items.map((item) => item && html`<button type="button" role="menuitem" key=${item.label} class=${item.danger ? "danger" : ""}
          onClick=${() => (close(), item.onClick())}>${item.icon ? html`<${Icon} name=${item.icon} />` : html`<i></i>`}${item.label}</button>`)}
      </div>
    <//>`}
  </span>`;
}
