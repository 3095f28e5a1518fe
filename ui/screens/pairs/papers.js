// «Документы пары»: what has been written about it, and what can be written next.
import { html } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { Button, FaultNote, Menu, address, go } from "../../parts/index.js";
import { useKinds } from "../documents/kinds.js";
import { StatusTag, numberAndDay } from "../documents/status.js";
import { isOver } from "./life.js";

/** Kinds about one pair, by where it stands. */
const ALWAYS = ["programme", "meeting_journal", "mentor_report"];
const WORKING = ["stop_order", "replace_order", "extend_order"];

/** @param {{ card: import("../../api/types").PairCard }} props */
export function Papers({ card: { row, archived } }) {
  const { data, fault, reload } = useQuery("document.list", { pair_id: row.id }, ["document", "document_pair"]);
  const { kindOf } = useKinds();
  const working = !archived && !isOver(row);
  const items = [...ALWAYS, ...(working && row.status !== "proposed" ? WORKING : [])].map((code) => {
    const label = kindOf(code)?.label;
    return label && { label, icon: "file-text", onClick: () => go("documents", "new", code, row.id) };
  });
  return html`<section class="card-part" aria-label="Документы пары">
    <div class="card-head"><h3>Документы</h3><${Menu} label="Составить документ" quiet icon="plus" items=${items} /></div>
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${data?.length === 0 && html`<p class="muted small">Здесь появятся приказ, согласия, программа и журнал этой пары.</p>`}
    ${data && data.length > 0 && html`<ul class="lines">${data.map(({ id, heading, status, number, day }) => html`<li key=${id}>
      <span class="grow"><a href=${address("documents", id)}>${heading}</a><small>${numberAndDay({ number, day })}</small></span><${StatusTag} status=${status} />
    </li>`)}</ul>`}
    ${working && html`<div class="card-actions"><${Button} icon="files" onClick=${() => go("documents", "package", row.id)}>Составить комплект<//></div>`}
  </section>`;
}
