// The end of a form: save (Ctrl+S, Ctrl+Enter) and cancel (Esc).
import { html, useEffect, useRef } from "../vendor/ui.js";
import { Button } from "./button.js";

/** `escKeeps`: a form that is a screen of its own has nowhere to go, so Esc would only lose words. `quiet`: the screen has another main button.
 * @param {{ onSave: () => unknown, onCancel?: () => void, escKeeps?: boolean, quiet?: boolean, saving?: boolean, label?: string, disabled?: boolean, children?: any }} props */
export function FormActions({ onSave, onCancel, escKeeps, quiet, saving, label = "Сохранить", disabled, children }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const newest = useRef({ onSave, onCancel, disabled });
  newest.current = { onSave, onCancel, disabled };

  useEffect(() => {
    const key = (/** @type {KeyboardEvent} */ event) => {
      // A dialog above the form has its own keys.
      const dialog = document.querySelector("dialog[open]");
      if (event.defaultPrevented || (dialog && !dialog.contains(box.current))) return;
      const { onSave: save, onCancel: cancel, disabled: off } = newest.current;
      const control = event.ctrlKey || event.metaKey;
      if (control && (event.code === "KeyS" || event.key === "Enter")) {
        event.preventDefault();
        if (!off) save();
      } else if (event.key === "Escape" && cancel && !dialog && !escKeeps) {
        event.preventDefault();
        cancel();
      }
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [escKeeps]);

  return html`<div class="form-actions" ref=${box}>
    <${Button} main=${!quiet} disabled=${saving || disabled} onClick=${onSave} title="Ctrl+S">${saving ? "Сохраняю…" : label}<//>
    ${onCancel && html`<${Button} onClick=${onCancel} title=${escKeeps ? undefined : "Esc"}>Отмена<//>`}
    ${children}
  </div>`;
}
