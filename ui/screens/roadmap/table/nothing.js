// What a view of a roadmap says when there is nothing to show.
import { html, useState } from "../../../vendor/ui.js";
import { Button, Empty, go } from "../../../parts/index.js";
import { narrowed, showAll } from "../filter.js";
import { SectionDialog } from "./section-dialog.js";

/** @param {{ card: import("../../../api/types").RoadmapCard, place: [string, ...string[]] }} props */
export function Nothing({ card, place }) {
  const [adding, setAdding] = useState(false);
  if (narrowed()) {
    return html`<${Empty} icon="search" title="Ничего не нашлось" text="Таких мероприятий в карте нет. Проверьте, как написано, или уберите условия отбора."
      action=${html`<${Button} onClick=${showAll}>Показать всё<//>`} />`;
  }
  return html`<${Empty} icon="map" title="В карте пока нет мероприятий"
    text="Мероприятие — это строка плана: что сделать, к какому сроку и кто отвечает. Сроки можно писать словами: «ежегодно (июнь, декабрь)»."
    action=${html`<${Button} main icon="plus" onClick=${() => go(...place, "new")}>Первое мероприятие<//><${Button} onClick=${() => setAdding(true)}>Сначала раздел<//>`} />
    ${adding && html`<${SectionDialog} roadmap=${card.id} onClose=${() => setAdding(false)} />`}`;
}
