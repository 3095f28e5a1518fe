// A row of the table: its cells, and under it what is wrong with them or asked about.
import { html } from "../../../../vendor/ui.js";
import { CheckField, Icon, IconButton } from "../../../../parts/index.js";
import { isBlank } from "./rows.js";

/** @typedef {import("./columns.js").Col} Col */

/** @param {{ row: import("./rows.js").Row, index: number, columns: import("./columns.js").Column[], answer?: import("../../../../api/types").ReadMeeting, hands: any, here: boolean,
 *   hidden: Col | null, tidy: Partial<Record<string, string>> }} props `hidden`: nothing is said while this cell is being typed in. */
export function GridRow({ row, index, columns, answer, hands, here, hidden, tidy }) {
  const empty = isBlank(row);
  const quiet = empty || hidden !== null || !answer;
  const problems = /** @type {Record<string, string>} */ (quiet ? {} : answer.problems);
  const questions = quiet || Object.keys(problems).length > 0 ? [] : Object.values(answer.questions);
  const told = `past-${index}-note`;
  const noted = Object.keys(problems).length + questions.length > 0;
  return html`<tr class=${here ? "here" : ""}>
      <th scope="row">${index + 1}</th>
      ${columns.map(({ col, title, hint }) => html`<td key=${col} class="of-${col}"><input type="text" autocomplete="off" data-cell="${index}:${col}" aria-label="${title}, строка ${index + 1}"
        value=${row[col]} placeholder=${empty ? (here ? hint : "") : tidy[col] || hint || ""} aria-invalid=${problems[col] ? "true" : undefined}
        aria-describedby=${noted ? told : undefined} spellcheck=${["topic", "result", "task"].includes(col)}
        onInput=${(/** @type {any} */ event) => hands.setRows((/** @type {any} */ old) => hands.change(old, index, { [col]: event.target.value }))}
        onFocus=${() => hands.setHere({ row: index, col })} onBlur=${() => hands.setHere({ row: -1, col })}
        onKeyDown=${(/** @type {KeyboardEvent} */ event) => hands.press(event, index, col)} onPaste=${(/** @type {ClipboardEvent} */ event) => hands.paste(event, index, col)} /></td>`)}
      <td class="col-remove">${!empty && html`<${IconButton} icon="x" label="Убрать строку ${index + 1}" tabindex="-1" onClick=${() => hands.setRows((/** @type {any} */ old) => hands.without(old, index))} />`}</td>
    </tr>
    ${noted && html`<tr class="row-note" data-copy="no"><td></td><td colspan=${columns.length + 1}><div id=${told}>
      ${Object.entries(problems).map(([col, words]) => html`<p key=${col} class="error"><${Icon} name="triangle-alert" size=${16} /><span>${words}</span></p>`)}
      ${questions.length > 0 && html`<div class="row-question"><span>${questions.join(" ")}</span><${CheckField} label="Так и было" value=${row.sure}
        onChange=${(/** @type {boolean} */ sure) => hands.setRows((/** @type {any} */ old) => hands.change(old, index, { sure }))} /></div>`}
    </div></td></tr>`}`;
}
