// What stands above a list: segments to choose a view, and a field to search in.
import { html, useEffect, useId, useRef, useState } from "../vendor/ui.js";
import { IconButton } from "./button.js";
import { Icon } from "./icon.js";
import { number } from "./format.js";

/** One of a few views, with how many are in each. @param {{ value: string, onChange: (code: any) => void, options: { code: string, label: string, count?: number }[], label: string }} props */
export function Segments({ value, onChange, options, label }) {
  const name = useId();
  return html`<div class="segments" role="radiogroup" aria-label=${label}>
    ${options.map(({ code, label: words, count }) => html`<label key=${code} class=${code === value ? "on" : ""}>
      <input type="radio" name=${name} value=${code} checked=${code === value} onChange=${() => onChange(code)} />
      <span>${words}${count !== undefined && html` <b>${number(count)}</b>`}</span>
    </label>`)}
  </div>`;
}

/** Text to search for; tells the screen when typing pauses. @param {{ value?: string, onInput: (text: string) => void, placeholder?: string, label?: string }} props */
export function SearchField({ value = "", onInput, placeholder = "Найти", label }) {
  const [text, setText] = useState(value);
  const told = useRef(value);
  const newest = useRef(onInput);
  newest.current = onInput;
  useEffect(() => {
    if (value === told.current) return;
    told.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (text === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = text;
      newest.current(text);
    }, 180);
    return () => clearTimeout(timer);
  }, [text]);
  return html`<div class="search" role="search" aria-label=${label ?? placeholder}>
    <${Icon} name="search" size=${17} />
    <input type="text" aria-label=${label ?? placeholder} placeholder=${placeholder} autocomplete="off" spellcheck=${false} value=${text}
      onInput=${(/** @type {any} */ event) => setText(event.target.value)}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => event.key === "Escape" && text && (event.preventDefault(), setText(""))} />
    ${text && html`<${IconButton} icon="x" label="Очистить поиск" onClick=${() => setText("")} />`}
  </div>`;
}
