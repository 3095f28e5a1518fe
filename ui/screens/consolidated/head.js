// Above the tabs: how many schools have sent, who has not, which returns a hand has changed.
import { html } from "../../vendor/ui.js";
import { vocabulary } from "../../api/index.js";
import { Button, Card, Empty, Tag, go, plural } from "../../parts/index.js";

/** @typedef {import("../../api/types").Consolidated} Consolidated */

/** @param {string} trust */
const words = (trust) => vocabulary.value?.return_trusts.find(({ code }) => code === trust)?.label;

/** @param {{ data: Consolidated }} props */
export function Head({ data: { schools, silent } }) {
  const all = schools.length + silent.length;
  const sent = schools.length % 10 === 1 && schools.length % 100 !== 11 ? "сдала" : "сдали";
  const touched = schools.filter(({ trust }) => trust !== "sealed");
  return html`<div class="summary-head">
    <p><a href="#/schools"><b>${schools.length} из${"\u00a0"}${plural(all, ["школы", "школ", "школ"])}</b> ${sent} отчёт</a></p>
    ${silent.length === 0 ? html`<${Tag} level="done">сдали все<//>`
      : html`<details><summary><${Tag} level="late">не сдали: ${silent.length}<//></summary><p class="small">${silent.join(", ")}</p></details>`}
    ${touched.length > 0 && html`<details><summary><${Tag} level="soon" sign="✎">вручную: ${touched.length}<//></summary>
      <p class="small">Эти отчёты меняли после записи или составили без программы. Цифры из них посчитаны вместе с остальными и отмечены знаком ✎: ${
        touched.map(({ name, trust }) => `${name} — ${words(trust)}`).join("; ")}.</p></details>`}
  </div>`;
}

/** The sign of a return that a hand has made or changed. @param {{ trust: string }} props */
export function ByHand({ trust }) {
  return trust === "sealed" ? null : html`<small class="by-hand"><i aria-hidden="true">✎</i>${words(trust)}</small>`;
}

/** @param {{ data: Consolidated }} props */
export function Nothing({ data: { silent } }) {
  return html`<${Card}><${Empty} icon="table-2" title="За это время отчётов ещё нет"
    text=${html`Сводная складывается сама из отчётов школ. Примите их на${"\u00a0"}странице «Школы»: по одному или сразу всю папку.
      ${silent.length > 0 && html` <span>Ждём отчёты от ${plural(silent.length, ["школы", "школ", "школ"])}.</span>`}`}
    action=${html`<${Button} main icon="download" onClick=${() => go("schools")}>Принять отчёты<//>`} /><//>`;
}

/** The notice of a tab where the returns say nothing of it. @param {{ icon: string, title: string, text: string }} props */
export function NothingHere({ icon, title, text }) {
  return html`<${Card}><${Empty} ...${{ icon, title, text }} /><//>`;
}
