// What stands above a view: which view, and what it is narrowed to.
import { html } from "../../vendor/ui.js";
import { vocabulary } from "../../api/index.js";
import { Button, SearchField, Segments, plural } from "../../parts/index.js";
import { filter, narrow, narrowed, periods, showAll } from "./filter.js";

/** @typedef {import("../../api/types").RoadmapCard} RoadmapCard */
/** @typedef {{ code: string, label: string, group?: string }} Option */

/** @param {{ card: RoadmapCard, view: string, tabs: Option[], timeless?: boolean, Tool?: any, onView: (code: string) => void }} props */
export function Filters({ card, view, tabs, timeless, Tool, onView }) {
  const { text, responsible, state, period, undated } = filter.value;
  const parties = card.responsibles.map((party) => ({ code: party, label: party }));
  return html`<div class="filters">
    <${Segments} label="Вид дорожной карты" value=${view} options=${tabs} onChange=${onView} />
    ${view !== "grid" && html`
      <${SearchField} value=${text} placeholder="Найти" label="Найти в карте" onInput=${(/** @type {string} */ words) => narrow({ text: words })} />
      <${Choose} label="Ответственный" value=${responsible} options=${parties} onChange=${(/** @type {string} */ code) => narrow({ responsible: code })} />
      <${Choose} label="Состояние" value=${state} options=${vocabulary.value?.states ?? []} onChange=${(/** @type {string} */ code) => narrow({ state: code })} />
      ${!timeless && html`<${Choose} label="Срок" value=${period} options=${periods(card.fields.start, card.fields.end)}
        onChange=${(/** @type {string} */ code) => narrow({ period: code })} />`}
      ${Tool && html`<${Tool} />`}
      ${(card.counts.undated > 0 || undated) && html`<${Button} aria-pressed=${undated} look="toggle"
        onClick=${() => narrow({ undated: !undated })}>Без даты: ${card.counts.undated}<//>`}`}
  </div>`;
}

/** One of a list; with nothing chosen it says what it chooses. @param {{ label: string, value: string, options: Option[], onChange: (code: string) => void }} props */
function Choose({ label, value, options, onChange }) {
  const groups = [...new Set(options.map(({ group }) => group))];
  const some = (/** @type {string | undefined} */ group) => options.filter((one) => one.group === group).map(({ code, label: words }) =>
    html`<option key=${code} value=${code} selected=${code === value}>${words}</option>`);
  return html`<select class="input ${value ? "on" : ""}" aria-label=${label} title=${value && label} value=${value} style=${{ flexBasis: `${label.length * 0.6 + 3}rem` }}
    onChange=${(/** @type {any} */ event) => onChange(event.target.value)}>
    <option value="" selected=${value === ""}>${label}</option>
    ${groups.map((group) => (group ? html`<optgroup key=${group} label=${group}>${some(group)}</optgroup>` : some(group)))}
  </select>`;
}

/** Says that not all is shown, and gives it back. @param {{ card: RoadmapCard, timeless?: boolean }} props */
export function Narrowed({ card, timeless }) {
  // The button goes with what it gives back.
  const all = () => (showAll(), /** @type {HTMLElement | null} */ (document.querySelector(".filters .search input"))?.focus());
  if (!narrowed()) return null;
  const { text, responsible, state, period, undated } = filter.value;
  const words = [
    text && `«${text}»`,
    responsible,
    state && vocabulary.value?.states.find(({ code }) => code === state)?.label,
    !timeless && periods(card.fields.start, card.fields.end).find(({ code }) => code === period)?.label,
    undated && "без даты",
  ].filter(Boolean);
  if (words.length === 0) return null;
  return html`<p class="narrowed" role="status"><span>Показано ${card.activities.length} из\u00a0${plural(card.counts.activities, ["мероприятия", "мероприятий", "мероприятий"])}:
    ${" "}<b>${words.join(" · ")}</b></span><${Button} text icon="x" onClick=${all}>Показать всё<//></p>`;
}
