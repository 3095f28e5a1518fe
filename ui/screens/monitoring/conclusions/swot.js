// Two by two: the curator's conclusions; under them the answers that they may be drawn from.
import { html, useRef, useState } from "../../../vendor/ui.js";
import { act, useQuery } from "../../../api/index.js";
import { Button, FaultNote, Menu, Progress, say, useListKeys, useSheet } from "../../../parts/index.js";
import { QUADRANTS } from "../surveys/words.js";
import { shownYear } from "../year.js";
import { LineDialog } from "./line.js";
import { Proposals } from "./proposals.js";

/** @typedef {import("../../../api/types").Quadrant} Quadrant */
/** @typedef {import("../../../api/types").SwotLine} Line */
/** @typedef {{ id?: string, quadrant: Quadrant, text: string, answer?: string, asked?: string }} Edited */

export function Swot() {
  const { data, fault, reload } = useQuery("swot.list", { school_year: shownYear() }, ["swot_line", "answer", "response"]);
  const [editing, setEditing] = useState(/** @type {Edited | null} */ (null));
  useListKeys({ onNew: () => setEditing({ quadrant: "strength", text: "" }) });
  const table = useRef(null);
  useSheet(table, () => ({ title: "SWOT-таблица", columns: ["Часть", "Вывод"], rows: (data ?? []).flatMap(({ quadrant, lines }) => lines.map(({ text }) => [QUADRANTS[quadrant], text])) }));
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю таблицу…" />`;
  return html`<div class="swot" data-sheet ref=${table}>${data.map(({ quadrant, lines }) => html`<section key=${quadrant} class="card swot-part ${quadrant}" aria-labelledby="swot-${quadrant}">
      <div class="card-head"><h2 class="h2" id="swot-${quadrant}">${QUADRANTS[quadrant]}</h2>
        <${Button} text icon="plus" onClick=${() => setEditing({ quadrant, text: "" })} aria-label="Добавить вывод: ${QUADRANTS[quadrant]}">Добавить<//></div>
      ${lines.length === 0 ? html`<p class="muted small">${HINTS[quadrant]}</p>` : html`<ul class="swot-lines">${lines.map((line, index) => html`<li key=${line.id}>
        <span>${line.text}${line.answer && html`<small>из ответа</small>`}</span>
        <${Menu} quiet label="Что сделать: ${line.text}" items=${actions(line, quadrant, index, lines.length, () => setEditing({ ...line, quadrant }))} /></li>`)}</ul>`}
    </section>`)}</div>
    <${Proposals} />
    ${editing && html`<${LineDialog} line=${editing} onClose=${() => setEditing(null)} />`}`;
}

/** What belongs into an empty part. @type {Record<Quadrant, string>} */
const HINTS = {
  strength: "Что получается хорошо и на что можно опереться.",
  weakness: "Чего не хватает внутри школы, что мешает работе пар.",
  opportunity: "Что вокруг школы может помочь: партнёры, курсы, конкурсы.",
  threat: "Что извне может помешать: расписание автобуса, связь, нехватка людей.",
};

/** @param {Line} line @param {Quadrant} quadrant @param {number} index @param {number} count @param {() => void} edit */
function actions({ id }, quadrant, index, count, edit) {
  const move = (/** @type {Quadrant} */ to, /** @type {number} */ position) => act("swot.move", { id, quadrant: to, position });
  const remove = async () => {
    if (await act("swot.remove", { id })) say({ text: "Вывод убран", action: { label: "Вернуть", run: () => act("journal.undo", {}) } });
  };
  const others = /** @type {Quadrant[]} */ (Object.keys(QUADRANTS)).filter((other) => other !== quadrant);
  return [
    { label: "Изменить", icon: "pencil", onClick: edit },
    index > 0 && { label: "Выше", icon: "arrow-up", onClick: () => move(quadrant, index - 1) },
    index < count - 1 && { label: "Ниже", icon: "arrow-down", onClick: () => move(quadrant, index + 1) },
    ...others.map((other) => ({ label: `В часть «${QUADRANTS[other]}»`, icon: "split", onClick: () => move(other, 1000) })),
    { label: "Убрать", icon: "x", danger: true, onClick: remove },
  ];
}
