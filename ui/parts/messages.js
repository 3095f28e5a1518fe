// Short words after an action. A message with something to press, or about a refusal, stays until it is closed.
import { html, signal, useEffect, useRef } from "../vendor/ui.js";
import { act, Fault, showFaultsWith } from "../api/index.js";
import { Button, IconButton } from "./button.js";
import { Icon } from "./icon.js";

/** @typedef {{ path: string, name: string, folder: string, summary: string }} SavedFile */
/** @typedef {{ text?: string, saved?: SavedFile, fault?: Fault, action?: { label: string, run: () => unknown } }} Message */
/** @type {import("../vendor/ui.js").Signal<(Message & { id: number, at: number })[]>} */
const messages = signal([]);
let last = 0;

/** @param {Message} message */
export function say(message) {
  // Who has stopped the work themselves is told so, not warned.
  if (message.fault?.code === "stopped") message = { text: message.fault.message };
  // Passing words give way to the next ones, a saved file to the next one; the same refusal is not said twice.
  const kept = messages.value.filter((old) => (old.fault ? old.fault.message !== message.fault?.message : old.saved && !message.saved));
  messages.value = [...kept.slice(-2), { ...message, id: ++last, at: Date.now() }];
}

// A message goes with the place it was about; one said on the way to a new place stays.
addEventListener("hashchange", () => {
  const now = Date.now();
  messages.value = messages.value.filter(({ at }) => now - at < 1000);
});

/** @param {number} id */
function drop(id) {
  messages.value = messages.value.filter((message) => message.id !== id);
}

showFaultsWith((fault) => say({ fault }));

/** The place on the screen where messages appear; the frame shows it once. */
export function Messages() {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const count = messages.value.length;
  // Shown anew with each message, so that it stands above a dialog that has opened since.
  useEffect(() => {
    if (box.current?.matches(":popover-open")) box.current.hidePopover();
    if (count > 0) box.current?.showPopover();
  }, [messages.value]);
  return html`<div class="messages" role="status" aria-live="polite" popover="manual" ref=${box}>
    ${messages.value.map((message) => html`<${One} key=${message.id} message=${message} />`)}
  </div>`;
}

/** @param {{ message: Message & { id: number } }} props */
function One({ message: { id, text, saved, fault, action } }) {
  const stays = !!saved || !!fault;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => drop(id), 6000);
    return () => clearTimeout(timer);
  }, [id, stays]);
  return html`<div class="message ${fault ? "late" : "done"}">
    <${Icon} name=${fault ? "triangle-alert" : "check"} size=${20} />
    <div class="message-words">
      ${fault ? html`<b>${fault.message}</b>${fault.action && !fault.aboutFields && html`<div>${fault.action}</div>`}` : text && html`<b>${text}</b>`}
      ${saved && html`<${SavedNote} saved=${saved} />`}
    </div>
    ${action && html`<${Button} text onClick=${() => (drop(id), action.run())}>${action.label}<//>`}
    <${IconButton} icon="x" label="Закрыть сообщение" onClick=${() => drop(id)} />
  </div>`;
}

/** @param {{ saved: SavedFile }} props */
function SavedNote({ saved }) {
  const show = (/** @type {"open" | "folder"} */ how) => act("file.show", { path: saved.path, how });
  return html`<div class="saved-name">${saved.name}</div>
    <div class="small">${saved.summary}</div>
    <div class="small muted">${saved.folder}</div>
    <div class="message-actions">
      <${Button} icon="external-link" onClick=${() => show("open")}>Открыть<//>
      <${Button} icon="folder-open" onClick=${() => show("folder")}>Показать в папке<//>
    </div>`;
}
