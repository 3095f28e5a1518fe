// Undo and redo of any action, by its name.
import { html } from "../../vendor/ui.js";
import { act, state } from "../../api/index.js";
import { Button } from "../button.js";
import { quoted } from "../format.js";
import { say } from "../messages.js";

export async function undo() {
  if (!state.value?.file?.undo) return;
  const done = await act("journal.undo", {});
  if (done) say({ text: `Отменено: ${quoted(done.label)}` });
}

export async function redo() {
  if (!state.value?.file?.redo) return;
  const done = await act("journal.redo", {});
  if (done) say({ text: `Возвращено: ${quoted(done.label)}` });
}

export function UndoButtons() {
  const { undo: last, redo: next } = state.value?.file ?? {};
  return html`
    ${last && html`<${Button} text look="undo" icon="undo-2" title="Отменить: ${quoted(last)} (Ctrl+Z)" onClick=${undo}>Отменить: ${quoted(last)}<//>`}
    ${next && html`<${Button} text look="undo" icon="redo-2" title="Вернуть: ${quoted(next)} (Ctrl+Shift+Z)" onClick=${redo}>Вернуть: ${quoted(next)}<//>`}`;
}
