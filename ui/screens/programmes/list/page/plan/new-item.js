// A new item at the end of a section: Enter keeps it and begins the next one, so that ten are written in a row.
import { html, useEffect, useRef, useState } from "../../../../../vendor/ui.js";
import { call, Fault } from "../../../../../api/index.js";
import { Button, FieldError } from "../../../../../parts/index.js";
import { useUnderstood } from "../../../../roadmap/form/understood.js";

/** @typedef {{ task: string, deadline: string, planned: string }} Words */
/** @typedef {{ words: Words, why: string, ask: boolean }} Refused */

/** @type {Words} */
const BLANK = { task: "", deadline: "", planned: "" };
const FIELDS = /** @type {const} */ ([
  { field: "task", label: "Проект, задание", hint: "Что сделать" },
  { field: "deadline", label: "Срок", hint: "до 15 октября" },
  { field: "planned", label: "Планируемый результат", hint: "Что получится" },
]);

/** @param {{ card: import("../../../../../api/types").ProgrammeCard, section: string | null, turn: number, onStop: () => void }} props `turn` grows when it is asked for again */
export function NewItem({ card, section, turn, onStop }) {
  const [words, setWords] = useState(BLANK);
  const [refused, setRefused] = useState(/** @type {Refused[]} */ ([]));
  const row = useRef(/** @type {HTMLElement | null} */ (null));
  const first = () => /** @type {HTMLElement | null} */ (row.current?.querySelector("textarea"))?.focus();
  // One is kept after another, however fast they are typed.
  const queue = useRef(Promise.resolve());
  const understood = useUnderstood({ deadline: words.deadline, meaning: "" }, card.fields);

  useEffect(() => {
    first();
    row.current?.scrollIntoView({ block: "nearest" });
  }, [turn, section]);

  const add = (/** @type {Words} */ given, confirmed = false) => {
    queue.current = queue.current.then(async () => {
      try {
        await call("item.add", { programme_id: card.row.id, fields: { ...given, section_id: section, actual: "", grade: "" }, confirmed });
        row.current?.scrollIntoView({ block: "nearest" });
      } catch (thrown) {
        const fault = Fault.from(thrown);
        const why = fault.fields.task ?? fault.fields.deadline ?? fault.fields.planned ?? fault.message;
        setRefused((all) => [...all, { words: given, why, ask: !!fault.fields.confirmed }]);
      }
    });
  };
  const take = () => {
    if (!words.task.trim()) return first();
    add(words);
    setWords(BLANK);
    first();
    return undefined;
  };
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.target instanceof HTMLButtonElement) return;
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "Enter" && !event.shiftKey && !control) {
      event.preventDefault();
      take();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onStop();
    } else if (!control) event.stopPropagation();
  };
  // Whoever goes away with words in it has written an item.
  const leave = (/** @type {FocusEvent} */ event) => {
    if (row.current?.contains(/** @type {Node | null} */ (event.relatedTarget)) || !words.task.trim()) return;
    add(words);
    setWords(BLANK);
  };
  const answer = (/** @type {Refused} */ one, /** @type {() => void} */ run) => {
    setRefused((all) => all.filter((other) => other !== one));
    run();
    first();
  };
  return html`${refused.map((one, index) => html`<tr key=${index} class="refused-item"><td></td><td></td><td colspan="6" aria-invalid="true">
      <b>${one.words.task}</b>${one.words.deadline && ` — ${one.words.deadline}`}<${FieldError} id="refused-${index}" text=${one.why} />
      <div class="refused">${one.ask && html`<${Button} look="small" onClick=${() => answer(one, () => add(one.words, true))}>Добавить так<//>`}
        <${Button} text look="small" onClick=${() => answer(one, () => setWords(one.words))}>Исправить<//></div></td></tr>`)}
    <tr class="new-item" data-section=${section ?? ""} ref=${row} onKeyDown=${key} onFocusOut=${leave}>
      <td></td><td></td>
      ${FIELDS.map(({ field, label, hint }) => html`<td key=${field}><textarea class="input cell-editor" rows="1" aria-label="Новый пункт: ${label}" placeholder=${hint} value=${words[field]}
          spellcheck=${false} onInput=${(/** @type {any} */ event) => setWords((old) => ({ ...old, [field]: event.target.value }))}></textarea>
        ${field === "deadline" && words.deadline.trim() && understood && html`<small role="status">${understood.words}</small>`}</td>`)}
      <td colspan="3" class="small muted">Enter — добавить и начать следующий, Esc — закончить.</td>
    </tr>`;
}
