// A table on the clipboard: as HTML for Excel, LibreOffice and Word, as lines with tabs for a web form.
import { number } from "./number.js";

/** @typedef {import("./read.js").Sheet} Sheet */

/**
 * What begins so may be run as a formula by a spreadsheet that it is pasted into: «=1+1», «@SUM(A1)», «-2+cmd|…». A space that does not
 * break before it makes it text there, and in a letter or a web form nobody sees it. Phones and «- пункт» begin alike and run nothing.
 */
const FORMULA = /^\s*([=@]|[+-].*([|!A-Z]|[А-ЯЁ.]\())/is;

/** @param {string} cell */
const harmless = (cell) => (FORMULA.test(cell) ? `\u00a0${cell}` : cell);

/** Quoted as Excel does it: only what has tabs, lines or quotes inside. @param {string} cell */
function tabbed(cell) {
  const safe = number(cell) ?? harmless(cell);
  return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** @param {Sheet} sheet */
export function toText({ columns, rows }) {
  return [columns, ...rows].map((row) => row.map(tabbed).join("\t")).join("\r\n");
}

const SIGNS = /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" });
/** A line of a cell stays in it; without the style Excel would make a row of it. */
const LINE = '<br style="mso-data-placement:same-cell">';

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]).replaceAll("\n", LINE);

const TEXT = " style=\"mso-number-format:'\\@'\" sdnum=\"1049;0;@\"";

/** @param {string} cell @param {string} [rest] */
function td(cell, rest = "") {
  const value = number(cell);
  // Neither a number nor a day: Excel and LibreOffice are told, each in its own way, that it is text: «5/6» is no day, «+7913…» no number.
  const text = value === null && cell !== "" && !/^\d{2}\.\d{2}\.\d{4}$/.test(cell);
  return `<td${rest}${text ? TEXT : ""}>${escaped(value ?? harmless(cell))}</td>`;
}

/** @param {Sheet} sheet */
export function toHtml({ columns, rows }) {
  const head = columns.map((title) => `<th>${escaped(title)}</th>`).join("");
  const line = (/** @type {string[]} */ row) => (row.length === 1 && columns.length > 1 ? td(row[0], ` colspan="${columns.length}"`) : row.map((cell) => td(cell)).join(""));
  return `<meta charset="utf-8"><table border="1"><thead><tr>${head}</tr></thead><tbody>${rows.map((row) => `<tr>${line(row)}</tr>`).join("")}</tbody></table>`;
}

/**
 * Both forms at once, the old way, which leaves the HTML as it is. False when the press of a key is forgotten already: then a window
 * lets nothing be copied.
 * @param {Sheet} sheet
 */
export function put(sheet) {
  const [text, html] = [toText(sheet), toHtml(sheet)];
  let done = false;
  const give = (/** @type {ClipboardEvent} */ event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData("text/plain", text);
    event.clipboardData?.setData("text/html", html);
    done = event.clipboardData !== null;
  };
  // WebKit copies only where something is selected.
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const holder = document.createElement("textarea");
  holder.className = "unseen";
  holder.value = "—";
  (document.querySelector("dialog[open]:last-of-type") ?? document.body).append(holder);
  holder.select();
  document.addEventListener("copy", give, true);
  try {
    document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", give, true);
    holder.remove();
    before?.focus({ preventScroll: true });
  }
  return done;
}

/**
 * A sheet that has yet to come. In WebKit the press of a key is forgotten as soon as the program is asked for the rows: there the
 * clipboard is given the promise of them at once. It lets the rest of a window do so too, but takes styles away, so it comes second.
 * @param {Promise<Sheet>} sheet
 */
export async function putLater(sheet) {
  const done = sheet.then(put);
  const give = (/** @type {string} */ type, /** @type {(sheet: Sheet) => string} */ form) => {
    const blob = done.then(async (already) => {
      if (already) throw new Error("copied already");
      return new Blob([form(await sheet)], { type });
    });
    blob.catch(() => {});
    return blob;
  };
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/plain": give("text/plain", toText), "text/html": give("text/html", toHtml) })]);
    return true;
  } catch {
    return done;
  }
}
