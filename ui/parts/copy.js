// A text goes to the clipboard, and the user is told so.
import { say } from "./messages.js";

/** @param {string} text @param {string} done what is said then: «Письмо скопировано» */
export async function copy(text, done) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Not every window may use the clipboard by itself; what is selected can be copied in all.
    if (!copySelected(text)) return say({ text: "Не получилось скопировать. Выделите текст и нажмите Ctrl+C." });
  }
  say({ text: done });
}

/** @param {string} text */
function copySelected(text) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const box = document.createElement("textarea");
  box.value = text;
  box.className = "unseen";
  document.body.append(box);
  box.select();
  const copied = document.execCommand("copy");
  box.remove();
  before?.focus();
  return copied;
}
