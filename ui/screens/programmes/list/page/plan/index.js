// The plan of a programme: a table that is walked by arrows, written in place and marked by one key.
import { html, useRef, useState } from "../../../../../vendor/ui.js";
import { Button, CopyTable, useListKeys } from "../../../../../parts/index.js";
import { COLUMNS, linesOf } from "./cells.js";
import { Nothing } from "./nothing.js";
import { NewItem } from "./new-item.js";
import { ItemRow } from "./item-row.js";
import { SectionDialog } from "./section-dialog.js";
import { SectionRow } from "./section-row.js";
import { useHands } from "./hands.js";

/** @param {{ card: import("../../../../../api/types").ProgrammeCard, locked: boolean }} props `locked`: read, not changed */
export function Plan({ card, locked }) {
  const [adding, setAdding] = useState(/** @type {{ section: string | null, turn: number } | null} */ (null));
  const [asking, setAsking] = useState(/** @type {{ after?: string } | null} */ (null));
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const lines = linesOf(card);
  const { hands, at, said, body } = useHands({ card, lines, box, locked });

  /** In the section where the user is, or at the very end. @param {string | null} [section] */
  const add = (section) => {
    const here = document.activeElement?.closest("[data-section]")?.getAttribute("data-section");
    const last = card.sections[card.sections.length - 1]?.id ?? null;
    const place = section !== undefined ? section : here !== undefined && here !== null ? here || null : last;
    setAdding((now) => ({ section: place, turn: (now?.turn ?? 0) + 1 }));
  };
  useListKeys({ onNew: locked ? undefined : () => add() });
  const stop = () => {
    const section = adding?.section ?? null;
    setAdding(null);
    const inside = lines.filter((line) => (line.item ? (line.item.fields.section_id ?? null) === section : line.id === section));
    const back = inside[inside.length - 1];
    if (back) hands.to(back.id, "task");
  };

  const dialog = asking && html`<${SectionDialog} programme=${card.row.id} after=${asking.after} onClose=${() => setAsking(null)} />`;
  if (lines.length === 0 && !adding) {
    return html`<section class="sheet" aria-label="План"><${Nothing} locked=${locked} onAdd=${() => add(null)} onSection=${() => setAsking({})} /></section>${dialog}`;
  }
  const tab = lines.some(({ id }) => id === at.id) ? at : { ...at, id: lines[0]?.id, col: "task", edit: false };
  const shared = { card, hands, said, locked };
  const group = (/** @type {string | null} */ section) => html`
    ${lines.map((line) => line.item && (line.item.fields.section_id ?? null) === section && html`<${ItemRow} key=${line.id} ...${shared}
      item=${line.item} number=${line.number} col=${line.id === tab.id ? tab.col : null} edit=${line.id === tab.id && tab.edit} />`)}
    ${adding && adding.section === section && html`<${NewItem} key="new" card=${card} section=${section} turn=${adding.turn} onStop=${stop} />`}`;

  return html`<section class="plan" aria-label="План" ref=${box}>
    <div class="sheet draft-sheet"><table class="draft-table plan-table" role="grid" aria-label="План программы">
      <colgroup><col class="col-tick" /><col class="col-number" />${COLUMNS.map(({ col, width }) => html`<col key=${col} style=${{ width }} />`)}<col class="col-menu" /></colgroup>
      <thead><tr><th scope="col"><span class="unseen">Выполнено</span></th><th scope="col">№</th>
        ${COLUMNS.map(({ col, title }) => html`<th scope="col" key=${col}>${title}</th>`)}<th scope="col"><span class="unseen">Действия</span></th></tr></thead>
      <tbody ...${body}>
        ${group(null)}
        ${card.sections.map((section) => html`<${SectionRow} key=${section.id} ...${shared} section=${section} col=${section.id === tab.id ? tab.col : null}
            edit=${section.id === tab.id && tab.edit} onAdd=${() => add(section.id)} onSection=${() => setAsking({ after: section.id })} />${group(section.id)}`)}
      </tbody>
    </table></div>
    ${!locked && html`<div class="plan-foot"><${Button} icon="plus" title="N" onClick=${() => add()}>Добавить пункт<//>
      <${Button} text icon="plus" onClick=${() => setAsking({})}>Новый раздел<//><${CopyTable} />
      <span class="muted small">Пробел — выполнено, Enter — изменить, Alt+↑ и Alt+↓ — переместить.</span></div>`}
    ${dialog}
  </section>`;
}
