// Which columns of a list are shown, remembered on this computer under the list's name.
import { html, signal, useRef, useState } from "../vendor/ui.js";
import { Button } from "./button.js";
import { CheckField } from "./inputs.js";
import { Popup } from "./popup.js";

/** @typedef {{ key: string, title: string, also?: string, sort?: string, render?: (row: any) => any, width?: string, optional?: boolean, hidden?: boolean }} Column `also`: the title of the small second line, which is a column of its own in a copy and in Excel */

/** Choices made by the user, by the list's name. @type {import("../vendor/ui.js").Signal<Record<string, Record<string, boolean>>>} */
const choices = signal(remembered());

/** The columns to show. A column with `hidden` is shown only when chosen. @param {string | undefined} name @param {Column[]} columns */
export function shownColumns(name, columns) {
  const chosen = (name && choices.value[name]) || {};
  return columns.filter((column) => chosen[column.key] ?? !column.hidden);
}

/** «Столбцы». The first column always stays. @param {{ name: string, columns: Column[] }} props */
export function ColumnsMenu({ name, columns }) {
  const [open, setOpen] = useState(false);
  const box = useRef(/** @type {HTMLSpanElement | null} */ (null));
  const shown = shownColumns(name, columns);
  const set = (/** @type {string} */ key, /** @type {boolean} */ on) => {
    choices.value = { ...choices.value, [name]: { ...choices.value[name], [key]: on } };
    localStorage.setItem("columns", JSON.stringify(choices.value));
  };
  return html`<span class="menu" ref=${box}>
    <${Button} icon="columns-3" aria-expanded=${open} onClick=${() => setOpen(!open)}>Столбцы<//>
    ${open && html`<${Popup} anchor=${box} onClose=${() => setOpen(false)} end>
      <div class="columns-list">${columns.slice(1).map((column) => html`<${CheckField} key=${column.key} label=${column.title}
        value=${shown.includes(column)} onChange=${(/** @type {boolean} */ on) => set(column.key, on)} />`)}</div>
    <//>`}
  </span>`;
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem("columns") ?? "{}");
  } catch {
    return {};
  }
}
