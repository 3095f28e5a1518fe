// «Составить документ»: all kinds by families, found by a part of their name.
import { html, useEffect, useRef, useState } from "../../vendor/ui.js";
import { Button, Empty, FaultNote, Icon, PageHead, Progress, SearchField, address, go, useListKeys } from "../../parts/index.js";
import { useKinds } from "./kinds.js";

/** @typedef {import("../../api/types").DocumentFamilyList} Family */

export function Catalogue() {
  const { families, ready, fault, reload } = useKinds();
  const [text, setText] = useState("");
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  useListKeys({ onClose: () => go("documents") });
  // Whoever comes here looks for a document: typing begins at once.
  useEffect(() => {
    if (!ready) return undefined;
    const frame = requestAnimationFrame(() => /** @type {HTMLElement | null | undefined} */ (box.current?.querySelector(".search input"))?.focus());
    return () => cancelAnimationFrame(frame);
  }, [ready]);
  const found = narrowed(families, text);
  const first = found[0]?.kinds[0];
  const enter = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter" && text.trim() && first) go("documents", "new", first.code);
  };
  return html`<div class="list-page" ref=${box}><${PageHead} title="Составить документ" actions=${html`
      <${Button} icon="files" onClick=${() => go("documents", "package")}>Комплект на пары<//><${Button} text onClick=${() => go("documents")}>К списку документов<//>`} />
    <div class="filters" onKeyDown=${enter}><${SearchField} value=${text} onInput=${setText} placeholder="Приказ, согласие, анкета…" label="Найти вид документа" /></div>
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${!ready && !fault && html`<${Progress} label="Загружаю виды документов…" />`}
    ${ready && (found.length > 0 ? html`<div class="families-scroll"><${Families} families=${found} /></div>`
      : html`<${Empty} icon="search" title="Такого вида нет" text="Попробуйте другое слово, например «согласие» или «отчёт»."
        action=${html`<${Button} onClick=${() => setText("")}>Показать все<//>`} />`)}
  </div>`;
}

/** Kinds whose name has all the words. @param {Family[]} families @param {string} text */
function narrowed(families, text) {
  const fold = (/** @type {string} */ words) => words.toLowerCase().replaceAll("ё", "е");
  const words = fold(text).split(/\s+/).filter(Boolean);
  const fits = (/** @type {Family} */ family) => family.kinds.filter(({ label }) => words.every((word) => fold(`${family.label} ${label}`).includes(word)));
  return families.map((family) => ({ ...family, kinds: fits(family) })).filter(({ kinds }) => kinds.length > 0);
}

/** @param {{ families: Family[] }} props */
export function Families({ families }) {
  return html`<div class="families">${families.map(({ family, label, kinds }) => html`<div class="family-place" key=${family}><section class="card family" aria-labelledby="family-${family}">
    <h2 class="h2" id="family-${family}">${label}</h2>
    <ul>${kinds.map(({ code, label: name }) => html`<li key=${code}>
      <a href=${address("documents", "new", code)}><${Icon} name="file-text" size=${17} /><span>${name}</span></a>
      <a class="icon-btn" href=${address("documents", "words", code)} aria-label="Изменить текст: ${name}" title="Изменить текст"><${Icon} name="pencil" size=${16} /></a>
    </li>`)}</ul>
  </section></div>`)}</div>`;
}
