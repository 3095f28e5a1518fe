// A cell being written in: Enter keeps, Esc leaves as it was, Tab keeps and goes on, Shift+Enter starts a new line.
import { html, useLayoutEffect, useRef } from "../../../../vendor/ui.js";

/** @param {{ label: string, value: string, hint?: string, long: boolean, onDone: (text: string | null, then: "stay" | "next" | "previous" | "away") => void }} props */
export function Editor({ label, value, hint, long, onDone }) {
  const box = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const over = useRef(false);
  const fit = () => {
    const area = box.current;
    if (!area) return;
    area.style.height = "auto";
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  useLayoutEffect(() => {
    fit();
    box.current?.setSelectionRange(value.length, value.length);
  }, []);
  const finish = (/** @type {string | null} */ text, /** @type {"stay" | "next" | "previous" | "away"} */ then) => {
    if (over.current) return;
    over.current = true;
    onDone(text, then);
  };
  const written = () => box.current?.value.trim() ?? "";
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape") finish(null, "stay");
    else if (event.key === "Enter" && !event.shiftKey && !event.ctrlKey && !event.metaKey) finish(written(), "stay");
    else if (event.key === "Tab") finish(written(), event.shiftKey ? "previous" : "next");
    else {
      // Saving takes along what is being written; other keys are the editor's own.
      if (event.ctrlKey || event.metaKey) {
        if (event.code === "KeyS" || event.key === "Enter") finish(written(), "stay");
      } else event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return html`<textarea class="input cell-editor" rows=${long ? 2 : 1} ref=${box} aria-label=${label} placeholder=${hint} spellcheck=${false} defaultValue=${value}
    onInput=${fit} onKeyDown=${key} onBlur=${() => finish(written(), "away")} onClick=${(/** @type {Event} */ event) => event.stopPropagation()}></textarea>`;
}
