// «Похожие карточки»: pairs of cards that may be of one person, to be looked at and merged.
import { html } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { Button, Card, Empty, FaultNote, PageHead, Tag, address, go } from "../../parts/index.js";

export function TwinsPage() {
  const { data, fault, reload } = useQuery("person.twins", {}, ["person"]);
  const back = html`<${Button} onClick=${() => go("people")}>Ко всем людям<//>`;
  return html`<div class="form-page"><${PageHead} title="Похожие карточки" actions=${back} />
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${data && html`<${Card}>${data.length === 0 ? html`<${Empty} icon="check" title="Похожих карточек нет" action=${back} />`
      : html`<p class="muted">Возможно, это одни и те же люди. Сравните и объедините: ничего не пропадёт.</p>
        <ul class="lines">${data.map(({ a, b, exact }) => html`<li key=${a.id + b.id}>
        <${Tag} level=${exact ? "soon" : "idle"}>${exact ? "то же имя" : "похоже"}<//>
        <span class="two grow"><${Ref} of=${a} /><${Ref} of=${b} /></span>
        <${Button} icon="git-merge" onClick=${() => go("people", a.id, "merge", b.id)}
          aria-label="Сравнить: ${a.name} и ${b.name}">Сравнить<//></li>`)}</ul>`}<//>`}
  </div>`;
}

/** @param {{ of: import("../../api/types").PersonRef }} props */
const Ref = ({ of: { id, name, detail } }) => html`<span><a href=${address("people", id)}>${name}</a><small>${detail}</small></span>`;
