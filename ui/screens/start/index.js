// The first screen: no file yet, a file that does not open, or a new file that asks three things.
import { html, useState } from "../../vendor/ui.js";
import { act, call, Fault, state } from "../../api/index.js";
import { Button, FaultNote, go, Icon, say } from "../../parts/index.js";
import { Restore } from "./restore.js";
import { Setup } from "./setup.js";

const WELCOME = "«Наставник» ведёт базы наставников и наставляемых, пары и группы, готовит реестры для района. Всё хранится в одном файле на этом компьютере и никуда не отправляется.";

/** @param {{ fault: import("../../api/index.js").Fault | null, onRetry: () => void }} props */
export default function Start({ fault, onRetry }) {
  const now = state.value;
  // Whose copies are looked at: of a damaged file, or of the usual one (no path) because the user asked.
  const [restoring, setRestoring] = useState(/** @type {{ path?: string, damaged: boolean } | null} */ (null));
  if (!now) return html`<${Sheet} title="Программа не запустилась"><${FaultNote} fault=${fault} onRetry=${onRetry} /><//>`;
  if (now.file) return html`<${Sheet} title="Знакомство" lead="Три ответа — и можно начинать. Остальное программа спросит, когда понадобится для документа.">
    <${Setup} file=${now.file} /><//>`;
  const asked = restoring ?? (fault?.code === "damaged" ? { path: now.asked ?? undefined, damaged: true } : null);
  const damaged = (/** @type {string} */ path) => setRestoring({ path, damaged: true });
  if (asked) return html`<${Sheet} title=${asked.damaged ? "Файл с данными повреждён" : "Восстановление из копии"}>
    <${Restore} key=${asked.path} ...${asked} onBack=${asked.damaged ? undefined : () => setRestoring(null)} /><${Ways} onDamaged=${damaged} /><//>`;
  return html`<${Sheet} title=${fault ? "Файл не открылся" : now.default_exists ? "С возвращением" : "Добро пожаловать"} lead=${!fault && WELCOME}>
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${onRetry} />`}
    <${Ways} main exists=${now.default_exists} onDamaged=${damaged} onRestore=${now.default_exists ? () => setRestoring({ damaged: false }) : undefined} />
  <//>`;
}

/** @param {{ title: string, lead?: string | false, children?: any }} props */
function Sheet({ title, lead, children }) {
  return html`<main class="start"><div class="start-sheet">
    <div class="brand"><i aria-hidden="true">Н</i>Наставник</div>
    <h1>${title}</h1>${lead && html`<p class="start-lead">${lead}</p>`}
    ${children}
  </div></main>`;
}

/** What can be opened. @param {{ main?: boolean, exists?: boolean, onDamaged: (path: string) => void, onRestore?: () => void }} props */
function Ways({ main, exists, onDamaged, onRestore }) {
  const [busy, setBusy] = useState(false);
  const run = (/** @type {() => Promise<unknown>} */ work) => async () => {
    setBusy(true);
    try {
      if (await work()) go("home");
    } finally {
      setBusy(false);
    }
  };
  const other = async () => {
    const picked = await act("file.pick", { purpose: "open" });
    if (!picked?.path) return null;
    try {
      return await call("file.open", { path: picked.path });
    } catch (thrown) {
      const refusal = Fault.from(thrown);
      refusal.code === "damaged" ? onDamaged(picked.path) : say({ fault: refusal });
      return null;
    }
  };
  const create = async () => {
    const picked = await act("file.pick", { purpose: "create", name: "Наставник.nastavnik" });
    return picked?.path && act("file.create", { path: picked.path });
  };
  return html`<div class="ways">
    ${main && html`<${Way} main icon=${exists ? "folder-open" : "file-plus"} title=${exists ? "Открыть мои данные" : "Начать работу"} disabled=${busy}
      text=${exists ? "Файл, с которым вы работали на этом компьютере." : "Программа заведёт файл с данными и задаст три вопроса."} onClick=${run(() => act("file.open", {}))} />`}
    <${Way} icon="graduation-cap" title="Посмотреть учебный пример" text="Вымышленная сельская школа: люди, пары, реестры. Ваши данные не затронет." disabled=${busy} onClick=${run(() => act("file.demo", {}))} />
    <${Way} icon="folder-open" title="Открыть другой файл" text="Файл .nastavnik с флешки или из другой папки." disabled=${busy} onClick=${run(other)} />
    ${!main && html`<${Way} icon="file-plus" title="Начать новый файл" text="Пустой файл в папке, которую вы выберете." disabled=${busy} onClick=${run(create)} />`}
    ${onRestore && html`<${Way} icon="archive-restore" title="Восстановить из копии" text="Вернуться к одной из сохранённых копий." disabled=${busy} onClick=${onRestore} />`}
  </div>`;
}

/** @param {{ main?: boolean, icon: string, title: string, text: string, onClick: () => void, disabled: boolean }} props */
function Way({ main, icon, title, text, onClick, disabled }) {
  return html`<${Button} main=${main} look="way" onClick=${onClick} disabled=${disabled}>
    <${Icon} name=${icon} size=${22} /><span class="way-words"><b>${title}</b><span>${text}</span></span><${Icon} name="chevron-right" /><//>`;
}
