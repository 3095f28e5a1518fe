// No roadmap yet: what belongs here, and the ways to begin.
import { html } from "../../../vendor/ui.js";
import { Button, Card, Empty, go } from "../../../parts/index.js";

export function FirstRoadmap() {
  const begin = () => go("roadmap", "new");
  return html`<${Card}><${Empty} icon="map" title="Дорожных карт пока нет"
    text="Здесь живёт план мероприятий из приказа: что сделать, к какому сроку, кто отвечает. Программа поймёт сроки, напомнит о них и соберёт отметки и подтверждения для отчёта."
    action=${html`<${Button} main icon="file-text" onClick=${begin}>Загрузить из Word или Excel<//>
      <${Button} icon="copy" onClick=${begin}>Взять готовый образец<//>
      <${Button} icon="plus" onClick=${begin}>Начать с пустой<//>`} /><//>`;
}
