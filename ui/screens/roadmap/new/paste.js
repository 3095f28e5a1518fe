// «Вставить текст»: what was copied from Word or from a site. A table that comes along is read as a table.
import { html, useState } from "../../../vendor/ui.js";
import { FaultNote, Field, FormActions, PageHead, Progress, Tag, go, useFirstField } from "../../../parts/index.js";
import { useReading } from "./reading.js";

/** @param {{ pasted: { text: string, html: string }, onRead: (reading: import("./index.js").Reading) => void }} props `pasted` outlives this form. */
export function Paste({ pasted, onRead }) {
  const { busy, fault, read } = useReading(onRead);
  const [text, setText] = useState(pasted.text);
  const [markup, setMarkup] = useState(pasted.html);
  const first = useFirstField();
  const keep = (/** @type {string} */ words, /** @type {string} */ table) => {
    Object.assign(pasted, { text: words, html: table });
    setText(words);
    setMarkup(table);
  };
  // Into an empty window a table comes with its columns; typing afterwards leaves only the words.
  const paste = (/** @type {ClipboardEvent} */ event) => {
    const table = event.clipboardData?.getData("text/html") ?? "";
    if (text.trim() || !/<table/i.test(table)) return;
    event.preventDefault();
    keep(event.clipboardData?.getData("text/plain") ?? "", table);
  };
  const start = () => read("draft.read", markup ? { html: markup } : { text });
  return html`<div class="form-page"><${PageHead} title="Вставить текст" below="Выделите таблицу в документе или на сайте, скопируйте и вставьте сюда: Ctrl+C, затем Ctrl+V." />
    <div class="card" ref=${first}>
      ${fault && html`<${FaultNote} fault=${fault} />`}
      <${Field} label="Текст или таблица" hint="Лучше вместе с заголовком и строкой «утверждена приказом…»: из них берутся название и период.">
        <textarea class="input paste-text" rows=${14} spellcheck=${false} value=${text} onPaste=${paste}
          onInput=${(/** @type {any} */ event) => keep(event.target.value, "")}></textarea><//>
      ${markup && html`<div><${Tag} level="done">Таблица вставлена вместе со столбцами<//></div>`}
      ${busy && html`<${Progress} label="Читаю таблицу…" />`}
      <${FormActions} label=${busy ? "Читаю…" : "Прочитать"} onSave=${start} disabled=${busy || !text.trim()} onCancel=${() => go("roadmap", "new")} />
    </div></div>`;
}
