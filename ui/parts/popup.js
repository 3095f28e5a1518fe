// A small window that opens at a control: menus, calendars, lists of found people.
import { html, useEffect, useLayoutEffect, useRef } from "../vendor/ui.js";

/**
 * Stands under its anchor (above it when there is no room), inside the window, over everything.
 * @param {{ anchor: any, onClose: () => void, class?: string, fit?: boolean, end?: boolean, children?: any }} props
 * `fit`: as wide as the anchor. `end`: right edges together.
 */
export function Popup({ anchor, onClose, class: look = "", fit, end, children }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));

  const place = () => {
    const at = anchor.current?.getBoundingClientRect();
    const node = box.current;
    if (!at || !node) return;
    if (fit) node.style.minWidth = `${at.width}px`;
    const below = window.innerHeight - at.bottom - 12;
    const above = at.top - 12;
    const up = node.scrollHeight > below && above > below;
    node.style.maxHeight = `${Math.max(120, up ? above : below)}px`;
    node.style.top = up ? "auto" : `${at.bottom + 4}px`;
    node.style.bottom = up ? `${window.innerHeight - at.top + 4}px` : "auto";
    const left = end ? at.right - node.offsetWidth : at.left;
    node.style.left = `${Math.max(8, Math.min(left, window.innerWidth - node.offsetWidth - 8))}px`;
  };
  useLayoutEffect(place);

  useEffect(() => {
    const outside = (/** @type {Event} */ event) => {
      const target = /** @type {Node} */ (event.target);
      if (!box.current?.contains(target) && !anchor.current?.contains(target)) onClose();
    };
    document.addEventListener("pointerdown", outside, true);
    document.addEventListener("focusin", outside);
    window.addEventListener("resize", place);
    document.addEventListener("scroll", place, true);
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      document.removeEventListener("focusin", outside);
      window.removeEventListener("resize", place);
      document.removeEventListener("scroll", place, true);
    };
  });

  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return html`<div class="popup ${look}" ref=${box} onKeyDown=${key}>${children}</div>`;
}
