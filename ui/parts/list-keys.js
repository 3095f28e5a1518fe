// The keys of a list and its card, and where the focus goes when one of them opens.
import { useEffect, useRef } from "../vendor/ui.js";

/** N adds, / searches, Esc closes the card and goes back to its row. @param {{ onNew?: () => void, onClose?: (() => void) | null }} does */
export function useListKeys(does) {
  const newest = useRef(does);
  newest.current = does;
  useEffect(() => {
    const key = (/** @type {KeyboardEvent} */ event) => {
      const target = /** @type {HTMLElement} */ (event.target);
      const busy = document.querySelector("dialog[open], .popup") || target.closest("input:not([type=radio], [type=checkbox]), textarea, select");
      if (event.defaultPrevented || busy || event.ctrlKey || event.metaKey || event.altKey) return;
      const { onNew, onClose } = newest.current;
      // Keys are taken by their place, so that they work in the Russian layout too.
      if (event.code === "KeyN" && onNew) onNew();
      else if (event.key === "/" || event.code === "Slash") /** @type {HTMLElement | null} */ (document.querySelector(".list-page .search input"))?.focus();
      else if (event.key === "Escape" && onClose) {
        /** @type {HTMLElement | null} */ (document.querySelector(".list-side tr[aria-current]"))?.focus();
        onClose();
      } else return;
      event.preventDefault();
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, []);
}

/** The row of the open card is scrolled into sight. @param {string | null} id @param {boolean} ready the rows are there */
export function useRowInSight(id, ready) {
  useEffect(() => {
    if (id && ready) document.querySelector(".list-side tr[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [id, ready]);
}

/** A card that opens takes the focus to its heading. @param {unknown} what changes when another card opens */
export function useHeadingFocus(what) {
  const heading = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (!what) return undefined;
    // The frame moves the focus to a new screen first. Who has begun to type is not disturbed.
    const frame = requestAnimationFrame(() => {
      if (!document.activeElement?.matches("input:not([type=radio]), textarea")) heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [what]);
  return heading;
}

/** A form that opens takes the focus to its first field, or to the named one. @param {string} [name] */
export function useFirstField(name) {
  const box = useRef(/** @type {any} */ (null));
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (box.current?.contains(document.activeElement)) return;
      const named = name && box.current?.querySelector(`.of-${name}`);
      const folded = named && named.closest("details");
      if (folded) folded.open = true;
      (named || box.current)?.querySelector("input:not(:disabled), select, textarea")?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [name]);
  return box;
}
