// The menu on the left: sections, help, whose file this is and when it was last copied.
import { html } from "../../vendor/ui.js";
import { state } from "../../api/index.js";
import { Icon } from "../icon.js";
import { dateShort, time } from "../format.js";
import { address, route } from "../route.js";
import { sectionsOf } from "./sections.js";

export function Nav() {
  const here = route.value.screen === "journal" ? "settings" : route.value.screen;
  const link = (/** @type {{ screen: string, title: string, icon: string }} */ { screen, title, icon }, /** @type {string} */ keys) => html`
    <a key=${screen} href=${address(screen)} aria-current=${screen === here ? "page" : undefined} title=${keys}>
      <${Icon} name=${icon} size=${19} />${title}${screen === "roadmap" && overdue()}</a>`;
  return html`<nav class="nav" aria-label="Разделы">
    <div class="brand"><i aria-hidden="true">Н</i>Наставник</div>
    ${sectionsOf(state.value?.file?.organization?.kind).map((section) => link(section, `Alt+${section.key}`))}
    <span class="gap"></span>
    ${link({ screen: "help", title: "Справка", icon: "circle-question-mark" }, "F1")}
    <div class="nav-foot"><b>${state.value?.file?.organization?.short_name}</b>${copied()}</div>
  </nav>`;
}

/** How much of the roadmaps is late today. */
function overdue() {
  const count = state.value?.file?.overdue;
  return !!count && html`<b title="Просрочено: ${count}">${count > 99 ? "99+" : count}<span class="unseen"> просрочено</span></b>`;
}

function copied() {
  const at = state.value?.file?.backup_at;
  if (!at) return "Копий ещё нет";
  return at.slice(0, 10) === state.value?.today ? `Копия сохранена в\u00a0${time(at)}` : `Копия сохранена ${dateShort(at)}`;
}
