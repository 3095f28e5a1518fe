// The plain fields: text, number, a list to choose from, a check mark, a group of check marks.
import { html, useEffect, useId, useRef } from "../vendor/ui.js";
import { Field, FieldError } from "./field.js";

/**
 * @param {{ label: string, value?: string | null, onInput: (value: string) => void, error?: string, hint?: any, required?: boolean,
 *   multiline?: boolean, rows?: number, placeholder?: string, autofocus?: boolean, maxLength?: number, type?: string, class?: string, disabled?: boolean }} props
 */
export function TextField({ label, value, onInput, error, hint, required, multiline, rows = 3, placeholder, autofocus, maxLength, type = "text", class: look, disabled }) {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  useEffect(() => {
    if (autofocus) input.current?.focus();
  }, [autofocus]);
  const shared = {
    ref: input, value: value ?? "", placeholder, maxLength, disabled, autocomplete: "off",
    onInput: (/** @type {any} */ event) => onInput(event.target.value),
  };
  return html`<${Field} ...${{ label, hint, error, required, class: look }}>
    ${multiline ? html`<textarea class="input" rows=${rows} ...${shared}></textarea>` : html`<input class="input" type=${type} ...${shared} />`}
  <//>`;
}

/**
 * A whole number; anything else stays visible and is given as null.
 * @param {{ label: string, value?: number | null, onInput: (value: number | null) => void, min?: number, max?: number, error?: string, hint?: any, required?: boolean, placeholder?: string, class?: string }} props
 */
export function NumberField({ label, value, onInput, min, max, error, hint, required, placeholder, class: look }) {
  return html`<${Field} ...${{ label, hint, error, required, class: look }}>
    <input class="input number" type="number" step="1" inputmode="numeric" value=${value ?? ""} ...${{ min, max, placeholder }}
      onInput=${(/** @type {any} */ event) => onInput(event.target.value === "" || Number.isNaN(event.target.valueAsNumber) ? null : Math.round(event.target.valueAsNumber))} />
  <//>`;
}

/**
 * @param {{ label: string, value?: string | number | null, onChange: (code: string) => void, options: { code: string, label: string, group?: string }[],
 *   empty?: string, error?: string, hint?: any, required?: boolean, class?: string, disabled?: boolean }} props
 * `empty` is the words for «nothing chosen»; without it something is always chosen.
 */
export function Select({ label, value, onChange, options, empty, error, hint, required, class: look, disabled }) {
  const groups = [...new Set(options.map((option) => option.group))];
  const chosen = String(value ?? "");
  const list = (/** @type {typeof options} */ some) =>
    some.map(({ code, label: words }) => html`<option key=${code} value=${code} selected=${String(code) === chosen}>${words}</option>`);
  return html`<${Field} ...${{ label, hint, error, required, class: look }}>
    <select class="input" value=${chosen} disabled=${disabled} onChange=${(/** @type {any} */ event) => onChange(event.target.value)}>
      ${empty !== undefined && html`<option value="" selected=${chosen === ""}>${empty}</option>`}
      ${groups.map((group) => {
        const some = options.filter((option) => option.group === group);
        return group ? html`<optgroup key=${group} label=${group}>${list(some)}</optgroup>` : list(some);
      })}
    </select>
  <//>`;
}

/** @param {{ label: any, value?: boolean, onChange: (value: boolean) => void, hint?: any, disabled?: boolean }} props */
export function CheckField({ label, value, onChange, hint, disabled }) {
  const id = useId();
  return html`<div class="check">
    <input type="checkbox" id=${id} checked=${!!value} disabled=${disabled} aria-describedby=${hint ? `${id}-hint` : undefined}
      onChange=${(/** @type {any} */ event) => onChange(event.target.checked)} />
    <label for=${id}>${label}</label>
    ${hint && html`<div class="hint" id="${id}-hint">${hint}</div>`}
  </div>`;
}

/** Several of a list. @param {{ label: string, values?: string[], onChange: (values: any[]) => void, options: { code: string, label: string }[], error?: string, hint?: any }} props */
export function CheckGroup({ label, values = [], onChange, options, error, hint }) {
  const id = useId();
  const told = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  return html`<fieldset class="field group" aria-describedby=${told} data-invalid=${error ? "true" : undefined}>
    <legend>${label}</legend>
    ${options.map(({ code, label: words }) => html`<${CheckField} key=${code} label=${words} value=${values.includes(code)}
      onChange=${(/** @type {boolean} */ on) => onChange(on ? [...values, code] : values.filter((one) => one !== code))} />`)}
    ${hint && html`<div class="hint" id="${id}-hint">${hint}</div>`}
    ${error && html`<${FieldError} id="${id}-error" text=${error} />`}
  </fieldset>`;
}
