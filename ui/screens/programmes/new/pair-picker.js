// Choosing a pair: type a part of a surname, pick with arrows and Enter.
import { html, useEffect, useId, useRef, useState } from "../../../vendor/ui.js";
import { call } from "../../../api/index.js";
import { Field, Icon, IconButton, Popup, period } from "../../../parts/index.js";
import { formOf } from "../../pairs/columns.js";
import { isOver, nameOf } from "../../pairs/life.js";

/** @typedef {import("../../../api/types").PairRow} PairRow */

/** @param {PairRow} row */
const detailOf = (row) => [formOf(row.form)?.label, period(row.start, row.end)].filter(Boolean).join(" · ");

/** @param {{ pair: import("../../../api/types").PairCard | null, busy: boolean, error?: string, onChange: (id: string | null) => void }} props */
export function PairPicker({ pair, busy, error, onChange }) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const list = useId();
  const { rows, fresh } = useFound(open, text);

  const take = (/** @type {PairRow} */ row) => {
    setOpen(false);
    setText("");
    onChange(row.id);
  };
  const clear = () => {
    onChange(null);
    requestAnimationFrame(() => box.current?.querySelector("input")?.focus());
  };
  // Enter pressed before the list has come waits for it.
  const [hurry, setHurry] = useState(false);
  useEffect(() => {
    if (!hurry || !fresh) return;
    setHurry(false);
    if (rows[active]) take(rows[active]);
  }, [hurry, fresh]);
  // The chosen pair takes the place of the field: the next Tab goes on from it.
  const chosen = pair?.row.id;
  useEffect(() => {
    if (chosen && document.activeElement === document.body) box.current?.querySelector("button")?.focus();
  }, [chosen]);
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((at) => (open && rows.length > 0 ? (at + step + rows.length) % rows.length : 0));
      setOpen(true);
    } else if (event.key === "Enter") open ? setHurry(true) : setOpen(true);
    else if (event.key === "Escape" && open) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<${Field} label="Пара или группа" required error=${error}>
    ${(/** @type {any} */ wires) => html`<div class="picker" ref=${box}>
      ${pair ? html`<span class="chip"><span>${nameOf(pair.row)}<small>${detailOf(pair.row)}</small></span>
          <${IconButton} icon="x" label="Выбрать другую пару" onClick=${clear} /></span>`
        : html`<div class="input picker-input"><${Icon} name="search" size=${16} />
          <input type="text" role="combobox" aria-autocomplete="list" aria-expanded=${open} aria-controls=${list} autocomplete="off" spellcheck=${false}
            aria-activedescendant=${open ? `${list}-${active}` : undefined} value=${text} disabled=${busy} ...${wires} placeholder="Начните писать фамилию"
            onFocus=${() => text && setOpen(true)} onClick=${() => setOpen(true)} onKeyDown=${key}
            onInput=${(/** @type {any} */ event) => (setText(event.target.value), setActive(0), setHurry(false), setOpen(true))} /></div>`}
      ${open && !pair && html`<${Popup} anchor=${box} fit onClose=${() => setOpen(false)}>
        <ul role="listbox" id=${list} class="options" aria-label="Пары">
          ${rows.map((row, index) => html`<li role="option" key=${row.id} id="${list}-${index}" aria-selected=${index === active} class=${index === active ? "on" : ""}
            onPointerDown=${(/** @type {Event} */ event) => event.preventDefault()} onClick=${() => take(row)} onPointerMove=${() => setActive(index)}>
            <span>${nameOf(row)}<small>${detailOf(row)}</small></span></li>`)}
          ${fresh && rows.length === 0 && html`<li class="options-group">${text.trim() ? "Таких пар нет среди действующих и готовящихся." : "Действующих пар пока нет: составьте их в разделе «Пары»."}</li>`}
        </ul>
      <//>`}
    </div>`}
  <//>`;
}

/** Pairs that still work or will; `fresh` when the list is for this very text. @param {boolean} open @param {string} text */
function useFound(open, text) {
  const [answer, setAnswer] = useState(/** @type {{ rows: PairRow[], to: string | null }} */ ({ rows: [], to: null }));
  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      call("pair.list", { text, limit: 40 }).then(
        ({ rows }) => current && setAnswer({ rows: rows.filter((row) => !isOver(row)).slice(0, 20), to: text }),
        () => current && setAnswer({ rows: [], to: text }),
      );
    }, 120);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, text]);
  return { rows: answer.rows, fresh: answer.to === text };
}
