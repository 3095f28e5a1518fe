// Taking a table away: to the clipboard or into a workbook, all rows of it, exactly as it is shown.
import { html } from "../../vendor/ui.js";
import { call, Fault } from "../../api/index.js";
import { Button, IconButton } from "../button.js";
import { plural } from "../format.js";
import { say } from "../messages.js";
import { put, putLater } from "./clipboard.js";
import { given, narrowedTo, tableNear } from "./find.js";

/** The table that is meant, or the word that there is none. @param {Element | null} from where the focus is, or the button */
function meant(from) {
  const table = tableNear(from);
  if (!table) say({ text: "Здесь нет таблицы, которую можно взять." });
  return table;
}

/** @param {Element | null} from */
export async function copyTable(from) {
  const table = meant(from);
  if (!table) return;
  try {
    const coming = given(table);
    const copied = coming instanceof Promise ? await putLater(coming) : put(coming);
    const sheet = await coming;
    const rows = plural(sheet.rows.filter((row) => row.length > 1 || sheet.columns.length === 1).length, ["строка", "строки", "строк"]);
    const done = () => say({ text: `Скопировано: ${rows}` });
    // A window may want the press of a key anew.
    if (copied) done();
    else say({ text: `Таблица готова: ${rows}`, action: { label: "Скопировать", run: () => put(sheet) && done() } });
  } catch (thrown) {
    say({ fault: Fault.from(thrown) });
  }
}

/** @param {Element | null} from */
async function writeTable(from) {
  const table = meant(from);
  if (!table) return;
  try {
    const { title, columns, rows } = await given(table);
    say({ saved: await call("list.write", { title, filter: narrowedTo(table), columns, rows }) });
  } catch (thrown) {
    say({ fault: Fault.from(thrown) });
  }
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
