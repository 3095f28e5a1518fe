// The offered plan: goal, tasks, and items to tick, section by section. Arrows walk, Space ticks, Enter edits.
import { html, useLayoutEffect, useRef, useState } from "../../../../vendor/ui.js";
import { useQuery } from "../../../../api/index.js";
import { FaultNote, Icon, Progress, TextField } from "../../../../parts/index.js";
import { added, changed, goalOf, removed, tasksOf } from "./edits.js";
import { SectionRows } from "./section.js";

/** @typedef {import("./edits.js").Edits} Edits */
/** @typedef {import("./edits.js").Row} Row */
/** Where the user is: a row, or the button under a section; `edit`: its words are being written; `turn` grows when the focus has to go there.
 * @typedef {{ key: string, edit: boolean, turn: number }} At */

/** @param {{ offer: { data: import("../../../../api/types").PlanOffer | null, fault: any, reload: () => void }, dated: boolean, edits: Edits,
 *   sections: import("./edits.js").Section[], span: { start: string | null, end: string | null }, refused: Record<string, Record<string, string>>, onEdit: (edits: Edits) => void }} props */
export function Plan({ offer: { data: offer, fault, reload }, dated, edits, sections, span, refused, onEdit }) {
  const requests = useQuery("request.list", { archived: true }, ["request"]).data ?? [];
  const labels = Object.fromEntries(requests.map(({ id, label }) => [id, label]));
  const [at, setAt] = useState(/** @type {At} */ ({ key: "", edit: false, turn: 0 }));
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    if (at.turn === 0) return;
    const place = box.current?.querySelector(`[data-key="${at.key}"]`);
    const target = /** @type {HTMLElement | null | undefined} */ (at.edit ? place?.querySelector("textarea") : place?.querySelector(".stop") ?? place);
    target?.focus({ preventScroll: true });
    target?.closest("li")?.scrollIntoView({ block: "nearest" });
  }, [at.turn]);
  if (!dated) return html`<section class="card plan-offer"><p class="muted">Выберите пару — здесь появится план: что сделать, к какому сроку и что должно получиться.</p></section>`;
  if (!offer) return html`<section class="card plan-offer">${fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Составляю план…" />`}</section>`;

  const to = (/** @type {string} */ key, edit = false) => setAt(({ turn }) => ({ key, edit, turn: turn + 1 }));
  const after = ({ own = false, key = "" }) => to(own ? `${key.split(".")[0]}.add` : key);
  const hands = {
    at,
    to,
    here: (/** @type {string} */ key) => at.key !== key && setAt((old) => ({ ...old, key, edit: false })),
    change: (/** @type {Row} */ row, /** @type {any} */ change) => onEdit(changed(edits, row, change)),
    add: (/** @type {number} */ section) => {
      onEdit(added(edits, section));
      to(`${section}.own.${edits.own[section]?.length ?? 0}`, true);
    },
    /** One's own row without words goes. */
    done: (/** @type {Row} */ row) => {
      if (row.own && !row.task.trim()) onEdit(removed(edits, row));
      after(row);
    },
    cancel: (/** @type {Row} */ row, /** @type {any} */ before) => {
      onEdit(row.own && !before.task ? removed(edits, row) : changed(edits, row, before));
      after(row);
    },
  };
  const walk = (/** @type {KeyboardEvent} */ event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    if (!target.matches(".stop") || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = /** @type {HTMLElement[]} */ ([...(box.current?.querySelectorAll(".stop") ?? [])]);
    const here = stops.indexOf(target);
    const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: stops.length - 1, PageDown: here + 8, PageUp: here - 8 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const stop = stops[Math.max(0, Math.min(next, stops.length - 1))];
    stop?.focus({ preventScroll: true });
    stop?.closest("li")?.scrollIntoView({ block: "nearest" });
  };
  const first = sections.flatMap(({ at: number, rows }) => [...rows.filter(({ shown }) => shown).map(({ key }) => key), `${number}.add`])[0] ?? "";
  const unanswered = offer.unanswered.map((id) => labels[id] ?? "").filter(Boolean);
  return html`<section class="card plan-offer" aria-label="План" ref=${box} onKeyDown=${walk}>
    <div class="plan-head">
      <${TextField} label="Цель" multiline rows=${3} value=${goalOf(offer, edits)} onInput=${(/** @type {string} */ goal) => onEdit({ ...edits, goal })} />
      <${TextField} label="Задачи, каждая с новой строки" multiline rows=${3} value=${tasksOf(offer, edits)} onInput=${(/** @type {string} */ tasks) => onEdit({ ...edits, tasks })} />
    </div>
    ${unanswered.length > 0 && html`<p class="notice" role="status"><${Icon} name="lightbulb" size=${18} /><span>В этом шаблоне нет заданий по запросам: ${unanswered.join(", ")}. Добавьте свои или выберите другой шаблон.</span></p>`}
    <p class="muted small keys-line">Стрелки — по заданиям, Пробел — взять или убрать, Enter — изменить, Ctrl+S — создать программу.</p>
    ${sections.map((section) => html`<${SectionRows} key=${section.at} ...${{ section, labels, hands, span, refused }} stop=${at.key || first} />`)}
  </section>`;
}
