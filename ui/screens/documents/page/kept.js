// A signed or cancelled document: only to be read and printed, in the words in which it was signed.
import { html } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { Button, Card, Facts, address, dateShort, go, say, schoolYear } from "../../../parts/index.js";
import { numberAndDay, StatusTag } from "../status.js";
import { Papers, wholeOf } from "./papers.js";
import { Shell } from "./shell.js";

/** @param {{ card: import("../../../api/types").DocumentCard, kind: import("../kinds.js").KindChoice }} props */
export function Kept({ card, kind }) {
  const { id, fields, status, pairs, person, acquainted } = card;
  const cancel = async () => {
    if (await act("document.void", { id })) say({ text: "Документ отменён. Пары остались как были.", action: { label: "Вернуть", run: () => act("journal.undo", {}) } });
  };
  const again = { label: "Составить такой же", icon: "copy", onClick: () => go("documents", "new", kind.code, person?.id ?? pairs[0]?.id ?? null) };
  const menu = [again, { label: "Журнал", icon: "clock", onClick: () => go("journal", id) }, status === "signed" && { label: "Отменить документ", icon: "x", danger: true, onClick: cancel }];

  const side = () => html`
    <${Card} title=${html`<${StatusTag} status=${status} />`}>
      ${card.package_id && html`<p class="small spaced"><a href=${address("documents", card.package_id)}>К приказу комплекта</a></p>`}
      <${Facts} items=${[
        ["Документ", numberAndDay(fields)],
        ["Учебный год", schoolYear(fields.school_year)],
        ["Человек", person && html`<a href=${address("people", person.id)}>${person.name}</a>`],
        [pairs.length > 1 ? `Пары (${pairs.length})` : "Пара", pairs.length > 0 && html`<ul class="fact-list">${pairs.map(({ id: pair, name }) => html`<li key=${pair}><a href=${address("pairs", pair)}>${name}</a></li>`)}</ul>`],
        ["Ознакомлены", acquainted.length > 0 && html`<ul class="fact-list">${acquainted.map(({ person_id, name, on }) => html`<li key=${person_id}>${name}${on && html` <span class="muted nowrap">${dateShort(on)}</span>`}</li>`)}</ul>`],
      ]} />
      <p class="muted small spaced-top">${status === "signed" ? "Страницы показаны такими, какими их подписали. Новые сведения в карточках их не меняют."
        : "Документ отменён и больше не действует. Его страницы остались для справки."}</p>
      ${status === "signed" && html`<div class="card-actions"><${Button} danger onClick=${cancel}>Отменить документ<//></div>`}
    <//>
    ${card.package.length > 0 && html`<${Papers} card=${card} />`}`;
  return html`<${Shell} title=${kind.label} arg=${{ id }} whole=${wholeOf(card)} menu=${menu} side=${side} />`;
}
