// The register of documents: what has been written, signed and cancelled.
import { html } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { Button, Empty, FaultNote, ListPage, Progress, SearchField, Select, Table, TakeTable, chosenYear, dateShort, go, plural, schoolYear, useListKeys } from "../../parts/index.js";
import { Families } from "./catalogue.js";
import { clear, filter, narrow, narrowed, query } from "./filter.js";
import { useKinds } from "./kinds.js";
import { STATUSES, StatusTag } from "./status.js";

/** @typedef {import("../../api/types").DocumentRow} DocumentRow */

const open = (/** @type {DocumentRow} */ { id }) => go("documents", id);
const write = () => go("documents", "new");

export function Register() {
  const { families, kindOf } = useKinds();
  const { text, status, kind } = filter.value;
  const { data, fault, reload } = useQuery("document.list", query(), ["document", "document_pair", "pair", "person"]);
  useListKeys({ onNew: write });
  const rows = data ?? [];
  const none = data?.length === 0 && !narrowed();

  const kinds = families.flatMap(({ family: code, label, kinds: inside }) => [
    { code: `family:${code}`, label: `Все: ${label.toLowerCase()}`, group: label },
    ...inside.map((one) => ({ code: one.code, label: one.label, group: label })),
  ]);
  const filters = !none && html`
    <${SearchField} value=${text} onInput=${(/** @type {string} */ words) => narrow({ text: words })} placeholder="Номер или название" label="Найти среди документов" />
    <${Select} label="Вид" value=${kind} empty="любой" options=${kinds} onChange=${(/** @type {string} */ code) => narrow({ kind: code })} />
    <${Select} label="Состояние" value=${status ?? ""} empty="любое" options=${STATUSES} onChange=${(/** @type {any} */ code) => narrow({ status: code || null })} />`;

  const list = fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />`
    : !data ? html`<${Progress} label="Загружаю документы…" />`
    : none ? html`<${Beginning} families=${families} />`
    : html`<${Table} caption="Документы" name="documents" columns=${columns(kindOf)} rows=${rows} onSelect=${open} empty=${html`<${Nothing} />`} />`;

  return html`<${ListPage} title="Документы" filters=${filters} list=${list}
    subtitle=${rows.length > 0 && plural(rows.length, ["документ", "документа", "документов"])}
    actions=${html`<${TakeTable} disabled=${rows.length === 0} />
      <${Button} icon="file-plus" title="N" onClick=${write}>Составить документ<//>
      <${Button} main icon="files" onClick=${() => go("documents", "package")}>Комплект на пары<//>`} />`;
}

/** @param {ReturnType<typeof useKinds>["kindOf"]} kindOf @returns {import("../../parts/columns.js").Column[]} */
function columns(kindOf) {
  // A heading begins with the kind: what follows it is who or what the document is about.
  const about = (/** @type {DocumentRow} */ { kind, heading }) => {
    const label = kindOf(kind)?.label;
    return label && heading.startsWith(`${label}: `) ? [label, heading.slice(label.length + 2)] : [heading, ""];
  };
  return [
    {
      key: "heading", title: "Документ", also: "О ком или о чём",
      render: (row) => {
        const [label, whom] = about(row);
        return html`${label}${whom && html`<small>${whom}</small>`}`;
      },
    },
    { key: "number", title: "№", width: "8rem", render: ({ number }) => html`<span class="break">${number}</span>` },
    { key: "day", title: "Дата", also: "Составлен", width: "9rem", render: ({ day, created_on }) => (day ? dateShort(day) : html`<small class="nowrap" data-copy=${dateShort(created_on)}>составлен ${dateShort(created_on).slice(0, 5)}</small>`) },
    { key: "status", title: "Состояние", width: "9rem", render: ({ status }) => html`<${StatusTag} status=${status} />` },
  ];
}

function Nothing() {
  return html`<${Empty} icon="search" title="Ничего не нашлось" text="Проверьте, как написано, или уберите условия отбора."
    action=${html`<${Button} onClick=${clear}>Показать все документы<//>`} />`;
}

/** Nothing is written yet: what can be written stands at hand. @param {{ families: import("../../api/types").DocumentFamilyList[] }} props */
function Beginning({ families }) {
  const year = chosenYear.value;
  return html`<div class="papers-start">
    <div class="notice calm"><div><b>${year === null ? "Документов пока нет" : `За ${schoolYear(year)} учебный год документов пока нет`}</b>
      <p>Выберите, что составить: программа возьмёт сведения из карточек людей и пар и покажет готовые страницы. Для пар удобнее начать с${"\u00a0"}комплекта:
      приказ, согласия и соглашения сразу.</p></div></div>
    <${Families} families=${families} />
  </div>`;
}
