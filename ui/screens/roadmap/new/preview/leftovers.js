// «Что не вошло»: every piece of the document that is no row, verbatim, and why.
import { html } from "../../../../vendor/ui.js";
import { vocabulary } from "../../../../api/index.js";
import { plural } from "../../../../parts/index.js";

/** Opens the fold and takes the focus there. */
export function showLeftovers() {
  const fold = /** @type {HTMLDetailsElement | null} */ (document.getElementById("leftovers"));
  if (!fold) return;
  fold.open = true;
  fold.querySelector("summary")?.focus({ preventScroll: true });
}

/** What has unfolded stands above the bar at the bottom. @param {Event} event */
function intoSight({ currentTarget: fold }) {
  if (/** @type {HTMLDetailsElement} */ (fold).open) /** @type {HTMLElement} */ (fold).scrollIntoView({ block: "nearest" });
}

/** @param {{ leftovers: import("../../../../api/types").Leftover[] }} props */
export function Leftovers({ leftovers }) {
  const kinds = (vocabulary.value?.leftovers ?? []).filter(({ code }) => leftovers.some(({ why }) => why === code));
  return html`<details class="card fold" id="leftovers" onToggle=${intoSight}><summary><b>Что не вошло</b> <span class="muted">${plural(leftovers.length, ["фрагмент", "фрагмента", "фрагментов"])} документа</span></summary>
    ${kinds.map(({ code, label }) => html`<section key=${code}><h3>${label}</h3>
      <ul>${leftovers.filter(({ why }) => why === code).map(({ text }, index) => html`<li key=${index}>${text}</li>`)}</ul></section>`)}
  </details>`;
}
