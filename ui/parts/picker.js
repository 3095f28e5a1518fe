// Choosing people: type a part of the name, pick with arrows and Enter; a new person can be added on the spot.
import { html, useEffect, useId, useRef, useState } from "../vendor/ui.js";
import { call, changes } from "../api/index.js";
import { Field } from "./field.js";
import { Icon } from "./icon.js";
import { IconButton } from "./button.js";
import { Popup } from "./popup.js";
import { QuickPerson } from "./quick-person.js";

/** @typedef {{ id: string, name: string, detail: string }} Chosen */

/**
 * @param {{ label: string, value?: string[], onChange: (ids: string[]) => void, multiple?: boolean, kinds?: any[], view?: any, error?: string,
 *   hint?: any, required?: boolean, placeholder?: string, exclude?: string[] }} props
 */
export function PersonPicker({ label, value = [], onChange, multiple, kinds, view, error, hint, required, placeholder, exclude = [] }) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [adding, setAdding] = useState(false);
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const list = useId();
  const chosen = useChosen(value);
  const { rows, fresh } = useFound(open, text, kinds, view);
  const found = rows.filter((row) => !value.includes(row.id) && !exclude.includes(row.id));
  const options = found.length + 1;
  const full = !multiple && value.length > 0;

  const take = (/** @type {string} */ id) => {
    onChange(multiple ? [...value, id] : [id]);
    setText("");
    setActive(0);
    setOpen(false);
    setAdding(false);
    // Enter may take a person only when the list has come; by then the user may be in the next field.
    const here = document.activeElement === document.body || box.current?.contains(document.activeElement);
    if (multiple && here) input.current?.focus();
  };
  const remove = (/** @type {string} */ id) => {
    onChange(value.filter((one) => one !== id));
    requestAnimationFrame(() => input.current?.focus());
  };
  const pick = () => (active < found.length ? take(found[active].id) : (setOpen(false), setAdding(true)));
  // Enter pressed before the list has come waits for it.
  const [hurry, setHurry] = useState(false);
  useEffect(() => {
    if (!hurry || !fresh) return;
    setHurry(false);
    pick();
  }, [hurry, fresh]);
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      setActive((at) => (open ? (at + (event.key === "ArrowDown" ? 1 : -1) + options) % options : 0));
      setOpen(true);
    } else if (event.key === "Enter" && open) setHurry(true);
    else if (event.key === "Escape" && open) setOpen(false);
    else if (event.key === "Backspace" && text === "" && multiple && value.length > 0) return remove(value[value.length - 1]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return html`<${Field} ...${{ label, hint, error, required }}>
    ${(/** @type {any} */ wires) => html`<div class="picker" ref=${box}>
      ${chosen.map((person) => html`<span class="chip" key=${person.id}><span>${person.name}${person.detail && html`<small>${person.detail}</small>`}</span>
        <${IconButton} icon="x" label="Убрать: ${person.name}" onClick=${() => remove(person.id)} /></span>`)}
      ${!full && html`<div class="input picker-input"><${Icon} name="search" size=${16} />
        <input type="text" role="combobox" aria-autocomplete="list" aria-expanded=${open} aria-controls=${list} autocomplete="off" spellcheck=${false}
          aria-activedescendant=${open ? `${list}-${active}` : undefined} ref=${input} value=${text} ...${wires}
          placeholder=${placeholder ?? "Начните писать фамилию, должность или класс"}
          onFocus=${() => text && setOpen(true)} onClick=${() => setOpen(true)} onKeyDown=${key}
          onInput=${(/** @type {any} */ event) => (setText(event.target.value), setActive(0), setHurry(false), setOpen(true))} /></div>`}
      ${open && !full && html`<${Popup} anchor=${box} fit onClose=${() => setOpen(false)}>
        <ul role="listbox" id=${list} class="options" aria-label=${label}>
          ${found.map((row, index) => html`<li role="option" key=${row.id} id="${list}-${index}" aria-selected=${index === active} class=${index === active ? "on" : ""}
            onPointerDown=${(/** @type {Event} */ event) => event.preventDefault()} onClick=${() => take(row.id)} onPointerMove=${() => setActive(index)}>
            <span>${row.name}<small>${[row.detail, row.organization].filter(Boolean).join(" · ")}</small></span>${row.mentor && html`<small>${load(row.mentor)}</small>`}</li>`)}
          <li role="option" id="${list}-${found.length}" aria-selected=${active === found.length} class="add ${active === found.length ? "on" : ""}"
            onPointerDown=${(/** @type {Event} */ event) => event.preventDefault()} onClick=${() => (setOpen(false), setAdding(true))} onPointerMove=${() => setActive(found.length)}>
            <${Icon} name="user-plus" /><span>Добавить нового человека${text.trim() && ` «${text.trim()}»`}</span></li>
        </ul>
      <//>`}
      ${adding && html`<${QuickPerson} text=${text} kinds=${kinds} onDone=${take} onCancel=${() => (setAdding(false), input.current?.focus())} />`}
    </div>`}
  <//>`;
}

/** «2 из 3 мест». @param {{ capacity: number, busy: number, paused: boolean }} mentor */
function load({ capacity, busy, paused }) {
  return paused ? "приостановлен" : `${busy} из\u00a0${capacity} мест`;
}

/** People who match what is typed, asked a moment after typing; `fresh` when the list is for this very text. @param {boolean} open @param {string} text @param {any[] | undefined} kinds @param {any} view */
function useFound(open, text, kinds, view) {
  const [answer, setAnswer] = useState(/** @type {{ rows: import("../api/types").PersonRow[], to: string | null }} */ ({ rows: [], to: null }));
  const key = JSON.stringify([kinds, view, text]);
  useEffect(() => {
    if (!open) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      call("person.list", { text, kinds: kinds ?? [], ...(view ? { view } : {}), limit: 20 }).then(
        ({ rows }) => current && setAnswer({ rows, to: key }),
        () => current && setAnswer({ rows: [], to: key }),
      );
    }, 120);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [open, key]);
  return { rows: answer.rows, fresh: answer.to === key };
}

/** Names of the chosen ids, each asked once and again after a change. @param {string[]} ids */
export function useChosen(ids) {
  const [known, setKnown] = useState(/** @type {Record<string, Chosen>} */ ({}));
  const turn = changes.value.turn;
  useEffect(() => {
    let current = true;
    for (const id of ids) {
      call("person.get", { id }).then(
        (card) => {
          const { surname, given, patronymic } = card.fields;
          const name = [surname, given, patronymic].filter(Boolean).join(" ");
          if (current) setKnown((old) => ({ ...old, [id]: { id, name, detail: card.detail } }));
        },
        () => current && setKnown((old) => ({ ...old, [id]: { id, name: "Человек не найден", detail: "" } })),
      );
    }
    return () => void (current = false);
  }, [ids.join(" "), turn]);
  return ids.map((id) => known[id] ?? { id, name: "…", detail: "" });
}
