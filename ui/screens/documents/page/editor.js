// A draft, or a document that is not kept yet: its fields, what it lacks, and the steps to a signature.
import { html, useRef, useState } from "../../../vendor/ui.js";
import { act, call } from "../../../api/index.js";
import { Button, Card, FormActions, go, plural, say, useFirstField, useForm } from "../../../parts/index.js";
import { LACKS, useKinds } from "../kinds.js";
import { StatusTag } from "../status.js";
import { SignSetDialog } from "../package/sign-dialog.js";
import { DocumentFields } from "./fields.js";
import { Gaps } from "./gaps.js";
import { Papers, wholeOf } from "./papers.js";
import { Shell } from "./shell.js";
import { SignDialog } from "./sign-dialog.js";

/** @typedef {import("../../../api/types").DocumentFields} Fields */
/** @typedef {import("../../../api/types").DocumentCard} Card */

/** @param {{ card?: Card, kind: import("../kinds.js").KindChoice, initial: Fields }} props */
export function Editor({ card, kind, initial }) {
  const start = useRef(initial);
  // A kept draft follows what has been saved; a new one begins once.
  const form = useForm(card ? initial : start.current, (fields) => keep(fields));
  const { values, dirty, saving } = form;
  const [signing, setSigning] = useState(/** @type {string | null} */ (null));
  const { familyOf } = useKinds();
  const first = useFirstField();
  const order = familyOf(kind.code) === "orders";
  const set = card && card.package.length > 0 ? card : null;

  const keep = async (/** @type {Fields} */ fields) => {
    if (!card) return (await call("document.create", { fields })).id;
    await call("document.update", { id: card.id, fields });
    return card.id;
  };
  /** The id of the kept draft, or nothing when it was refused. */
  const kept = async () => {
    if (card && !dirty) return card.id;
    let id = "";
    return (await form.submit(async (fields) => void (id = await keep(fields)))) ? id : null;
  };
  const save = async () => {
    const id = await kept();
    if (!id) return;
    say({ text: card ? "Черновик сохранён" : "Черновик сохранён в списке документов" });
    if (!card) go("documents", id);
  };
  const sign = async () => setSigning(await kept());
  // A document that has just been kept has an address of its own.
  const close = () => {
    const id = signing;
    setSigning(null);
    if (!card && id) go("documents", id);
  };
  const remove = async () => {
    if (!card || !(await act("document.remove", { id: card.id }))) return;
    say({ text: "Черновик убран", action: { label: "Вернуть", run: () => act("journal.undo", {}) } });
    go("documents");
  };
  // Papers before their order, each a step of its own for the journal.
  const removeSet = async () => {
    if (!set) return;
    const ids = [...set.package.filter(({ status }) => status === "draft").map(({ id }) => id), set.id];
    for (const id of ids) if (!(await act("document.remove", { id }))) return;
    const back = async () => {
      for (const _ of ids) await act("journal.undo", {});
    };
    say({ text: `Комплект убран: ${plural(ids.length, ["черновик", "черновика", "черновиков"])}`, action: { label: "Вернуть", run: back } });
    go("documents");
  };
  const menu = [
    { label: "Изменить текст шаблона", icon: "pencil", onClick: () => go("documents", "words", kind.code) },
    card && { label: "Журнал", icon: "clock", onClick: () => go("journal", card.id) },
    set ? { label: "Убрать комплект", icon: "x", danger: true, onClick: removeSet } : card && { label: "Убрать черновик", icon: "x", danger: true, onClick: remove },
  ];

  const side = (/** @type {import("../../../api/types").DocumentGap[]} */ missing) => html`
    <${Card} title=${card ? html`<${StatusTag} status="draft" />` : "Новый документ"}>
      ${card?.package_id && html`<p class="small spaced"><a href="#/documents/${card.package_id}">К приказу комплекта</a></p>`}
      <div ref=${card ? undefined : first}><${DocumentFields} form=${form} kind=${kind} order=${order} fixed=${!!set} /></div>
      <div class="paper-actions">
        <${FormActions} onSave=${save} saving=${saving} disabled=${!!card && !dirty} label="Сохранить черновик" quiet />
        <${Button} onClick=${sign} disabled=${saving}>${set ? "Всё подписано…" : "Подписан…"}<//>
      </div>
    <//>
    <${Card}>${kind.subject === "pairs" && values.pairs.length === 0 ? html`<p class="muted">Выберите пары: программа скажет, чего для них не хватает.</p>`
      : html`<${Gaps} gaps=${missing} field=${LACKS[kind.code] ?? (kind.subject === "person" ? "person_id" : undefined)} />`}<//>
    ${set && html`<${Papers} card=${set} />`}`;

  return html`<${Shell} title=${kind.label} arg=${{ fields: values }} whole=${wholeOf(set)} menu=${menu} side=${side} />
    ${signing && (set ? html`<${SignSetDialog} card=${set} onClose=${close} />`
      : html`<${SignDialog} id=${signing} kind=${kind} fields=${values} order=${order} onClose=${close} />`)}`;
}
