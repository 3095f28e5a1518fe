// «Чего не хватает»: each gap with the place where it is put right. Nothing of it stops a draft.
import { html } from "../../../vendor/ui.js";
import { Button, Icon, address, plural } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").DocumentGap} Gap */

/** @param {{ gaps: Gap[], field?: string, level?: 2 | 3 }} props `field`: where the document itself is filled in */
export function Gaps({ gaps, field, level = 2 }) {
  if (gaps.length === 0) return html`<p class="no-gaps"><${Icon} name="check" size=${18} />Всё нужное есть</p>`;
  const Heading = `h${level}`;
  return html`<section class="gaps" aria-label="Чего не хватает">
    <${Heading} class="h2">Чего не хватает <span class="muted">${plural(gaps.length, ["пункт", "пункта", "пунктов"])}</span><//>
    <ul>${merged(gaps).map((gap) => html`<li key=${gap.label + gap.id}>
      <i aria-hidden="true">●</i><div class="grow"><b>${gap.label}</b><small>${gap.why}</small></div><${Mend} gap=${gap} field=${field} />
    </li>`)}</ul>
  </section>`;
}

/** The same reason is said once, under the last of those whom it is about. @param {Gap[]} gaps */
function merged(gaps) {
  return gaps.map((gap, index) => ({ ...gap, why: gap.why === gaps[index + 1]?.why ? "" : gap.why }));
}

/** @param {{ gap: Gap, field?: string }} props */
function Mend({ gap: { place, id, label }, field }) {
  if (place === "document") {
    if (!field) return null;
    const focus = () => /** @type {HTMLElement | null} */ (document.querySelector(`.of-${field} :is(input, select, textarea, button)`))?.focus();
    return html`<${Button} text onClick=${focus} aria-label="Заполнить: ${label}">Заполнить<//>`;
  }
  const where = place === "person" ? address("people", id) : place === "pair" ? address("pairs", id) : address("settings", "organization");
  return html`<a class="btn text" href=${where} aria-label="Исправить: ${label}">Исправить</a>`;
}
