// What a filled form says of itself: where it lies, what stayed empty and why.
import { html } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { Button, Dialog } from "../../../parts/index.js";

/** @param {{ row: import("../../../api/types").FormRow, filled: import("../../../api/types").FormFilled, onClose: () => void }} props */
export function Filled({ row, filled: { saved, left }, onClose }) {
  const show = (/** @type {"open" | "folder"} */ how) => act("file.show", { path: saved.path, how });
  return html`<${Dialog} wide title="Форма заполнена" onClose=${onClose}
    footer=${html`<${Button} main onClick=${() => show("open")}>Открыть<//><${Button} onClick=${() => show("folder")}>Показать в папке<//>
      <${Button} text onClick=${onClose}>Закрыть<//>`}>
    <div><b class="break">${saved.name}</b><div class="muted">${saved.summary}</div></div>
    <h3>Осталось пустым: ${left.length}</h3>
    <table class="left-table"><thead><tr><th scope="col">Где</th><th scope="col">Что</th><th scope="col">Почему</th></tr></thead>
      <tbody>${left.map(({ sheet, cell, label, why }) => html`<tr key=${`${sheet}!${cell}`}><td class="nowrap">${sheet}, ${cell}</td><td>${label}</td><td>${why}</td></tr>`)}</tbody></table>
    <p class="muted small">Впишите это в Excel от руки. Если ячейка заполняется не тем, чем нужно, измените это под «Настроить поля» формы «${row.title}».</p>
  <//>`;
}
