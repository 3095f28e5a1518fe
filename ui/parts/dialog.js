// A question or a small form over the screen: the browser's own modal dialog, Esc closes it, focus returns.
import { html, useEffect, useId, useRef } from "../vendor/ui.js";
import { IconButton } from "./button.js";
import { mayLeave, unsaved } from "./route.js";

/** @param {{ title: string, onClose: () => void, children?: any, footer?: any, wide?: boolean }} props */
export function Dialog({ title, onClose, children, footer, wide }) {
  const id = useId();
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  useEffect(() => {
    const before = /** @type {HTMLElement | null} */ (document.activeElement);
    dialog.current?.showModal();
    const first = dialog.current?.querySelector(".dialog-body input, .dialog-body select, .dialog-body textarea, .dialog-foot button");
    /** @type {HTMLElement | null | undefined} */ (first)?.focus();
    return () => before?.isConnected ? before.focus() : undefined;
  }, []);
  // What was typed in this dialog is asked about; forms under it are not its business.
  const under = useRef(unsaved()).current;
  const close = async () => (await mayLeave(under)) && onClose();
  const cancel = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (event.target === dialog.current) close();
  };
  return html`<dialog ref=${dialog} class=${wide ? "dialog wide" : "dialog"} aria-labelledby=${id} onCancel=${cancel}>
    <div class="dialog-head"><h2 id=${id}>${title}</h2><${IconButton} icon="x" label="Закрыть" onClick=${close} /></div>
    <div class="dialog-body">${children}</div>
    ${footer && html`<div class="dialog-foot">${footer}</div>`}
  </dialog>`;
}
