// The card of a practice, a course, an award or an event.
import { html, useEffect } from "../../../vendor/ui.js";
import { act, useQuery } from "../../../api/index.js";
import { Button, Card, Facts, FaultNote, IconButton, Menu, Tag, go, say, useHeadingFocus } from "../../../parts/index.js";
import { open } from "./kind.js";

/** @param {{ kind: import("./kind.js").Kind, id: string }} props */
export function RecordCard({ kind, id }) {
  const { noun, tables } = kind;
  const { data: row, fault, reload } = useQuery(/** @type {"event.get"} */ (`${noun}.get`), { id }, tables);
  const heading = useHeadingFocus(row?.id);
  // A card that an undone action has taken away closes.
  const gone = !!row && fault?.code === "not_found";
  useEffect(() => {
    if (gone) open(kind);
  }, [gone]);
  if (fault || !row) return fault && html`<${FaultNote} fault=${fault} onRetry=${fault.code === "not_found" ? undefined : reload} />`;
  const move = async () => {
    const to = row.archived ? "restore" : "archive";
    if (!(await act(/** @type {"event.archive"} */ (`${noun}.${to}`), { id }))) return;
    if (row.archived) return say({ text: "Возвращено из архива." });
    open(kind);
    say({ text: "Перенесено в архив.", action: { label: "Вернуть", run: () => act(/** @type {"event.restore"} */ (`${noun}.restore`), { id }) } });
  };
  const tags = kind.tags?.(row);
  return html`<${Card} title=${html`<span ref=${heading} tabindex="-1">${row.fields.title}</span>`} actions=${html`<span class="row-tight"><${Menu} label="Ещё действия" quiet items=${[
    { label: "Журнал", icon: "clock", onClick: () => go("journal", id) },
    { label: row.archived ? "Вернуть из архива" : "В архив", icon: row.archived ? "archive-restore" : "archive", onClick: move },
  ]} /><${IconButton} icon="x" label="Закрыть карточку" onClick=${() => open(kind)} /></span>`}>
    ${(tags || row.archived) && html`<div class="card-tags">${tags}${row.archived && html`<${Tag} level="idle" sign="■">в архиве<//>`}</div>`}
    ${!row.archived && html`<div class="card-actions"><${Button} icon="pencil" onClick=${() => open(kind, id, "edit")}>Изменить<//></div>`}
    <div class="card-part"><${Facts} items=${kind.facts(row)} /></div>
    ${kind.people?.(row)}
  <//>`;
}
