// Choosing a copy to go back to. The present file is kept beside it by the program, so nothing is lost.
import { html, useState } from "../../vendor/ui.js";
import { act, state, useQuery } from "../../api/index.js";
import { Button, FaultNote, go, moment, Progress } from "../../parts/index.js";

/** @param {{ path?: string, damaged?: boolean, onBack?: () => void }} props `path`: without it the usual file. */
export function Restore({ path, damaged, onBack }) {
  const { data, fault, reload } = useQuery("backup.list", path ? { path } : {}, []);
  const [busy, setBusy] = useState("");
  if (fault) return html`<${FaultNote} fault=${fault} onRetry=${reload} />`;
  if (!data) return html`<${Progress} label="Смотрю, какие есть копии…" />`;
  const restore = async (/** @type {string} */ backup) => {
    setBusy(backup);
    const done = await act("backup.restore", path ? { backup, path } : { backup }).finally(() => setBusy(""));
    if (done) go("home");
  };
  return html`<div class="stack">
    ${damaged && html`<p>Так бывает после внезапного отключения питания. Выберите копию: обычно подходит самая новая. Повреждённый файл останется рядом, на всякий случай.</p>`}
    ${data.length === 0 && html`<p>Копий этого файла нет. Откройте файл с флешки или начните новый.</p>`}
    <${CopyList} copies=${data} busy=${busy} onRestore=${restore} />
    ${onBack && html`<div><${Button} onClick=${onBack}>Назад<//></div>`}
  </div>`;
}

/** @param {{ copies: import("../../api/types").Backup[], busy: string, onRestore: (path: string) => void }} props */
export function CopyList({ copies, busy, onRestore }) {
  const today = state.value?.today ?? "";
  return html`<ul class="entries">${copies.map((copy) => html`<li key=${copy.path}>
    <span class="grow">${capital(moment(copy.at, today))}<small class="block">${copy.name} · ${size(copy.size)}</small></span>
    <${Button} disabled=${busy !== ""} onClick=${() => onRestore(copy.path)} aria-label="Восстановить копию: ${moment(copy.at, today)}">
      ${busy === copy.path ? "Восстанавливаю…" : "Восстановить"}<//>
  </li>`)}</ul>`;
}

/** @param {number} bytes */
function size(bytes) {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))}\u00a0КБ` : `${(bytes / 1024 / 1024).toFixed(1).replace(".", ",")}\u00a0МБ`;
}

/** @param {string} text */
function capital(text) {
  return text ? text[0].toUpperCase() + text.slice(1) : text;
}
