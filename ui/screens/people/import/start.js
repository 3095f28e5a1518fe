// Where the list is: in a file, or on the clipboard.
import { html, useState } from "../../../vendor/ui.js";
import { act, call, Fault } from "../../../api/index.js";
import { Button, FaultNote, Field, FormActions, Icon, PageHead, Progress, go } from "../../../parts/index.js";

/** @param {{ pasted: { text: string }, onRead: (draft: import("../../../api/types").ImportDraft) => void }} props `pasted` outlives this form. */
export function Start({ pasted, onRead }) {
  const [text, setText] = useState(pasted.text);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  const read = async (/** @type {import("../../../api/types").Commands["import.read"]["arg"]} */ arg) => {
    setBusy(true);
    setFault(null);
    try {
      onRead(await call("import.read", arg));
    } catch (thrown) {
      setFault(Fault.from(thrown));
      setBusy(false);
    }
  };
  const pick = async () => {
    const picked = await act("file.pick", { purpose: "read" });
    if (picked?.path) read({ path: picked.path });
  };
  const keep = (/** @type {string} */ words) => setText((pasted.text = words));
  return html`<div class="form-page"><${PageHead} title="Загрузить людей из файла"
      below="Сначала вы увидите каждую строку: новую, изменённую, сомнительную. В данные список войдёт только после вашего согласия." />
    ${fault && html`<div class="spaced"><${FaultNote} fault=${fault} /></div>`}
    ${busy ? html`<section class="card"><${Progress} label="Читаю список: ищу столбцы и людей…" /></section>` : html`
    <div class="ways"><${Button} main look="way" onClick=${pick}><span class="way-line"><${Icon} name="file-up" size=${22} /><span class="way-words">
      <b>${fault ? "Выбрать другой файл" : "Выбрать файл"}</b><span>Список педагогов или обучающихся, база наставников, реестр: Excel, LibreOffice, .csv или таблица Word.</span></span>
      <${Icon} name="chevron-right" /></span><//></div>
    <div class="card spaced-top">
      <${Field} label="Или вставьте ячейки" hint="Выделите строки в Excel вместе с названиями столбцов, скопируйте (Ctrl+C) и вставьте сюда (Ctrl+V).">
        <textarea class="input paste-text" rows=${9} spellcheck=${false} value=${text}
          onInput=${(/** @type {any} */ event) => keep(event.target.value)}></textarea><//>
      <${FormActions} quiet label="Прочитать" onSave=${() => read({ text })} disabled=${!text.trim()} onCancel=${() => go("people")} />
    </div>`}</div>`;
}
