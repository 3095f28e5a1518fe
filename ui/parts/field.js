// A labelled place to type or choose: ties the label, the hint and the words about a mistake to the control.
import { cloneElement, html, useId } from "../vendor/ui.js";
import { Icon } from "./icon.js";

/**
 * `children` is one control, or a function that gets the attributes to put on its control.
 * @param {{ label: string, hint?: any, error?: string | null, required?: boolean, children?: any, class?: string }} props
 */
export function Field({ label, hint, error, required, children, class: look = "" }) {
  const id = useId();
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const wires = {
    id,
    "aria-describedby": told || undefined,
    "aria-invalid": error ? "true" : undefined,
    "aria-required": required ? "true" : undefined,
  };
  const control = typeof children === "function" ? children(wires) : cloneElement(children, wires);
  return html`<div class="field ${look}">
    <label for=${id}>${label}${required && html`<span class="need" aria-hidden="true" title="Нужно заполнить"> *</span>`}</label>
    ${control}
    ${hint && html`<div class="hint" id="${id}-hint">${hint}</div>`}
    ${error && html`<${FieldError} id="${id}-error" text=${error} />`}
  </div>`;
}

/** Words about a mistake, next to the field. @param {{ id: string, text: string }} props */
export function FieldError({ id, text }) {
  return html`<div class="error" id=${id}><${Icon} name="triangle-alert" size=${16} /><span>${text}</span></div>`;
}
