// The laws that documents cite: one list with dates, each act in the forms in which it is said.
import { html, useState } from "../../vendor/ui.js";
import { call, useQuery } from "../../api/index.js";
import { Button, Card, CheckGroup, DateField, Dialog, Empty, FaultNote, FormActions, Menu, Progress, Segments, TextField, dateShort, plural, say, useForm } from "../../parts/index.js";
import { useKinds } from "../documents/kinds.js";

/** @typedef {import("../../api/types").LegalReference} Reference */

/** @type {Reference} */
const BLANK = { id: "", instrumental: "", genitive: "", since: null, kinds: [], archived: false };

export function References() {
  const [archived, setArchived] = useState(false);
  const [editing, setEditing] = useState(/** @type {Reference | null} */ (null));
  const { data, fault, reload } = useQuery("reference.list", {}, ["legal_reference"]);
  const shown = data?.filter((reference) => reference.archived === archived);
  const archive = async (/** @type {Reference} */ reference) => {
    await call("reference.save", { reference: { ...reference, archived: !reference.archived } });
    say({ text: reference.archived ? "Акт снова приводится в документах" : "Акт больше не приводится в новых документах" });
  };
  return html`<div class="narrow stack">
    <p class="muted">Акты встают в преамбулы приказов и соглашений по порядку этого списка. Подписанные документы не меняются.</p>
    <div class="row"><${Segments} label="Какие акты" value=${archived ? "archived" : "present"} onChange=${(/** @type {string} */ code) => setArchived(code === "archived")}
        options=${[{ code: "present", label: "Действуют" }, { code: "archived", label: "В архиве" }]} /><span class="grow"></span>
      <${Button} icon="plus" onClick=${() => setEditing(BLANK)}>Добавить акт<//></div>
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${!shown && !fault && html`<${Progress} label="Загружаю…" />`}
    ${shown?.length === 0 && html`<${Card}><${Empty} icon="file-text" title=${archived ? "В архиве пусто" : "Список пуст"}
      text=${archived ? "Сюда попадают акты, которые утратили силу." : "Без ссылок в приказах останется пустая строка после слов «в соответствии»."} /><//>`}
    ${shown && shown.length > 0 && html`<${Card}><ul class="entries flush">${shown.map((reference) => html`<li key=${reference.id}>
      <div class="grow"><span class="muted">в${"\u00a0"}соответствии</span> ${reference.instrumental}<small class="block">${[reference.since && `с\u00a0${dateShort(reference.since)}`,
        reference.kinds.length > 0 ? `приводится в\u00a0${plural(reference.kinds.length, ["виде документов", "видах документов", "видах документов"])}` : "нигде не приводится"].filter(Boolean).join(" · ")}</small></div>
      <${Button} onClick=${() => setEditing(reference)} aria-label="Изменить: ${bare(reference.instrumental)}">Изменить<//>
      <${Menu} quiet label="Ещё: ${bare(reference.instrumental)}" items=${[{ label: reference.archived ? "Вернуть из архива" : "Утратил силу: в архив", icon: reference.archived ? "archive-restore" : "archive", onClick: () => archive(reference) }]} />
    </li>`)}</ul><//>`}
    ${editing && html`<${ReferenceDialog} reference=${editing} onClose=${() => setEditing(null)} />`}
  </div>`;
}

/** Without the preposition: «со статьёй 351.8…» is listed as «статьёй 351.8…». @param {string} words */
const bare = (words) => words.replace(/^(с|со)\s+/i, "");

/** @param {{ reference: Reference, onClose: () => void }} props */
function ReferenceDialog({ reference, onClose }) {
  const { values, set, errors, saving, submit } = useForm(reference, (fields) => call("reference.save", { reference: fields }));
  const { families } = useKinds();
  const save = async () => {
    if (!(await submit())) return;
    say({ text: reference.id ? "Ссылка на акт сохранена" : "Акт добавлен" });
    onClose();
  };
  const options = families.flatMap(({ kinds }) => kinds).map(({ code, label }) => ({ code, label }));
  return html`<${Dialog} wide title=${reference.id ? "Ссылка на акт" : "Новый акт"} onClose=${onClose} footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    <${TextField} label="После слов «в соответствии»" required multiline rows=${2} value=${values.instrumental} error=${errors.instrumental} placeholder="со статьёй 351.8 Трудового кодекса Российской Федерации"
      hint="С предлогом, как он стоит в приказе." onInput=${(/** @type {string} */ words) => set("instrumental", words)} />
    <${TextField} label="После слов «на основании»" multiline rows=${2} value=${values.genitive} error=${errors.genitive} placeholder="статьи 351.8 Трудового кодекса Российской Федерации"
      onInput=${(/** @type {string} */ words) => set("genitive", words)} />
    <${DateField} label="Действует с" value=${values.since} error=${errors.since} hint="В документах с более ранней датой акта не будет." onChange=${(/** @type {string | null} */ day) => set("since", day)} />
    <div class="request-list"><${CheckGroup} label="В каких документах приводится" values=${values.kinds} options=${options} onChange=${(/** @type {any[]} */ kinds) => set("kinds", kinds)} /></div>
  <//>`;
}
