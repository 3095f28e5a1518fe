// The file with the data: where it is, whether it is sound, its copies, and other files.
import { html, useState } from "../../vendor/ui.js";
import { act, refresh, state, useQuery } from "../../api/index.js";
import { Button, Card, Dialog, FaultNote, go, mayLeave, moment, Progress, say, Tag } from "../../parts/index.js";
import { CopyList } from "../start/restore.js";

export function FileAndCopies() {
  return html`<div class="columns"><div class="stack"><${ThisFile} /><${OtherFiles} /></div><${Copies} /></div>`;
}

function ThisFile() {
  const file = state.value?.file;
  const [checked, setChecked] = useState(/** @type {string[] | null} */ (null));
  const [busy, setBusy] = useState(false);
  const check = async () => {
    setBusy(true);
    const answer = await act("file.check", {}).finally(() => setBusy(false));
    if (answer) setChecked(answer.problems);
  };
  if (!file) return null;
  return html`<${Card} title="Файл с данными">
    <p class="break">${file.path}</p>
    <p class="small muted spaced">Всё, что вы вносите, сохраняется сразу. Отдельно сохранять файл не нужно.</p>
    <div class="row">
      <${Button} icon="folder-open" onClick=${() => act("file.show", { path: file.path, how: "folder" })}>Показать в папке<//>
      <${Button} icon="shield-check" disabled=${busy} onClick=${check}>${busy ? "Проверяю…" : "Проверить"}<//>
    </div>
    <div class="check-result" role="status">
      ${checked?.length === 0 && html`<${Tag} level="done">файл в порядке<//>`}
      ${checked && checked.length > 0 && html`<${Tag} level="late">есть повреждения<//><p>Восстановите данные из копии.</p><ul class="bullets">${checked.map((problem) => html`<li>${problem}</li>`)}</ul>`}
    </div>
  <//>`;
}

/** Leaves the present file for another one. @param {() => Promise<unknown>} open */
async function leaveFor(open) {
  if ((await mayLeave()) && (await open())) go("home");
}

function OtherFiles() {
  const open = async () => {
    const picked = await act("file.pick", { purpose: "open" });
    return picked?.path && act("file.open", { path: picked.path });
  };
  const create = async () => {
    const picked = await act("file.pick", { purpose: "create", name: "Наставник.nastavnik" });
    return picked?.path && act("file.create", { path: picked.path });
  };
  return html`<${Card} title="Другой файл">
    <p class="small muted spaced">Этот файл закроется и останется на своём месте.</p>
    <div class="row">
      <${Button} icon="folder-open" onClick=${() => leaveFor(open)}>Открыть другой<//>
      <${Button} icon="file-plus" onClick=${() => leaveFor(create)}>Создать новый<//>
      ${!state.value?.file?.demo && html`<${Button} icon="graduation-cap" onClick=${() => leaveFor(() => act("file.demo", {}))}>Учебный пример<//>`}
    </div>
  <//>`;
}

function Copies() {
  const { data, fault, reload } = useQuery("backup.list", {}, ["backup"]);
  const [busy, setBusy] = useState("");
  const [asked, setAsked] = useState(/** @type {import("../../api/types").Backup | null} */ (null));
  const file = state.value?.file;
  const today = state.value?.today ?? "";
  const make = async () => {
    setBusy("make");
    const made = await act("backup.make", {}).finally(() => setBusy(""));
    if (!made) return;
    say({ text: made.path ? "Копия сохранена" : "С прошлой копии ничего не изменилось: новая не нужна" });
    reload();
    refresh();
  };
  const restore = async (/** @type {string} */ backup) => {
    setAsked(null);
    if (!(await mayLeave())) return;
    setBusy(backup);
    const done = await act("backup.restore", { backup });
    setBusy("");
    if (done) {
      say({ text: "Данные восстановлены из копии" });
      go("home");
    }
  };
  return html`<${Card} title="Копии" actions=${html`<${Button} icon="save" disabled=${busy !== ""} onClick=${make}>${busy === "make" ? "Сохраняю…" : "Сделать копию"}<//>`}>
    <p class="small muted spaced">${file?.backup_at ? `Последняя копия: ${moment(file.backup_at, today)}.` : "Копий ещё нет."}
      ${" "}Программа делает их сама: каждые полчаса работы и при выходе.</p>
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${!data && !fault && html`<${Progress} label="Смотрю, какие есть копии…" />`}
    ${data && html`<${CopyList} copies=${data} busy=${busy} onRestore=${(/** @type {string} */ path) => setAsked(data.find((copy) => copy.path === path) ?? null)} />`}
    ${asked && html`<${Dialog} title="Восстановить из копии?" onClose=${() => setAsked(null)} footer=${html`
      <${Button} main onClick=${() => restore(asked.path)}>Восстановить<//><${Button} onClick=${() => setAsked(null)}>Отмена<//>`}>
      <p>Данные станут такими, какими были ${moment(asked.at, today)}. Сначала программа сохранит копию нынешних данных, чтобы к ним можно было вернуться.</p>
    <//>`}
  <//>`;
}
