// Things that stand in an order: each is shown or not, has a name of its own, and goes up and down — Alt with arrows, or the buttons.
// The list is one stop of Tab: arrows alone go from row to row, so that whoever tabs on leaves the chosen row as it is.
import { html, useLayoutEffect, useRef, useState } from "../../../vendor/ui.js";
import { FieldError, Icon, IconButton } from "../../../parts/index.js";

/** @typedef {{ code: string, title: string, usual: string, shown: boolean, note?: any, problem?: string, warning?: string }} Line */
/** @typedef {{ set: (code: string, change: { title?: string, shown?: boolean }) => void, move: (code: string, step: 1 | -1) => void, choose?: (code: string) => void }} Does */

/** @param {{ label: string, lines: Line[], what: string, does: Does, chosen?: string }} props `what`: «лист», «столбец». */
export function Lines({ label, lines, what, does, chosen }) {
  const list = useRef(/** @type {HTMLUListElement | null} */ (null));
  const [row, setRow] = useState("");
  const here = chosen ?? (lines.some((one) => one.code === row) ? row : lines[0]?.code);
  /** What had the focus before its row went to another place. */
  const moved = useRef(/** @type {{ code: string, kind: string } | null} */ (null));
  const control = (/** @type {string} */ code, /** @type {string} */ kind) =>
    /** @type {HTMLElement | null | undefined} */ (list.current?.querySelector(`[data-line="${code}"] [data-kind="${kind}"]`));
  useLayoutEffect(() => {
    if (moved.current) control(moved.current.code, moved.current.kind)?.focus();
    moved.current = null;
    // Words that come above or below a row must not push it out of sight.
    const active = document.activeElement?.closest("[data-line]");
    if (list.current?.contains(active ?? null)) active?.scrollIntoView({ block: "nearest" });
  });

  const key = (/** @type {KeyboardEvent} */ event) => {
    const step = { ArrowDown: /** @type {const} */ (1), ArrowUp: /** @type {const} */ (-1) }[event.key];
    const target = /** @type {HTMLElement} */ (event.target);
    const code = /** @type {HTMLElement | null} */ (target.closest("[data-line]"))?.dataset.line;
    if (!step || !code || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const kind = target.dataset.kind ?? "title";
    if (event.altKey) {
      moved.current = { code, kind };
      does.move(code, step);
    } else {
      const next = lines[lines.findIndex((one) => one.code === code) + step];
      if (next) control(next.code, kind)?.focus();
    }
  };

  const choose = (/** @type {string} */ code) => {
    setRow(code);
    does.choose?.(code);
  };
  return html`<ul class="layout-lines" ref=${list} aria-label=${label} onKeyDown=${key}>${lines.map((line, place) => {
    const stop = line.code === here ? 0 : -1;
    return html`<li key=${line.code} data-line=${line.code} class=${[line.code === chosen && "here", line.code === here && "stop", !line.shown && "off"].filter(Boolean).join(" ")}
      onFocusIn=${() => choose(line.code)} onClick=${() => choose(line.code)}>
      <div class="layout-line"><input type="checkbox" class="layout-tick" data-kind="shown" tabindex=${stop} checked=${line.shown} aria-label="Показывать ${what} «${line.usual}»"
          onChange=${(/** @type {any} */ event) => does.set(line.code, { shown: event.target.checked })} />
        <input class="input" data-kind="title" tabindex=${stop} value=${line.title} placeholder=${line.usual} autocomplete="off" maxlength="200"
          aria-label="Название: ${what} «${line.usual}»" aria-invalid=${line.problem ? "true" : undefined}
          aria-describedby=${line.problem || line.warning ? `of-${what}-${line.code}` : undefined}
          onInput=${(/** @type {any} */ event) => does.set(line.code, { title: event.target.value })} />
        ${line.note}
        <span class="row-tight"><${IconButton} icon="arrow-up" label="Выше: ${line.title || line.usual}" tabindex="-1" disabled=${place === 0} onClick=${() => does.move(line.code, -1)} />
          <${IconButton} icon="arrow-down" label="Ниже: ${line.title || line.usual}" tabindex="-1" disabled=${place === lines.length - 1} onClick=${() => does.move(line.code, 1)} /></span></div>
      ${line.problem ? html`<${FieldError} id="of-${what}-${line.code}" text=${line.problem} />`
        : line.warning && html`<p class="layout-told" id="of-${what}-${line.code}"><${Icon} name="triangle-alert" size=${16} /> ${line.warning}</p>`}
    </li>`;
  })}</ul>`;
}

/** The list with one of its things a step further. @template T @param {T[]} list @param {number} at @param {1 | -1} step @returns {T[]} */
export function stepped(list, at, step) {
  const to = at + step;
  if (at < 0 || to < 0 || to >= list.length) return list;
  const next = [...list];
  [next[at], next[to]] = [next[to], next[at]];
  return next;
}
