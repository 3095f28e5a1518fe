// Files kept with a moment as its proof.
import { html } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { Button, IconButton, number, say } from "../../../parts/index.js";

/** Asks for a file and keeps it with the moment. @param {string} occurrence_id */
export async function attach(occurrence_id) {
  const picked = await act("file.pick", { purpose: "attach" });
  if (picked?.path) await act("attachment.add", { occurrence_id, path: picked.path });
}

/** @param {{ files: import("../../../api/types").Attachment[] }} props */
export function Files({ files }) {
  if (files.length === 0) return null;
  return html`<ul class="files" aria-label="Приложенные файлы">${files.map(({ id, name, size }) => html`<li key=${id}>
    <${Button} text icon="paperclip" title="Сохранить в «Документы» и открыть" onClick=${() => open(id)}>${name}<//>
    <span class="muted fine nowrap">${sizeWords(size)}</span>
    <${IconButton} icon="x" label="Убрать файл: ${name}" onClick=${() => remove(id, name)} /></li>`)}</ul>`;
}

/** @param {string} id */
async function open(id) {
  const saved = await act("attachment.save", { id });
  if (saved) say({ saved });
}

/** @param {string} id @param {string} name */
async function remove(id, name) {
  const done = await act("attachment.remove", { id });
  if (done) say({ text: `Файл убран: ${name}`, action: { label: "Отменить", run: () => act("journal.undo", {}) } });
}

/** «340 КБ», «1,2 МБ». @param {number} bytes */
function sizeWords(bytes) {
  if (bytes < 1_000_000) return `${number(Math.max(1, Math.round(bytes / 1000)))}\u00a0КБ`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")}\u00a0МБ`;
}
