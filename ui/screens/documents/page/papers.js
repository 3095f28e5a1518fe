// The papers of a package under its order: each opens, each says whether it is signed.
import { html } from "../../../vendor/ui.js";
import { Card, address, plural } from "../../../parts/index.js";
import { StatusTag } from "../status.js";

/** @typedef {import("../../../api/types").DocumentCard} DocumentCard */

/** The papers in the order of printing, for the desk. @param {DocumentCard | null | undefined} card */
export function wholeOf(card) {
  return card && card.package.length > 0 ? { id: card.id, ids: [card.id, ...card.package.map(({ id }) => id)] } : null;
}

/** @param {{ card: DocumentCard }} props */
export function Papers({ card }) {
  const papers = card.package;
  const signed = [card, ...papers].filter(({ status }) => status === "signed").length;
  return html`<${Card} title="В комплекте" actions=${html`<span class="muted small">${plural(papers.length + 1, ["документ", "документа", "документов"])}${signed > 0 && `, подписано ${signed}`}</span>`}>
    <ul class="papers-list">
      <li aria-current="true"><span class="grow">${card.heading}<small>этот приказ</small></span><${StatusTag} status=${card.status} /></li>
      ${papers.map(({ id, heading, status }) => html`<li key=${id}><a class="grow" href=${address("documents", id)}>${heading}</a><${StatusTag} status=${status} /></li>`)}
    </ul>
  <//>`;
}
