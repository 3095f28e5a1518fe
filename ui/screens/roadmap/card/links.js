// What the activity answers in another roadmap, and what answers it.
import { html, useState } from "../../../vendor/ui.js";
import { act, useQuery } from "../../../api/index.js";
import { Button, Dialog, IconButton, SearchField, address } from "../../../parts/index.js";
import { shortName } from "../words.js";

/** @typedef {import("../../../api/types").ActivityLink} Link */
/** @typedef {import("../../../api/types").Activity} Activity */

/** @param {{ activity: Activity }} props */
export function Links({ activity }) {
  const [choosing, setChoosing] = useState(false);
  const { id, fields, answers, answered_by } = activity;
  const answer = (/** @type {string | null} */ answers_id) => act("activity.update", { id, fields: { ...fields, answers_id } });
  return html`<section class="card-part" aria-label="Связь с другими картами">
    <div class="card-head"><h3>Отвечает пункту</h3>
      <${Button} text icon="link-2" onClick=${() => setChoosing(true)}>${answers ? "Другой пункт" : "Выбрать пункт"}<//></div>
    ${answers ? html`<ul class="lines"><li><${Line} link=${answers} />
        <${IconButton} icon="x" label="Убрать связь" onClick=${() => answer(null)} /></li></ul>`
      : html`<p class="muted small">Пункт карты района или региона, который исполняется этим мероприятием.</p>`}
    ${answered_by.length > 0 && html`<h3>Этому пункту отвечают</h3>
      <ul class="lines">${answered_by.map((link) => html`<li key=${link.id}><${Line} link=${link} /></li>`)}</ul>`}
    ${choosing && html`<${Candidates} activity=${activity} onClose=${() => setChoosing(false)}
      onChoose=${async (/** @type {string} */ chosen) => (await answer(chosen)) && setChoosing(false)} />`}
  </section>`;
}

/** @param {{ link: Link }} props */
function Line({ link }) {
  return html`<span class="grow"><a href=${address("roadmap", link.roadmap_id, "table", link.id)}>${shortName(link)}</a><small class="two-lines" title=${link.roadmap}>${link.roadmap}</small></span>`;
}

/** @param {{ activity: Activity, onChoose: (id: string) => void, onClose: () => void }} props */
function Candidates({ activity, onChoose, onClose }) {
  const [text, setText] = useState("");
  const { data } = useQuery("activity.candidates", { id: activity.id, text }, []);
  return html`<${Dialog} title="Какому пункту отвечает" onClose=${onClose} wide>
    <p class="muted">${shortName(activity.fields)}</p>
    <${SearchField} value=${text} onInput=${setText} placeholder="Номер или слова из пункта" label="Найти пункт" />
    ${data?.length === 0 && html`<p role="status">${text ? "Таких пунктов нет." : "Других дорожных карт пока нет. Загрузите карту района, и её пункты появятся здесь."}</p>`}
    <ul class="choices" aria-label="Пункты других карт, похожие — сверху">${data?.map((link) => html`<li key=${link.id}>
      <button type="button" aria-current=${link.id === activity.answers?.id ? "true" : undefined} onClick=${() => onChoose(link.id)}>
        <span class="two-lines">${[link.number, link.title].filter(Boolean).join(" ")}</span><small>${link.roadmap}</small></button></li>`)}</ul>
  <//>`;
}
