// Search everything (Ctrl+K): people, pairs, activities of roadmaps, practices and events by any part of their words.
import { html, useEffect, useId, useRef, useState } from "../../vendor/ui.js";
import { call, vocabulary } from "../../api/index.js";
import { Icon } from "../icon.js";
import { Popup } from "../popup.js";
import { dateShort, period } from "../format.js";
import { go } from "../route.js";

/** @typedef {{ id: string, open: () => void, title: string, detail: string, group: string }} Hit */

export function FindEverything() {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { hits, fresh } = useHits(text);
  const [hurry, setHurry] = useState(false);
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const list = useId();
  const visit = (/** @type {Hit | undefined} */ hit) => {
    if (!hit) return;
    setOpen(false);
    setText("");
    hit.open();
  };
  // Enter pressed before the answer has come waits for it.
  useEffect(() => {
    if (!hurry || !fresh) return;
    setHurry(false);
    visit(hits?.[active]);
  }, [hurry, fresh]);
  const key = (/** @type {KeyboardEvent} */ event) => {
    const count = hits?.length ?? 0;
    if (event.key === "ArrowDown" && count) setActive((at) => (at + 1) % count);
    else if (event.key === "ArrowUp" && count) setActive((at) => (at - 1 + count) % count);
    else if (event.key === "Enter" && text.trim()) setHurry(true);
    else if (event.key === "Escape") text ? (setText(""), setOpen(false)) : /** @type {HTMLElement} */ (event.target).blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = open && text.trim() !== "" && hits !== null;
  return html`<div class="find" ref=${box} role="search" aria-label="По всей программе">
    <${Icon} name="search" size=${17} />
    <input id="find" type="text" role="combobox" aria-label="Найти человека, пару, мероприятие" aria-expanded=${shown} aria-controls=${list} aria-autocomplete="list"
      aria-activedescendant=${shown && hits.length ? `${list}-${active}` : undefined} placeholder="Человек, пара, мероприятие" autocomplete="off" spellcheck=${false}
      value=${text} onFocus=${() => setOpen(true)} onKeyDown=${key}
      onInput=${(/** @type {any} */ event) => (setText(event.target.value), setActive(0), setHurry(false), setOpen(true))} />
    <kbd>Ctrl K</kbd>
    ${shown && html`<${Popup} anchor=${box} onClose=${() => setOpen(false)} class="found">
      ${hits.length === 0 && html`<p class="none" role="status">Ничего не нашлось. Попробуйте часть фамилии, должность, класс или слово из мероприятия.</p>`}
      <ul id=${list} role="listbox" aria-label="Найденное" class="options">
        ${hits.map((hit, index) => html`
          ${hit.group !== hits[index - 1]?.group && html`<li role="presentation" class="options-group">${hit.group}</li>`}
          <li role="option" id="${list}-${index}" key=${hit.id} aria-selected=${index === active} class=${index === active ? "on" : ""}
            onPointerDown=${(/** @type {Event} */ event) => event.preventDefault()} onClick=${() => visit(hit)} onPointerMove=${() => setActive(index)}>
            <span>${hit.title}<small>${hit.detail}</small></span></li>`)}
      </ul>
    <//>`}
  </div>`;
}

/** Null until the first answer; `fresh` when the answer is to this very text. @param {string} text @returns {{ hits: Hit[] | null, fresh: boolean }} */
function useHits(text) {
  const [answer, setAnswer] = useState(/** @type {{ hits: Hit[] | null, to: string }} */ ({ hits: null, to: "" }));
  useEffect(() => {
    if (text.trim() === "") return setAnswer({ hits: null, to: "" });
    let current = true;
    const timer = setTimeout(() => {
      call("search.all", { text }).then((found) => current && setAnswer({ hits: all(found), to: text }), () => current && setAnswer({ hits: [], to: text }));
    }, 120);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [text]);
  return { hits: answer.hits, fresh: answer.to === text };
}

/** @param {import("../../api/types").Found} found @returns {Hit[]} */
function all({ people, pairs, activities, practices, events }) {
  const form = (/** @type {string} */ code) => vocabulary.value?.forms.find((one) => one.code === code)?.label ?? "";
  return [
    ...people.map((row) => ({ id: row.id, open: () => go("people", row.id), title: row.name, group: "Люди", detail: [row.detail, row.organization].filter(Boolean).join(" · ") })),
    ...pairs.map((row) => ({ id: row.id, open: () => go("pairs", row.id), title: row.title, group: "Пары и группы", detail: [form(row.form), period(row.start, row.end)].filter(Boolean).join(" · ") })),
    ...activities.map(({ id, number, title, roadmap }) => ({
      id, open: () => go("roadmap", "activity", id), title: [number, title].filter(Boolean).join(" "), group: "Дорожная карта", detail: roadmap,
    })),
    ...practices.map(({ id, author, fields }) => ({
      id, open: () => go("monitoring", "records", "practices", id), title: fields.title, group: "Практики",
      detail: [author?.name, fields.author].filter(Boolean).join(", "),
    })),
    ...events.map(({ id, fields }) => ({
      id, open: () => go("monitoring", "records", "events", id), title: fields.title, group: "События",
      detail: [fields.end ? period(fields.start, fields.end) : dateShort(fields.start), fields.place].filter(Boolean).join(" · "),
    })),
  ];
}
