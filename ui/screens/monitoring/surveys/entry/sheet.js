// The questions of a sheet one under another. Keys: digits, Д and Н answer and go on, Enter goes on, Ctrl+S keeps, Ctrl+Enter keeps and takes the next person.
import { html, useEffect, useRef, useState } from "../../../../vendor/ui.js";
import { act, call, Fault } from "../../../../api/index.js";
import { Button, Card, DateField, FormActions, Icon, PersonPicker, Tag, address, dateShort, go, say, useForm } from "../../../../parts/index.js";
import { questions as count } from "../words.js";
import { AgainDialog } from "./again.js";
import { Question } from "./question.js";

/** @typedef {import("../../../../api/types").ResponseSheet} ResponseSheet */
/** @typedef {import("../../../../api/types").Respondent} Respondent */

/** Sheets of one day are entered one after another: the next begins with the same. @type {string | null} */
let lastDay = null;

/** @param {{ survey: string, sheet: ResponseSheet, people: Respondent[] }} props */
export function Sheet({ survey, sheet, people }) {
  const { questions, fields, name, detail, pair } = sheet;
  const [start] = useState(() => ({ person_id: fields.person_id ?? null, day: (sheet.id ? fields.day : lastDay ?? fields.day) ?? null, answers: given(sheet) }));
  const [again, setAgain] = useState(/** @type {null | { text: string, keep: () => Promise<void> }} */ (null));
  const { values, set, errors, dirty, saving, submit } = useForm(start, (typed) => keep(typed, {}));
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const saved = useRef(/** @type {import("../../../../api/types").ResponseSaved | null} */ (null));
  const required = questions.filter((question) => question.required);
  const missing = required.filter(({ code }) => !answered(values.answers[code])).length;
  const named = !!fields.person_id;

  /** @param {typeof start} typed @param {{ finish?: boolean, again?: boolean }} how */
  async function keep(typed, how) {
    const answers = questions.filter(({ code }) => answered(typed.answers[code])).map(({ code }) => ({ question: code, ...typed.answers[code] }));
    const { person_id, day } = typed;
    const pair_id = person_id === fields.person_id ? fields.pair_id : null;
    saved.current = await call("response.save", { id: sheet.id, fields: { ...fields, person_id, pair_id, day }, answers, ...how });
    lastDay = day;
  }
  /** @param {boolean} on whether the next person comes @param {{ finish?: boolean, again?: boolean }} [how] */
  const save = async (on, how = {}) => {
    let second = "";
    const done = await submit(async (typed) => {
      try {
        await keep(typed, how);
      } catch (thrown) {
        const fault = Fault.from(thrown);
        if (fault.code !== "answered") throw fault;
        second = fault.message;
        // The dialog asks: no message is needed beside it.
        throw new Fault({ code: "asked", message: "", action: "", fields: { again: second } });
      }
    });
    setAgain(second ? { text: second, keep: () => save(on, { ...how, again: true }) } : null);
    if (!done) return;
    told(saved.current, values.person_id ? name : "");
    next(on);
  };
  const next = (/** @type {boolean} */ on) => {
    const free = (/** @type {Respondent} */ one) => !one.complete && !!one.person_id && one.person_id !== values.person_id;
    const here = people.findIndex((one) => one.person_id === values.person_id);
    const person = on ? [...people.slice(here + 1), ...people.slice(0, here + 1)].find(free) : undefined;
    if (!person) go("monitoring", "surveys", survey);
    else if (person.response_id) go("monitoring", "surveys", survey, "sheet", person.response_id);
    else go("monitoring", "surveys", survey, "enter", person.person_id);
  };
  const remove = async () => {
    if (!sheet.id || !(await act("response.remove", { id: sheet.id }))) return;
    say({ text: "Анкета убрана", action: { label: "Вернуть", run: () => act("journal.undo", {}) } });
    go("monitoring", "surveys", survey);
  };
  const focus = (/** @type {number} */ index) => {
    const rows = box.current?.querySelectorAll(".question") ?? [];
    const row = rows[Math.max(0, index)];
    const place = /** @type {HTMLElement | null} */ (row ? row.querySelector("input:checked, textarea") ?? row.querySelector("input") : document.querySelector(".save-bar .btn"));
    place?.focus();
    (row ?? place)?.scrollIntoView({ block: "nearest" });
  };
  useEffect(() => {
    const first = questions.findIndex(({ code, required: needed }) => needed && !answered(start.answers[code]));
    const frame = requestAnimationFrame(() => (named || sheet.id ? focus(Math.max(0, first)) : /** @type {HTMLElement | null} */ (box.current?.querySelector(".picker input"))?.focus()));
    return () => cancelAnimationFrame(frame);
  }, []);
  const keys = (/** @type {KeyboardEvent} */ event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key !== "Enter" || saving || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    save(true);
  };
  return html`<div class="surveys survey-sheet" ref=${box} onKeyDown=${keys}>
    <div class="survey-head"><div class="grow"><p class="small"><a href=${address("monitoring", "surveys", survey)}>${sheet.title}</a></p>
        <h2 class="row">${named ? name : "Анкета"}${sheet.complete && html`<${Tag} level="done">внесена<//>`}</h2>
        ${named && html`<p class="muted small">${[detail, pair].filter(Boolean).join(" · ")}</p>`}</div>
      <${DateField} label="Заполнена" value=${values.day} error=${errors.day} onChange=${(/** @type {string | null} */ day) => set("day", day)} /></div>
    ${!named && html`<${Card}><${PersonPicker} label="Кто ответил" value=${values.person_id ? [values.person_id] : []} error=${errors.person_id} onChange=${(/** @type {string[]} */ ids) => set("person_id", ids[0] ?? null)}
      hint="Оставьте пустым, если анкета без имени." /><//>`}
    ${sheet.earlier && html`<div class="notice"><${Icon} name="triangle-alert" size=${20} /><div>Анкета этого человека уже внесена ${dateShort(sheet.earlier.day)}.${" "}
      <a href=${address("monitoring", "surveys", survey, "sheet", sheet.earlier.id)}>Открыть её</a></div></div>`}
    ${sheet.older && html`<div class="notice calm"><${Icon} name="clock" size=${20} /><div>Вопросы с${"\u00a0"}тех пор изменены. Здесь они такие, какими их задавали.</div></div>`}
    <p class="hint keys-hint"><kbd>1</kbd>…<kbd>9</kbd>, <kbd>0</kbd>${"\u00a0"}—${"\u00a0"}десять, <kbd>Д</kbd>${"\u00a0"}да, <kbd>Н</kbd>${"\u00a0"}нет: ответ и${"\u00a0"}сразу следующий вопрос. <kbd>Enter</kbd>, <kbd>↓</kbd>${"\u00a0"}дальше, <kbd>↑</kbd>${"\u00a0"}назад, <kbd>Del</kbd>${"\u00a0"}стереть.</p>
    <ol class="card question-list">${questions.map((question, index) => html`<${Question} key=${question.code} place=${index + 1} question=${question} answer=${values.answers[question.code]} error=${errors[question.code]}
      onAnswer=${(/** @type {any} */ answer) => set("answers", { ...values.answers, [question.code]: answer })} onGo=${(/** @type {number} */ step) => focus(index + step)} />`)}</ol>
    <div class="save-bar"><${FormActions} onSave=${() => save(false)} onCancel=${() => go("monitoring", "surveys", survey)} saving=${saving}>
      <${Button} onClick=${() => save(true)} disabled=${saving} title="Ctrl+Enter">Сохранить и следующий<//>
      <span class="grow left" role="status">${missing > 0 ? `осталось ${count(missing)}` : "все ответы на месте"}${errors.answers ? `. ${errors.answers}` : ""}</span>
      ${missing > 0 && missing < required.length && html`<${Button} text onClick=${() => save(false, { finish: true })} disabled=${saving} title="На бумаге остальные вопросы пусты: считать анкету заполненной">Больше ответов не будет<//>`}
      ${sheet.id && !dirty && html`<${Button} text danger onClick=${remove}>Убрать анкету<//>`}
    <//></div>
    ${again && html`<${AgainDialog} text=${again.text} onKeep=${again.keep} onClose=${() => setAgain(null)} />`}
  </div>`;
}

/** @param {{ number?: number | null, text?: string } | undefined} answer */
const answered = (answer) => !!answer && ((answer.number ?? null) !== null || !!answer.text?.trim());

/** Answers by the codes of their questions. @param {ResponseSheet} sheet @returns {Record<string, { number?: number | null, text?: string }>} */
const given = ({ answers }) => Object.fromEntries(answers.map(({ question, number, text }) => [question, { number, text }]));

/** @param {import("../../../../api/types").ResponseSaved | null} saved @param {string} name */
function told(saved, name) {
  const whose = name ? `: ${name}` : "";
  if (saved?.complete) say({ text: `Анкета внесена${whose}` });
  else if (saved) say({ text: `Сохранено${whose}. Осталось: ${count(saved.missing)}, анкету можно дозаполнить` });
}
