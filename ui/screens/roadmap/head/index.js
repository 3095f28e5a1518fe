// The head of a roadmap, the same for all its views: what it is, how far it has come, what can be done with it.
import { html, useState } from "../../../vendor/ui.js";
import { act, state } from "../../../api/index.js";
import { Button, Menu, Tag, Track, copyTable, go, plural, say } from "../../../parts/index.js";
import { whenDrawn } from "../drawn.js";
import { query } from "../filter.js";
import { progress } from "../states.js";
import { SectionDialog } from "../table/section-dialog.js";
import { FieldsDialog } from "./fields.js";
import { RemovedDialog } from "./removed.js";

/** @typedef {import("../../../api/types").RoadmapCard} RoadmapCard */

/** @param {{ card: RoadmapCard, view: string }} props */
export function Head({ card, view }) {
  const [dialog, setDialog] = useState(/** @type {"fields" | "removed" | "section" | null} */ (null));
  const { id, fields, archived } = card;
  const close = () => setDialog(null);
  const school = state.value?.file?.organization?.kind === "school";
  return html`<div class="page-head roadmap-head">
    <h1 tabindex="-1" class=${fields.title.length > 60 ? "long" : ""} title=${fields.title}>${fields.title}</h1>
    <div class="page-actions">
      <${Button} icon="table-2" onClick=${() => exporting(id)}>В Excel<//>
      <${Menu} label="Ещё" icon="ellipsis" items=${[
        { label: "Изменить сведения", icon: "pencil", onClick: () => setDialog("fields") },
        { label: "Новый раздел", icon: "plus", onClick: () => setDialog("section") },
        { label: "Пронумеровать заново", icon: "list-ordered", onClick: () => renumber(id) },
        { label: "Копировать таблицу", icon: "copy", onClick: () => copyTable(document.querySelector(".roadmap .list-side")) },
        { label: "Печать", icon: "printer", onClick: () => print(id) },
        { label: "В календарь (.ics)", icon: "calendar-plus", onClick: () => calendar(id) },
        { label: "Продлить на следующие годы", icon: "calendar-clock", onClick: () => go("roadmap", "new", "copy", id) },
        school && fields.owner !== "school" && { label: "Составить карту школы по этой", icon: "copy", onClick: () => go("roadmap", "new", "copy", id, "answering") },
        card.removed.length > 0 && { label: `Убранные мероприятия: ${card.removed.length}`, icon: "rotate-ccw", onClick: () => setDialog("removed") },
        archived ? { label: "Вернуть из архива", icon: "archive-restore", onClick: () => act("roadmap.restore", { id }) }
          : { label: "В архив", icon: "archive", onClick: () => archive(id) },
      ]} />
      <${Button} main icon="plus" title="N" onClick=${() => go("roadmap", id, view === "grid" ? "table" : view, "new")}>Мероприятие<//>
    </div>
    <${Summary} card=${card} />
    ${dialog === "fields" && html`<${FieldsDialog} card=${card} onClose=${close} />`}
    ${dialog === "removed" && html`<${RemovedDialog} removed=${card.removed} onClose=${close} />`}
    ${dialog === "section" && html`<${SectionDialog} roadmap=${id} onClose=${close} />`}
  </div>`;
}

/** «по приказу отдела образования от 12.09.2026 № 209 · 18 мероприятий, отмечено 11 из 42» @param {{ card: RoadmapCard }} props */
function Summary({ card: { fields, counts, archived } }) {
  const { value, of } = progress(counts);
  const act = fields.act && (/^приказ\s/i.test(fields.act) ? `по приказу${fields.act.slice(6)}` : fields.act);
  const count = plural(counts.activities, ["мероприятие", "мероприятия", "мероприятий"]);
  return html`<div class="muted below">
    <span>${[act, count].filter(Boolean).join(" · ")}${of > 0 && `, отмечено ${value} из\u00a0${of}`}</span>
    ${of > 0 && html`<${Track} value=${value} of=${of} />`}
    ${counts.overdue > 0 && html`<${Tag} level="late">просрочено ${counts.overdue}<//>`}
    ${archived && html`<${Tag} level="idle" sign="■">в архиве<//>`}
  </div>`;
}

/** @param {string} id */
async function exporting(id) {
  const saved = await act("roadmap.export", { id, filter: query() });
  if (saved) say({ saved });
}

/** @param {string} id */
async function calendar(id) {
  const saved = await act("roadmap.calendar", { id });
  if (saved) say({ saved });
}

/** @param {string} id */
async function renumber(id) {
  const done = await act("roadmap.renumber", { id });
  if (done) say({ text: "Номера идут по порядку." });
}

/** @param {string} id */
async function archive(id) {
  const done = await act("roadmap.archive", { id });
  if (!done) return;
  go("roadmap");
  say({ text: "Дорожная карта в архиве.", action: { label: "Вернуть", run: () => act("roadmap.restore", { id }) } });
}

/** The table alone is what is printed. @param {string} id */
function print(id) {
  go("roadmap", id);
  whenDrawn(() => !document.querySelector(".card-side, .popup") && document.querySelector(".roadmap-table"), () => window.print());
}
