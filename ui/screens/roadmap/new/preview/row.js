// One row of a draft: a section over the whole width, or an activity. Drawn again only when it has changed.
import { html, useMemo } from "../../../../vendor/ui.js";
import { vocabulary } from "../../../../api/index.js";
import { FieldError, Menu, plural } from "../../../../parts/index.js";
import { PLACE, doubtful, mild } from "./doubts.js";
import { Editor } from "./editor.js";

/** @param {{ item: import("./rows.js").Item, columns: import("./cells.js").Column[], hands: any, col: string | null, edit: boolean, errors: Record<string, string> | null }} props
 * `col`: the cell that Tab reaches, when it is in this row. */
export function DraftRow({ item, columns, hands, col, edit, errors }) {
  return useMemo(() => {
    const { row } = item;
    const shown = row.level > 0 ? columns.slice(0, 2) : columns;
    const looks = [row.level > 0 && `section level-${row.level}`, row.skip && "skipped", doubtful(item) && "doubtful"].filter(Boolean).join(" ");
    return html`<tr class=${looks}>
      ${shown.map((column) => html`<${Cell} key=${column.col} item=${item} column=${column} hands=${hands} stop=${column.col === col}
        edit=${edit && column.col === col} error=${errors?.[`${item.key}.${column.col}`]}
        span=${row.level > 0 && column.col === "title" ? columns.length - 1 : 1} />`)}
      <td class="col-menu"><${Menu} quiet label="Строка ${row.number || quote(row.title)}: действия" items=${hands.actions.items(item)}
        tabindex=${col === "menu" ? 0 : -1} data-cell="${item.key}:menu" onFocus=${() => hands.here(item.key, "menu")}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => hands.press(event, item, "menu")} /></td>
    </tr>`;
  }, [item, columns, hands, col, edit, errors]);
}

/** @param {{ item: import("./rows.js").Item, column: import("./cells.js").Column, hands: any, stop: boolean, edit: boolean, error?: string, span: number }} props */
function Cell({ item, column: { col, label }, hands, stop, edit, error, span }) {
  const { row, key } = item;
  const value = row[/** @type {import("./rows.js").TextField} */ (col)];
  const start = (/** @type {MouseEvent} */ event) => {
    const selecting = getSelection()?.toString();
    if (!edit && !selecting && event.button === 0) hands.to(key, col, true);
  };
  const told = error ? `${key}-${col}-error` : undefined;
  return html`<td class="of-${col}" data-cell="${key}:${col}" tabindex=${stop && !edit ? 0 : -1} colspan=${span} aria-invalid=${error ? "true" : undefined}
    aria-describedby=${told} onFocus=${() => hands.here(key, col)} onClick=${start}
    onKeyDown=${(/** @type {KeyboardEvent} */ event) => event.target === event.currentTarget && hands.press(event, item, col)}>
    ${edit ? html`<${Editor} label=${label} value=${value} hint=${col === "meaning" ? "Например: 15.03.2027 или ежегодно в мае" : ""}
        long=${col !== "number"} onDone=${(/** @type {string | null} */ text, /** @type {string} */ then) => hands.done(item, col, text, then)} />`
      : html`<${Inside} row=${row} col=${col} value=${value} refused=${!!error} />`}
    ${error && html`<${FieldError} id=${told ?? ""} text=${error} />`}
  </td>`;
}

/** What a cell says when nobody writes in it. @param {{ row: import("./rows.js").Row, col: string, value: string, refused: boolean }} props */
function Inside({ row, col, value, refused }) {
  const doubts = row.skip || refused ? [] : row.doubts.filter((doubt) => PLACE[doubt] === col);
  const words = doubts.map((doubt) => html`<span key=${doubt} class=${mild(doubt) ? "doubt mild" : "doubt"}>${!mild(doubt) && html`<i aria-hidden="true">?</i>`}${
    vocabulary.value?.doubts.find(({ code }) => code === doubt)?.label}</span>`);
  if (col === "meaning") {
    return html`${row.understood && !row.doubts.includes("deadline") && html`<span class="understood">${row.understood}</span>`}
      ${row.meaning && html`<small>по вашим словам: ${row.meaning}</small>`}
      ${row.moments > 1 && html`<small>${plural(row.moments, ["срок", "срока", "сроков"])}</small>`}
      ${words}`;
  }
  return html`${value}${col === "deadline" && row.was && html`<small class="was">было: ${row.was}</small>`}
    ${col === "title" && row.skip && html`<small class="out">не войдёт в карту</small>`}${words}`;
}

/** @param {string} title */
const quote = (title) => `«${title.slice(0, 60)}»`;
