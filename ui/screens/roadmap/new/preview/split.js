// «Разделить на несколько»: each line of the text becomes a row of its own.
import { html, useState } from "../../../../vendor/ui.js";
import { Dialog, FormActions, TextField } from "../../../../parts/index.js";
import { split } from "./rows.js";

/** @param {{ item: import("./rows.js").Item, does: any, onClose: () => void }} props */
export function SplitDialog({ item: { key, row }, does, onClose }) {
  const [text, setText] = useState(row.title);
  const titles = text.split("\n").map((line) => line.trim()).filter(Boolean);
  const done = () => {
    does.correct("разделение строки", (/** @type {import("./rows.js").Item[]} */ items) => split(items, key, titles));
    onClose();
  };
  return html`<${Dialog} wide title="Разделить строку" onClose=${onClose}
    footer=${html`<${FormActions} label=${titles.length > 1 ? `Разделить на ${titles.length}` : "Разделить"} disabled=${titles.length < 2} onSave=${done} onCancel=${onClose} />`}>
    <p>Начните каждое мероприятие с новой строки. Срок, ответственный и результат останутся у каждого, потом их можно поправить.</p>
    <${TextField} label="Мероприятия, каждое с новой строки" multiline rows=${8} value=${text} onInput=${setText} /><//>`;
}
