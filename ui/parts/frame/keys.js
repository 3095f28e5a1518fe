// Keys that work everywhere: Ctrl+K search, Ctrl+Shift+C copies a table, Alt+1…9, 0, - sections, Ctrl+Z undo, Ctrl+Shift+Z or Ctrl+Y redo, F1 help.
import { useEffect } from "../../vendor/ui.js";
import { state } from "../../api/index.js";
import { go, route } from "../route.js";
import { copyTable } from "../sheet/take.js";
import { redo, undo } from "./undo.js";
import { sectionsOf } from "./sections.js";

export function useKeys() {
  useEffect(() => {
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

/** `code` is the key's place, so that the Russian layout works too. @param {KeyboardEvent} event */
function press(event) {
  if (event.defaultPrevented) return;
  const run = action(event);
  if (!run) return;
  event.preventDefault();
  run();
}

/** @param {KeyboardEvent} event @returns {(() => unknown) | null} */
function action(event) {
  const control = event.ctrlKey || event.metaKey;
  // In a dialog there are tables too.
  if (control && event.shiftKey && !event.altKey && event.code === "KeyC") return () => copyTable(document.activeElement);
  if (document.querySelector("dialog[open]")) return null;
  if (event.key === "F1") return () => go("help", route.peek().screen);
  if (control && !event.altKey && event.code === "KeyK") return find;
  if (event.altKey && !control) {
    const section = sectionsOf(state.peek()?.file?.organization?.kind).find(({ key }) => event.code === (key === "-" ? "Minus" : `Digit${key}`));
    return section ? () => go(section.screen) : null;
  }
  if (!control || event.altKey || types(event.target)) return null;
  if (event.code === "KeyZ") return event.shiftKey ? redo : undo;
  return event.code === "KeyY" ? redo : null;
}

function find() {
  const input = /** @type {HTMLInputElement | null} */ (document.getElementById("find"));
  input?.focus();
  input?.select();
}

/** Text fields have an undo of their own. @param {EventTarget | null} target */
function types(target) {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]):not([type=radio]), textarea");
}
