// The look over a draft: what was read, what was understood, every cell to be corrected, then one «Сохранить карту».
import { html, useEffect, useMemo, useRef, useState } from "../../../../vendor/ui.js";
import { Button, CheckField, FieldError, FormActions, IconButton, PageHead } from "../../../../parts/index.js";
import { mayLeave } from "../../../../parts/route.js";
import { HeadFields } from "../head.js";
import { Columns } from "./columns.js";
import { doubtful, placeOf, withSections } from "./doubts.js";
import { useDraft } from "./draft.js";
import { Leftovers } from "./leftovers.js";
import { Summary } from "./summary.js";
import { DraftTable } from "./table.js";
import { Years } from "./years.js";

/** @param {{ reading: import("../index.js").Reading, onBack: () => void }} props */
export function Preview({ reading: { draft, source, owner }, onBack }) {
  const { form, table, past, does } = useDraft(draft, owner);
  const { items } = table;
  // Rows stay in sight while they are looked at, even when a correction has settled them.
  const [only, setOnly] = useState(/** @type {Set<number> | null} */ (null));
  const shown = useMemo(() => (only ? withSections(items, (item) => only.has(item.key) || doubtful(item)) : items), [items, only]);
  const narrow = (/** @type {boolean} */ on) => setOnly(on ? new Set(items.filter(doubtful).map(({ key }) => key)) : null);
  const [at, setAt] = useState({ key: -1, col: "title", edit: false, turn: 0 });
  const doubts = items.filter(doubtful);
  const answering = items.some(({ row }) => row.answers_id);

  /** The next row that deserves a look, or the one before, around the ends. @param {1 | -1} step */
  const look = (step) => {
    if (doubts.length === 0) return;
    const here = items.findIndex(({ key }) => key === at.key);
    const places = doubts.map((item) => items.indexOf(item));
    const next = step > 0 ? places.find((place) => place > here) ?? places[0] : places.findLast((place) => place < here) ?? places.at(-1);
    const item = items[/** @type {number} */ (next)];
    setAt(({ turn }) => ({ key: item.key, col: placeOf(item), edit: false, turn: turn + 1 }));
  };
  useKeys({ look, takeBack: does.takeBack });
  const back = async () => (await mayLeave()) && onBack();

  return html`<div class="preview"><${PageHead} title="Проверьте карту" subtitle=${answering ? "ещё не сохранена; пункты связаны с картой района" : "она ещё не сохранена"}
      actions=${html`<${Button} onClick=${back}>Другой способ<//>`} />
    <section class="card" aria-label="Сведения о карте"><${HeadFields} form=${form}><${Years} form=${form} does=${does} /><//></section>
    ${source && table.headings.length > 0 && html`<${Columns} headings=${table.headings} source=${source} does=${does} past=${past} />`}
    <div class="preview-tools">
      <${Summary} items=${items} known=${!!form.values.start && !!form.values.end} leftovers=${table.leftovers.length} />
      ${(doubts.length > 0 || only) && html`<${CheckField} label="Только сомнительные" value=${!!only} onChange=${narrow} />`}
      <p class="small muted">Щёлкните клетку или нажмите Enter, чтобы исправить. Tab — следующая клетка, Del — не брать строку, F8 — к сомнительной.</p>
    </div>
    ${["rows", "answers_id"].map((name) => form.errors[name] && html`<${FieldError} key=${name} id="of-${name}" text=${form.errors[name]} />`)}
    <${DraftTable} items=${shown} all=${items} at=${at} setAt=${setAt} does=${does} errors=${form.errors} />
    ${table.leftovers.length > 0 && html`<${Leftovers} leftovers=${table.leftovers} />`}
    <div class="save-bar"><${FormActions} label="Сохранить карту" saving=${form.saving} onSave=${() => form.submit()}>
      ${past.length > 0 && html`<${Button} text icon="undo-2" title="Ctrl+Z" onClick=${does.takeBack}>Отменить: ${past[past.length - 1].words}<//>`}
      ${doubts.length > 0 && html`<span class="look-over"><span class="muted">Сомнительные</span>
        <${IconButton} icon="arrow-up" label="Предыдущая сомнительная строка (Shift+F8)" onClick=${() => look(-1)} />
        <${IconButton} icon="arrow-down" label="Следующая сомнительная строка (F8)" onClick=${() => look(1)} /></span>`}<//></div>
  </div>`;
}

/** F8 and Shift+F8 walk the doubtful rows; Ctrl+Z takes back a correction here, not a change of the file. @param {{ look: (step: 1 | -1) => void, takeBack: () => void }} does */
function useKeys(does) {
  const newest = useRef(does);
  newest.current = does;
  useEffect(() => {
    const key = (/** @type {KeyboardEvent} */ event) => {
      const types = /** @type {HTMLElement} */ (event.target).closest("input:not([type=checkbox]), textarea, dialog");
      const { look, takeBack } = newest.current;
      if (event.key === "F8") look(event.shiftKey ? -1 : 1);
      else if (!types && event.code === "KeyZ" && (event.ctrlKey || event.metaKey) && !event.shiftKey) takeBack();
      else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", key, true);
    return () => document.removeEventListener("keydown", key, true);
  }, []);
}
