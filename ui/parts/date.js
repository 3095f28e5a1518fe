// A date is typed as ДД.ММ.ГГГГ (and in other usual ways) or picked from a calendar beside it.
import { html, useEffect, useLayoutEffect, useRef, useState } from "../vendor/ui.js";
import { state } from "../api/index.js";
import { IconButton } from "./button.js";
import { Calendar } from "./calendar.js";
import { readDay } from "./day.js";
import { Field } from "./field.js";
import { dateShort } from "./format.js";
import { Popup } from "./popup.js";

/**
 * @param {{ label: string, value?: string | null, onChange: (iso: string | null) => void, error?: string, hint?: any, required?: boolean, class?: string }} props
 */
export function DateField({ label, value = null, onChange, error, hint, required, class: look }) {
  const today = state.value?.today ?? new Date().toISOString().slice(0, 10);
  const [text, setText] = useState(dateShort(value));
  const [problem, setProblem] = useState(/** @type {string | null} */ (null));
  const [open, setOpen] = useState(false);
  // What this field has told the form and the form has not given back yet: typing is faster than drawing.
  const told = useRef(/** @type {(string | null)[]} */ ([]));
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));

  useEffect(() => {
    const at = told.current.lastIndexOf(value);
    told.current = told.current.slice(at + 1);
    if (at >= 0 || readDay(text, today).iso === value) return;
    setText(dateShort(value));
    setProblem(null);
  }, [value]);
  // An unreadable date must not be saved as «no date»: forms look for invalid inputs before saving, at once after the last digit too.
  useLayoutEffect(() => input.current?.setCustomValidity(readDay(text, today).problem ?? ""), [text, today]);

  const take = (/** @type {string | null} */ iso) => {
    told.current.push(iso);
    onChange(iso);
  };
  const type = (/** @type {string} */ typed) => {
    setText(typed);
    setProblem(null);
    const { iso } = readDay(typed, today);
    const last = told.current.length > 0 ? told.current[told.current.length - 1] : value;
    if (iso !== last) take(iso);
  };
  const leave = () => {
    told.current = [];
    const read = readDay(text, today);
    setProblem(read.problem);
    if (read.iso) setText(dateShort(read.iso));
  };
  const pick = (/** @type {string} */ iso) => {
    setText(dateShort(iso));
    setProblem(null);
    setOpen(false);
    take(iso);
    input.current?.focus();
  };
  const close = () => {
    setOpen(false);
    if (box.current?.contains(document.activeElement)) input.current?.focus();
  };

  return html`<${Field} ...${{ label, hint, required, class: look, error: problem ?? error }}>
    ${(/** @type {object} */ wires) => html`<div class="date" ref=${box}>
      <input class="input" type="text" inputmode="numeric" placeholder="ДД.ММ.ГГГГ" autocomplete="off" ref=${input} value=${text} ...${wires}
        onInput=${(/** @type {any} */ event) => type(event.target.value)} onBlur=${leave} />
      <${IconButton} icon="calendar" label="Выбрать в календаре: ${label}" aria-expanded=${open} onClick=${() => (open ? close() : setOpen(true))} />
      ${open && html`<${Popup} anchor=${box} onClose=${close}><${Calendar} value=${value} today=${today} onPick=${pick} /><//>`}
    </div>`}
  <//>`;
}
