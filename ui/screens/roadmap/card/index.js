// An activity's card: what it is and where it stands, its moments with their marks, what it answers.
import { html, useEffect, useState } from "../../../vendor/ui.js";
import { act, state, useQuery } from "../../../api/index.js";
import { Button, Card, Facts, FaultNote, IconButton, Menu, address, go, say, useHeadingFocus } from "../../../parts/index.js";
import { toggle } from "../marks.js";
import { moveBy } from "../move.js";
import { TABLES } from "../tables.js";
import { due, isOpen, isUndated } from "../states.js";
import { sameWords, shortName, whenWords } from "../words.js";
import { Links } from "./links.js";
import { Moments } from "./moments.js";
import { MoveDialog } from "./move-dialog.js";
import { SplitDialog } from "./split-dialog.js";

/** @typedef {import("../../../api/types").ActivityCard} ActivityCard */

/** @param {{ id: string, place: [string, ...string[]], moment: string | null }} props `place`: the view beside which it stands; `moment`: the one that was chosen there */
export function ActivityCardView({ id, place, moment }) {
  const { data: card, fault, reload } = useQuery("activity.get", { id }, TABLES);
  const heading = useHeadingFocus(card && `${card.activity.id} ${moment}`);
  const [dialog, setDialog] = useState(/** @type {"split" | "move" | null} */ (null));
  // A card that an undone action has taken away closes.
  const gone = !!card && (fault?.code === "not_found" || card.archived);
  useEffect(() => {
    if (gone) go(...place);
  }, [gone]);
  const moments = card?.activity.occurrences ?? [];
  const chosen = moments.find((one) => one.id === moment);
  const open = chosen ? (isOpen(chosen) ? chosen : null) : due(moments);
  // The button that had the focus goes with the last mark.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [open?.id]);
  if (fault || !card) return fault && html`<${FaultNote} fault=${fault} onRetry=${fault.code === "not_found" ? undefined : reload} />`;
  const { activity, roadmap, roadmap_id, section } = card;
  const { fields, occurrences } = activity;
  const [title, ...lines] = fields.title.split("\n");

  return html`<${Card} class="activity" title=${html`<span ref=${heading} tabindex="-1">${fields.number && `${fields.number} `}${title}</span>`}
    actions=${html`<span class="row-tight"><${More} card=${card} onDialog=${setDialog} /><${IconButton} icon="x" label="Закрыть карточку" onClick=${() => go(...place)} /></span>`}>
    ${lines.length > 0 && html`<p class="title-lines">${lines.join("\n")}</p>`}
    <p class="muted small">${place[1] === "dates" && html`<a href=${address("roadmap", roadmap_id, "table", id)}>${roadmap}</a>${section && " · "}`}${section}</p>
    <div class="card-actions">
      ${open && html`<${Button} main icon="check" onClick=${() => toggle(open, fields)}>Выполнено${occurrences.length > 1 && `: ${whenWords(open)}`}<//>`}
      <${Button} icon="pencil" onClick=${() => go(...place, id, "edit")}>Изменить<//>
    </div>
    <div class="card-part"><${Facts} items=${facts(card)} /></div>
    <${Moments} activity=${activity} chosen=${moment} />
    <${Links} activity=${activity} />
    ${dialog === "split" && html`<${SplitDialog} activity=${activity} onClose=${() => setDialog(null)} />`}
    ${dialog === "move" && html`<${MoveDialog} card=${card} onClose=${() => setDialog(null)} />`}
  <//>`;
}

/** @param {{ card: ActivityCard, onDialog: (dialog: "split" | "move") => void }} props */
function More({ card: { activity, roadmap_id }, onDialog }) {
  const { data } = useQuery("roadmap.get", { id: roadmap_id }, TABLES);
  const { id, fields } = activity;
  const remove = async () => {
    const next = neighbour();
    const done = await act("activity.archive", { id });
    if (!done) return;
    next?.focus();
    say({ text: `Убрано из карты: ${shortName(fields)}`, action: { label: "Вернуть", run: () => act("activity.restore", { id }) } });
  };
  return html`<${Menu} quiet label="Ещё действия" items=${[
    { label: "Разделить на несколько", icon: "split", onClick: () => onDialog("split") },
    { label: "Переместить", icon: "arrow-up-down", onClick: () => onDialog("move") },
    data && { label: "Выше (Alt+↑ в таблице)", icon: "arrow-up", onClick: () => moveBy(data, id, -1) },
    data && { label: "Ниже (Alt+↓ в таблице)", icon: "arrow-down", onClick: () => moveBy(data, id, 1) },
    { label: "Журнал", icon: "clock", onClick: () => go("journal", id) },
    { label: "Убрать из карты", icon: "x", danger: true, onClick: remove },
  ]} />`;
}

/** Whoever works by keyboard goes on in the row beside the one that leaves. @returns {HTMLElement | undefined} */
function neighbour() {
  const rows = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".list-side tr[data-row]")]);
  const at = rows.findIndex((row) => row.ariaCurrent === "true");
  return rows[at + 1] ?? rows[at - 1];
}

/** @param {ActivityCard} card @returns {[string, any][]} */
function facts({ activity, roadmap_id }) {
  const { fields, understood } = activity;
  const district = state.value?.file?.organization?.kind === "district";
  return [
    ["Срок", fields.deadline || "не указан"],
    ["Понято как", isUndated(activity) ? "без даты: такой пункт не бывает просрочен" : !sameWords(understood, fields.deadline) && understood],
    ["Ответственный", fields.responsible],
    ["Результат", fields.result],
    ["Выполняет", fields.by_schools && (district ? html`<a href=${address("roadmap", roadmap_id, "grid")}>каждая школа</a>` : "каждая школа")],
    ["Примечание", fields.note],
  ];
}
