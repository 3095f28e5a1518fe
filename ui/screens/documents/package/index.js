// «Комплект на пары»: the order with all the papers that it rests on, made in one step.
import { html, signal, useEffect, useState } from "../../../vendor/ui.js";
import { Fault, call, useQuery } from "../../../api/index.js";
import { Button, Card, CheckField, FaultNote, Icon, PageHead, Progress, Segments, go, plural, useListKeys } from "../../../parts/index.js";
import { isOver } from "../../pairs/life.js";
import { useKinds } from "../kinds.js";
import { Gaps } from "../page/gaps.js";
import { PairChoice, frameworkOf, needsOrder, usePairs } from "../pairs.js";

/** @typedef {import("../../../api/types").Framework} Framework */

/** Their orders rest on different laws, so a package is of one sort. */
const FRAMEWORKS = [{ code: "employees", label: "Пары педагогов" }, { code: "pupils", label: "Пары обучающихся" }];

/** Pairs that are being chosen: «Исправить» leads away, and on coming back they are chosen still. @type {import("../../../vendor/ui.js").Signal<string[]>} */
const begun = signal([]);

/** @param {{ pair: string | null }} props `pair`: chosen from the start */
export function PackagePage({ pair }) {
  const { rows, data } = usePairs();
  const [framework, setFramework] = useState(/** @type {Framework | null} */ (null));
  useState(() => pair && (begun.value = [pair]));
  // Of another year or another file there is nothing to choose from here.
  const chosen = begun.value.filter((id) => rows.some((row) => row.id === id));
  const setChosen = (/** @type {string[]} */ ids) => void (begun.value = ids);
  const [personal, setPersonal] = useState(false);
  const [saving, setSaving] = useState(false);
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  useListKeys({ onClose: () => go("documents") });
  // It begins with the sort of which more wait for an order.
  useEffect(() => {
    if (!data || framework) return;
    const named = rows.find(({ id }) => id === chosen[0]);
    const waiting = rows.filter(needsOrder).map(frameworkOf);
    const pupils = waiting.filter((one) => one === "pupils").length;
    setFramework((named && frameworkOf(named)) ?? (pupils > waiting.length / 2 ? "pupils" : "employees"));
  }, [data]);
  const look = useQuery("package.look", chosen.length > 0 ? { pairs: chosen, data: personal } : null, ["pair", "pair_member", "person", "organization", "labour_agreement", "document"]);
  const create = async () => {
    setSaving(true);
    setFault(null);
    try {
      const { id } = await call("package.create", { pairs: chosen, data: personal });
      begun.value = [];
      go("documents", id);
    } catch (thrown) {
      setFault(Fault.from(thrown));
      setSaving(false);
    }
  };
  const options = FRAMEWORKS.map(({ code, label }) => ({ code, label, count: rows.filter((row) => frameworkOf(row) === code && !isOver(row)).length }));

  return html`<div class="list-page"><${PageHead} title="Комплект на пары" subtitle="приказ, согласия и соглашения сразу"
      actions=${html`<${Button} text onClick=${() => go("documents")}>К списку документов<//>`} />
    <div class="package">
      <${Card} title="Какие пары">
        ${framework && html`<div class="stack">
          <${Segments} label="Какие пары" value=${framework} options=${options} onChange=${(/** @type {Framework} */ code) => (setFramework(code), setChosen([]))} />
          <${PairChoice} framework=${framework} chosen=${chosen} onChange=${setChosen} /></div>`}
      <//>
      <${Card} title="В комплекте" class="package-set">
        <${CheckField} label="И согласия на обработку персональных данных" value=${personal} onChange=${setPersonal} hint="Отдельным документом на каждого участника (152-ФЗ)." />
        ${chosen.length === 0 && html`<p class="muted spaced-top">Отметьте пары, и здесь появится всё, что для них нужно подписать.</p>`}
        ${look.fault && html`<div class="spaced-top"><${FaultNote} fault=${look.fault} onRetry=${look.reload} /></div>`}
        ${chosen.length > 0 && !look.data && !look.fault && html`<${Progress} label="Смотрю, что нужно…" />`}
        ${chosen.length > 0 && look.data && html`<${Papers} papers=${look.data.papers} /><div class="card-part"><${Gaps} gaps=${look.data.missing} level=${3} /></div>`}
        ${fault && html`<div class="spaced-top"><${FaultNote} fault=${fault} /></div>`}
        <div class="card-actions"><${Button} main icon="files" disabled=${saving || chosen.length === 0 || !look.data} onClick=${create}>${saving ? "Составляю…" : "Составить комплект"}<//>
          ${look.data && chosen.length > 0 && html`<span class="muted small">${plural(look.data.papers.length, ["документ", "документа", "документов"])}</span>`}</div>
      <//>
    </div>
  </div>`;
}

/** The first names, and how many more there are. @param {string[]} names */
const listed = (names) => (names.length > 7 ? `${names.slice(0, 6).join(", ")} и\u00a0ещё\u00a0${names.length - 6}` : names.join(", "));

/** By kinds, with whose papers they are. @param {{ papers: import("../../../api/types").PackagePaper[] }} props */
function Papers({ papers }) {
  const { kindOf } = useKinds();
  const kinds = [...new Set(papers.map(({ kind }) => kind))];
  return html`<ul class="package-papers">${kinds.map((kind) => {
    const some = papers.filter((paper) => paper.kind === kind);
    const label = kindOf(kind)?.label ?? some[0].heading;
    const whose = some.map(({ heading }) => (heading.startsWith(`${label}: `) ? heading.slice(label.length + 2) : "")).filter(Boolean);
    return html`<li key=${kind}><${Icon} name="file-text" /><div><span>${label}${some.length > 1 && html` <b>× ${some.length}</b>`}</span>
      ${whose.length > 0 && html`<small>${listed(whose)}</small>`}</div></li>`;
  })}</ul>`;
}
