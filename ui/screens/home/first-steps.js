// «С чего начать»: what an empty file needs first.
import { html } from "../../vendor/ui.js";
import { state } from "../../api/index.js";
import { address, Button, Card, go, Icon, plural } from "../../parts/index.js";

/** An empty school: three things in the order in which they are done. @param {{ people: number, complete: boolean }} props */
export function FirstSteps({ people, complete }) {
  const name = state.value?.file?.organization?.short_name;
  const steps = [
    { title: "Внесите людей", done: people > 1, action: "Добавить человека", open: () => go("people", "new"),
      text: people > 1 ? `Уже ${plural(people, ["человек", "человека", "человек"])}. Остальных можно добавить в любой день.` : "Педагогов, учеников, сотрудников партнёров. Для начала хватит фамилий и должностей." },
    { title: "Составьте пару", done: false, action: "Новая пара", open: () => go("pairs", "new"),
      text: "Выберите форму, наставника и наставляемого. Кого ещё нет в списке, добавите по ходу." },
    { title: "Заполните сведения об организации", done: complete, action: "Заполнить", open: () => go("settings", "organization"),
      text: complete ? "Всё, что нужно для приказов, известно." : `Полное название и директор понадобятся для приказов. Сейчас известно краткое: ${name}.` },
  ];
  const next = steps.findIndex(({ done }) => !done);
  return html`<${Card} class="first-steps"><ol>${steps.map(({ title, text, done, action, open }, index) => html`<li key=${title} class=${done ? "done" : ""}>
    <i aria-hidden="true">${done ? html`<${Icon} name="check" />` : index + 1}</i>
    <div class="grow"><h2 class="h2">${title}${done && html`<span class="unseen">, сделано</span>`}</h2><p class="muted">${text}</p></div>
    <${Button} main=${index === next} onClick=${open}>${action}<//></li>`)}</ol>
    <p class="muted">Есть дорожная карта в Word? <a href=${address("roadmap", "new")}>Загрузите её</a>, и программа напомнит о сроках.
      Хотите сначала посмотреть, как всё устроено? <a href=${address("settings", "file")}>Откройте учебный пример</a>.</p><//>`;
}
