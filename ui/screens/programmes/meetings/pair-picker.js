// Choosing a pair: type a part of a name, pick with arrows and Enter. Those that work come first.
import { html, useEffect, useId, useRef, useState } from "../../../vendor/ui.js";
import { call } from "../../../api/index.js";
import { Field, Icon, IconButton, Popup, chosenYear, dateShort } from "../../../parts/index.js";
import { formOf } from "../../pairs/columns.js";
import { isOver, nameOf } from "../../pairs/life.js";

/** @typedef {import("../../../api/types").PairRow} PairRow */

/** @param {{ value: string | null, name: string, onChange: (id: string | null) => void, error?: string, label?: string, hint?: any, required?: boolean }} props `name`: of the chosen one. */
export function PairPicker({ value, name, onChange, error, label = "Пара или группа", hint, required = true }) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  // Enter pressed before the list has come waits for it.
  const [hurry, setHurry] = useState(false);
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const list = useId();
  const { rows, fresh } = useFound(open, text);

  const take = (/** @type {PairRow | undefined} */ row) => {
    if (!row) return;
    onChange(row.id);
    setText("");
    setActive(0);
    setOpen(false);
  };
  const clear = () => {
    onChange(null);
    requestAnimationFrame(() => input.current?.focus());
  };
  useEffect(() => {
    if (!hurry || !fresh) return;
    setHurry(false);
    take(rows[active]);
  }, [hurry, fresh]);
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((at) => (open && rows.length > 0 ? (at + step + rows.length) % rows.length : 0));
      setOpen(true);
    } else if (event.key === "Enter" && open) setHurry(true);
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return html`<${Field} ...${{ label, hint, error, required, class: "of-pair_id" }}>
    ${(/** @type {any} */ wires) => html`<div class="picker" ref=${box}>
      ${value ? html`<span class="chip"><span>${name || "…"}</span><${IconButton} icon="x" label="Выбрать другую пару" onClick=${clear} /></span>`
        : html`<div class="input picker-input"><${Icon} name="search" size=${16} />
        <input type="text" role="combobox" aria-autocomplete="list" aria-expanded=${open} aria-controls=${list} autocomplete="off" spellcheck=${false}
          aria-activedescendant=${open ? `${list}-${active}` : undefined} ref=${input} value=${text} ...${wires} placeholder="Начните писать фамилию или название группы"
          onClick=${() => setOpen(true)} onKeyDown=${key}
          onInput=${(/** @type {any} */ event) => (setText(event.target.value), setActive(0), setHurry(false), setOpen(true))} /></div>`}
      ${open && !value && html`<${Popup} anchor=${box} fit onClose=${() => setOpen(false)}>
        ${fresh && rows.length === 0 && html`<p class="muted no-options">Такой пары в этом учебном году нет.</p>`}
        <ul role="listbox" id=${list} class="options" aria-label=${label}>${rows.map((row, index) => html`<li role="option" key=${row.id} id="${list}-${index}"
          aria-selected=${index === active} class=${index === active ? "on" : ""} onPointerDown=${(/** @type {Event} */ event) => event.preventDefault()}
          onClick=${() => take(row)} onPointerMove=${() => setActive(index)}>
          <span>${nameOf(row)}<small>${formOf(row.form)?.label}</small></span><small>${last(row)}</small></li>`)}</ul><//>`}
    </div>`}
  <//>`;
}

/** @param {PairRow} row */
function last(row) {
  if (isOver(row)) return "завершена";
  return row.last_met ? `встреча ${dateShort(row.last_met)}` : "встреч не было";
}

/** Pairs that match what is typed, asked a moment after typing; `fresh` when the list is for this very text. @param {boolean} open @param {string} text */
function useFound(open, text) {
  const [answer, setAnswer] = useState(/** @type {{ rows: PairRow[], to: string | null }} */ ({ rows: [], to: null }));
  const year = chosenYear.value;
  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      call("pair.list", { text, school_year: year, limit: 30 }).then(
        ({ rows }) => current && setAnswer({ rows: [...rows.filter((row) => !isOver(row)), ...rows.filter(isOver)], to: text }),
        () => current && setAnswer({ rows: [], to: text }),
      );
    }, 120);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, text, year]);
  return { rows: answer.rows, fresh: answer.to === text };
}
