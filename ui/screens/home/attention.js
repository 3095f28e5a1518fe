// «Дела»: what needs attention; what a roadmap asks for can be marked as done right here.
import { html, useState } from "../../vendor/ui.js";
import { act } from "../../api/index.js";
import { address, Button, Card, Empty, go, plural, quoted, say, Tag } from "../../parts/index.js";

/** @typedef {import("../../api/types").Attention} Item */

/** @param {{ items: Item[] }} props */
export function Attention({ items }) {
  if (items.length === 0) {
    return html`<${Card}><${Empty} icon="check" title="Всё в порядке" text="Срочных дел нет: сроки, согласия и приказы на месте, никто не ждёт наставника." /><//>`;
  }
  return html`<${Card} class="todo" title=${plural(items.length, ["дело", "дела", "дел"])}>
    <ul>${items.map((item, index) => html`<li key=${item.occurrence_id ?? index}>
      <${Tag} level=${item.level}>${bare(item.sign)}<//>
      <div class="grow">${item.screen === "roadmap" ? html`<a class="clamped" href=${address(...placeOf(item))}>${item.title}</a>` : item.title}<small class="block">${item.detail}</small></div>
      ${item.occurrence_id ? html`<${Mark} id=${item.occurrence_id} title=${item.title} label=${item.action} />`
        : html`<${Button} onClick=${() => go(...placeOf(item))} aria-label="${item.action}: ${item.title}">${item.action}<//>`}
    </li>`)}</ul>
  <//>`;
}

/** Done today, at once; another day, a document or «отменить» are where they always are.
 * @param {{ id: string, title: string, label: string }} props */
function Mark({ id, title, label }) {
  const [busy, setBusy] = useState(false);
  const mark = async (/** @type {Event} */ event) => {
    const line = /** @type {HTMLElement} */ (event.currentTarget).closest("li");
    const next = /** @type {HTMLElement | null | undefined} */ ((line?.nextElementSibling ?? line?.previousElementSibling)?.querySelector("button"));
    setBusy(true);
    const done = await act("occurrence.mark", { ids: [id], status: "done" }).finally(() => setBusy(false));
    if (!done) return;
    say({ text: `Выполнено сегодня: ${quoted(title.split("\n")[0])}` });
    // The line goes; whoever works by keyboard goes on with the next one.
    next?.focus();
  };
  return html`<${Button} icon="check" disabled=${busy} onClick=${mark} title="Выполнено сегодня" aria-label="${label}: ${title}">${label}<//>`;
}

/** Where an item leads: to the activity of a roadmap, to all deadlines, or to a card. @param {Item} item @returns {[string, ...(string | null)[]]} */
function placeOf({ screen, id }) {
  if (screen === "meetings") return ["programmes", "meetings", ...(id ?? "").split("/")];
  if (screen !== "roadmap") return [screen, id];
  return id ? ["roadmap", "activity", id] : ["roadmap", "dates"];
}

/** The sign is drawn by the tag; a text may bring its own. @param {string} text */
function bare(text) {
  return text.replace(/^[▲●✓○]\s*/, "");
}
