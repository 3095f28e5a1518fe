// A section of an offered plan: what is chosen, the rest under a fold, and a place for one's own item.
import { html, useState } from "../../../../vendor/ui.js";
import { Button, plural } from "../../../../parts/index.js";
import { ItemRow } from "./row.js";

/** @param {{ section: import("./edits.js").Section, labels: Record<string, string>, hands: any, span: any, refused: Record<string, Record<string, string>>, stop: string }} props `stop`: what Tab comes to */
export function SectionRows({ section: { at, title, rows }, labels, hands, span, refused, stop }) {
  const [open, setOpen] = useState(false);
  const chosen = rows.filter(({ on, task }) => on && task.trim()).length;
  const rest = rows.filter(({ shown }) => !shown).length;
  const [more, add] = [`${at}.more`, `${at}.add`];
  const stopAt = (/** @type {string} */ key) => ({ "data-key": key, tabindex: key === stop ? 0 : -1, onFocus: () => hands.here(key) });
  return html`<div class="plan-section" role="group" aria-label=${title || "Задания"}>
    <h2 class="h3"><span>${title || "Задания"}</span><small>${chosen > 0 ? `выбрано ${chosen} из ${rows.length}` : rows.length > 0 ? "ничего не выбрано" : "пока пусто"}</small></h2>
    <ul class="plan-rows">${(open ? rows : rows.filter(({ shown }) => shown)).map((row) => html`<${ItemRow} key=${row.key} ...${{ row, labels, hands, span }} refused=${refused[row.key]} tab=${row.key === stop ? 0 : -1} />`)}
      <li class="plan-more">
        ${(rest > 0 || open) && html`<${Button} text look="small stop" ...${stopAt(more)} aria-expanded=${open} onClick=${() => setOpen(!open)}>
          ${open ? "Показать только выбранные" : `Ещё ${plural(rest, ["задание", "задания", "заданий"])} из шаблона`}<//>`}
        <${Button} text look="small stop" icon="plus" ...${stopAt(add)} onClick=${() => hands.add(at)} title="Добавить задание в раздел «${title}»">Своё задание<//>
      </li></ul></div>`;
}
