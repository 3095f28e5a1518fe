// Buttons. One main button a screen; `text` is the quiet kind, `danger` the one to think about.
import { html } from "../vendor/ui.js";
import { Icon } from "./icon.js";

/**
 * @param {{ main?: boolean, text?: boolean, danger?: boolean, icon?: string, onClick?: (event: Event) => void, disabled?: boolean,
 *   title?: string, type?: "button" | "submit", look?: string, children?: any, [attribute: string]: any }} props
 * `look`: classes of a screen's own.
 */
export function Button({ main, text, danger, icon, onClick, disabled, title, type = "button", look = "", children, ...rest }) {
  const classes = ["btn", main && "main", text && "text", danger && "danger", look].filter(Boolean).join(" ");
  return html`<button type=${type} class=${classes} onClick=${onClick} disabled=${disabled} title=${title} ...${rest}>
    ${icon && html`<${Icon} name=${icon} />`}<span>${children}</span>
  </button>`;
}

/** A button with a drawing only; the label is read aloud and shown on hover. @param {{ icon: string, label: string, onClick?: (event: Event) => void, [attribute: string]: any }} props */
export function IconButton({ icon, label, onClick, ...rest }) {
  return html`<button type="button" class="icon-btn" aria-label=${label} title=${label} onClick=${onClick} ...${rest}>
    <${Icon} name=${icon} />
  </button>`;
}
