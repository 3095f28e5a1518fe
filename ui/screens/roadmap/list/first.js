// No roadmap yet: what belongs here, and the ways to begin.
import { html } from "../../../vendor/ui.js";
import { Button, Card, Empty, go } from "../../../parts/index.js";

export function FirstRoadmap() {
  const begin = (/** @type {string | null} */ way) => () => go("roadmap", "new", way);
  return html`<${Card}><${Empty} icon="map" title="Дорожных карт пока нет"
    text="Здесь живёт план мероприятий из приказа: что сделать, к какому сроку, кто отвечает. Программа поймёт сроки, напомнит о них и соберёт отметки и подтверждения для отчёта."
    action=${html`<${Button} main icon="file-text" onClick=${begin(null)}>Загрузить из Word или Excel<//>
      <${Button} icon="copy" onClick=${begin("template")}>Взять готовый образец<//>
      <${Button} icon="plus" onClick=${begin("blank")}>Начать с пустой<//>`} /><//>`;
}
