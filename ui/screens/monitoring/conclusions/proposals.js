// Answers in own words that the table does not have yet, without names: one press takes one over.
import { html, useState } from "../../../vendor/ui.js";
import { act, useQuery } from "../../../api/index.js";
import { Button, Card, Empty, FaultNote, Menu, Select, address, plural } from "../../../parts/index.js";
import { QUADRANTS, choices } from "../surveys/words.js";
import { shownYear } from "../year.js";

/** @typedef {import("../../../api/types").Quadrant} Quadrant */
/** @typedef {import("../../../api/types").SwotProposal} Proposal */

/** So many are shown at once. */
const FIRST = 40;

export function Proposals() {
  const { data, fault, reload } = useQuery("swot.propose", { school_year: shownYear() }, ["swot_line", "answer", "response"]);
  const [part, setPart] = useState("");
  const [many, setMany] = useState(FIRST);
  if (!data) return html`<${FaultNote} fault=${fault} onRetry=${reload} />`;
  const { few, proposals } = data;
  const fitting = proposals.filter(({ quadrant }) => !part || quadrant === part);
  const shown = fitting.slice(0, many);
  return html`<${Card} title="Из ответов своими словами" actions=${proposals.length > 0 && html`<div class="filters flush"><${Select} label="Показать" value=${part} empty="все" options=${choices(QUADRANTS)} onChange=${setPart} /></div>`}>
    ${few && html`<p class="muted">${few[0].toUpperCase() + few.slice(1)}. Слова появятся, когда анкет станет больше: сейчас было${"\u00a0"}бы видно, кто что сказал.</p>`}
    ${!few && proposals.length === 0 && html`<${Empty} icon="message-square" title="Новых ответов нет" text="Здесь собираются ответы своими словами из всех анкет года, без имён. Взятые в таблицу больше не предлагаются." action=${html`<a class="btn" href=${address("monitoring", "surveys")}>К анкетам</a>`} />`}
    ${shown.length > 0 && html`<p class="small muted">${plural(fitting.length, ["ответ", "ответа", "ответов"])} без имён. Возьмите важное в${"\u00a0"}таблицу, там его можно переписать своими словами.</p>
      <ul class="lines">${shown.map((one) => html`<li key=${`${one.response_id}/${one.question}`}><span class="grow">«${one.text}»<small>${one.asked}</small></span><${Take} one=${one} /></li>`)}</ul>`}
    ${fitting.length > many && html`<div class="card-actions"><${Button} onClick=${() => setMany(many + FIRST)}>Показать ещё<//></div>`}
  <//>`;
}

/** @param {{ one: Proposal }} props */
function Take({ one: { response_id, question, text, quadrant } }) {
  const take = (/** @type {Quadrant} */ to) => act("swot.save", { fields: { school_year: shownYear(), quadrant: to, text, response_id, question } });
  const others = /** @type {Quadrant[]} */ (Object.keys(QUADRANTS)).filter((other) => other !== quadrant);
  return html`${quadrant && html`<${Button} onClick=${() => take(quadrant)} aria-label="В часть «${QUADRANTS[quadrant]}»: ${text}">В${"\u00a0"}«${QUADRANTS[quadrant]}»<//>`}
    <${Menu} quiet label="В другую часть: ${text}" items=${others.map((other) => ({ label: `В часть «${QUADRANTS[other]}»`, onClick: () => take(other) }))} />`;
}
