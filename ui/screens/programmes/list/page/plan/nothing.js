// A plan with nothing in it yet.
import { html } from "../../../../../vendor/ui.js";
import { Button, Empty } from "../../../../../parts/index.js";

/** @param {{ locked: boolean, onAdd: () => void, onSection: () => void }} props */
export function Nothing({ locked, onAdd, onSection }) {
  return html`<${Empty} icon="list-checks" title="В плане пока нет пунктов"
    text="Пункт — это одно дело: что сделать, к какому сроку и что должно получиться. Срок можно писать словами: «до 15 октября», «ноябрь», «ежемесячно»."
    action=${!locked && html`<${Button} main icon="plus" onClick=${onAdd}>Первый пункт<//><${Button} onClick=${onSection}>Сначала раздел<//>`} />`;
}
