// Taking a table away: to the clipboard or into a workbook, all rows of it, exactly as it is shown.
import { html } from "../../vendor/ui.js";
import { act, Fault } from "../../api/index.js";
import { Button, IconButton } from "../button.js";
import { plural } from "../format.js";
import { say } from "../messages.js";
import { put } from "./clipboard.js";
import { given, narrowedTo, tableNear } from "./find.js";

/** @param {Element | null} from where the focus is, or the button */
async function whole(from) {
  const table = tableNear(from);
  if (!table) {
    say({ text: "Здесь нет таблицы, которую можно взять." });
    return null;
  }
  try {
    return { table, sheet: await given(table) };
  } catch (thrown) {
    say({ fault: Fault.from(thrown) });
    return null;
  }
}

/** @param {Element | null} from */
export async function copyTable(from) {
  const sheet = (await whole(from))?.sheet;
  if (!sheet) return;
  const rows = plural(sheet.rows.filter((row) => row.length > 1 || sheet.columns.length === 1).length, ["строка", "строки", "строк"]);
  const copy = () => put(sheet) && (say({ text: `Скопировано: ${rows}` }), true);
  // Many rows take so long to gather that the press is forgotten: it is asked for again.
  if (!copy()) say({ text: `Таблица готова: ${rows}`, action: { label: "Скопировать", run: copy } });
}

/** @param {Element | null} from */
async function writeTable(from) {
  const found = await whole(from);
  if (!found) return;
  const { table, sheet: { title, columns, rows } } = found;
  const saved = await act("list.write", { title, filter: narrowedTo(table), columns, rows });
  if (saved) say({ saved });
}

/** What every list has: into Excel, and to the clipboard. @param {{ disabled?: boolean, quiet?: boolean }} props `quiet`: drawings only, for a narrow place */
export function TakeTable({ disabled, quiet }) {
  const write = (/** @type {Event} */ event) => void writeTable(/** @type {Element} */ (event.currentTarget));
  return html`${quiet ? html`<${IconButton} icon="table-2" label="В Excel" disabled=${disabled} onClick=${write} />`
      : html`<${Button} icon="table-2" disabled=${disabled} onClick=${write}>В Excel<//>`}
    <${CopyTable} disabled=${disabled} />`;
}

/** To the clipboard alone. @param {{ disabled?: boolean }} props */
export function CopyTable({ disabled }) {
  const copy = (/** @type {Event} */ event) => void copyTable(/** @type {Element} */ (event.currentTarget));
  return html`<${IconButton} icon="copy" label="Копировать таблицу" title="Копировать таблицу (Ctrl+Shift+C)" disabled=${disabled} onClick=${copy} />`;
}
