// A place to edit words with chips in them. What is pasted comes without its looks.
import { html, useEffect, useId, useLayoutEffect, useRef } from "../../../vendor/ui.js";
import { FieldError } from "../../../parts/index.js";
import { InsertMenu } from "./insert.js";
import { STOP, chip, read, show } from "./text.js";

/** Ways of the engines to make letters bold and the like: a document has looks of its own. */
const FOREIGN = /^format|^insert(Ordered|Unordered|HorizontalRule|Link)/;

/**
 * @param {{ label: string, value: string, onInput: (text: string) => void, error?: string, placeholders: import("./text.js").Placeholder[], actions?: any }} props
 */
export function WordsField({ label, value, onInput, error, placeholders, actions }) {
  const id = useId();
  const area = useRef(/** @type {HTMLDivElement | null} */ (null));
  const caret = useRef(/** @type {Range | null} */ (null));
  // Only what has come from outside is drawn: while one types, the engine draws.
  useLayoutEffect(() => {
    if (area.current && read(area.current) !== value) show(area.current, value, placeholders);
  }, [value, placeholders]);
  useEffect(() => {
    const note = () => {
      const selection = getSelection();
      if (selection?.rangeCount && area.current?.contains(selection.anchorNode)) caret.current = selection.getRangeAt(0).cloneRange();
    };
    document.addEventListener("selectionchange", note);
    return () => document.removeEventListener("selectionchange", note);
  }, []);
  const told = () => area.current && onInput(read(area.current));

  const before = (/** @type {InputEvent} */ event) => {
    if (FOREIGN.test(event.inputType)) event.preventDefault();
    else if (event.inputType === "insertParagraph") (event.preventDefault(), document.execCommand("insertLineBreak"));
  };
  const paste = (/** @type {ClipboardEvent} */ event) => {
    event.preventDefault();
    const text = event.clipboardData?.getData("text/plain").replace(/\r\n?/g, "\n") ?? "";
    document.execCommand("insertText", false, text);
  };
  // Ctrl+Z undoes typing here, not the last action of the program.
  const key = (/** @type {KeyboardEvent} */ event) => {
    if ((event.ctrlKey || event.metaKey) && (event.code === "KeyZ" || event.code === "KeyY")) event.stopPropagation();
  };
  const insert = (/** @type {string} */ name) => {
    const box = area.current;
    if (!box) return;
    box.focus();
    const range = caret.current && box.contains(caret.current.commonAncestorContainer) ? caret.current : atEnd(box);
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    document.execCommand("insertHTML", false, chip(name, placeholders).outerHTML + STOP);
    // WebKit drops this on the way in.
    for (const made of box.querySelectorAll(".word-chip:not([contenteditable])")) made.setAttribute("contenteditable", "false");
    told();
  };

  return html`<div class="field words-field">
    <div class="words-head"><span class="label" id=${id}>${label}</span>${actions}</div>
    <div class="input words-area" ref=${area} contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby=${id} spellcheck=${true} lang="ru"
      aria-invalid=${error ? "true" : undefined} aria-describedby=${error ? `${id}-error` : undefined}
      onInput=${told} onBeforeInput=${before} onPaste=${paste} onDrop=${(/** @type {Event} */ event) => event.preventDefault()} onKeyDown=${key}></div>
    <div><${InsertMenu} label=${label} placeholders=${placeholders} onInsert=${insert} /></div>
    ${error && html`<${FieldError} id="${id}-error" text=${error} />`}
  </div>`;
}

/** @param {HTMLElement} box */
function atEnd(box) {
  const range = document.createRange();
  range.selectNodeContents(box);
  range.collapse(false);
  return range;
}
