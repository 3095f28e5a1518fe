// The words of a kind in the school's own wording: pieces one under another, the page beside them.
import { html, useEffect, useMemo } from "../../../vendor/ui.js";
import { Fault, act, call, useQuery } from "../../../api/index.js";
import { Button, Card, FaultNote, FormActions, PageHead, Progress, go, say, useForm, useListKeys } from "../../../parts/index.js";
import { useKinds } from "../kinds.js";
import { Desk } from "../preview/desk.js";
import { usePages } from "../preview/pages.js";
import { WordsField } from "./area.js";
import { useSample } from "./sample.js";

/** @typedef {import("../../../api/types").DocumentKind} DocumentKind */

/** @param {{ kind: string }} props */
export function Words({ kind: code }) {
  const { kindOf, ready } = useKinds();
  const kind = kindOf(code);
  const { data, fault, reload } = useQuery("wording.list", kind ? { kind: kind.code } : null, ["wording"]);
  const sample = useSample(kind);
  const pages = usePages(sample && { fields: sample });
  useListKeys({ onClose: () => go("documents", "new", code) });
  useEffect(() => {
    if (ready && !kind) go("documents", "new");
  }, [ready, kind]);
  if (fault || !kind || !data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Открываю текст…" />`;
  return html`<div class="paper-page">
    <${PageHead} title="Текст документа" subtitle=${kind.label} actions=${html`<${Button} icon="file-plus" onClick=${() => go("documents", "new", code)}>Составить документ<//>`} />
    <div class="paper words">
      <div class="paper-side"><${Pieces} kind=${kind.code} list=${data} /></div>
      <${Desk} label=${kind.label} pages=${pages.data?.pages ?? null} fault=${pages.fault} onRetry=${pages.reload} loading=${pages.loading}
        tools=${html`<span class="small">Образец: обновится, когда сохраните</span>`} />
    </div>
  </div>`;
}

/** @param {{ kind: DocumentKind, list: import("../../../api/types").WordingList }} props */
function Pieces({ kind, list: { pieces, placeholders } }) {
  const kept = useMemo(() => Object.fromEntries(pieces.map(({ code, text }) => [code, text])), [pieces]);
  const form = useForm(kept, (values) => keep(values));
  const { values, set, errors, dirty, saving, submit, reset } = form;
  // Piece by piece, so that a refusal stands at the piece that it is about.
  const keep = async (/** @type {Record<string, string>} */ texts) => {
    for (const { code } of pieces.filter((piece) => texts[piece.code].trim() !== piece.text)) {
      try {
        await call("wording.save", { kind, code, text: texts[code] });
      } catch (thrown) {
        const { fields, message, action, code: what } = Fault.from(thrown);
        throw new Fault({ code: what, message, action, fields: fields.text ? { [code]: fields.text } : fields });
      }
    }
  };
  const save = async () => (await submit()) && say({ text: "Текст сохранён. Подписанные документы не изменились." });
  const back = async (/** @type {typeof pieces[number]} */ piece) => {
    const { code, default: original } = piece;
    // What was only typed is simply typed over; what is kept is a step of its own.
    if (piece.text === original || dirty) set(code, original);
    if (piece.text === original || !(await act("wording.reset", { kind, code }))) return;
    say({ text: "Исходный текст возвращён", action: dirty ? undefined : { label: "Отменить", run: () => act("journal.undo", {}) } });
  };
  return html`<${Card}>
    <p class="muted small spaced">Слова в рамках программа заменит сведениями из карточек. Пустую часть документ пропустит.</p>
    <div class="stack">${pieces.map((piece) => html`<${WordsField} key=${piece.code} label=${piece.label} value=${values[piece.code] ?? ""} error=${errors[piece.code]} placeholders=${placeholders}
      onInput=${(/** @type {string} */ text) => set(piece.code, text)}
      actions=${(values[piece.code] ?? "").trim() !== piece.default && html`<${Button} text look="back" onClick=${() => back(piece)} aria-label="Вернуть исходный текст: ${piece.label}">Вернуть исходный<//>`} />`)}</div>
    <div class="paper-actions"><${FormActions} onSave=${save} onCancel=${dirty ? reset : undefined} escKeeps saving=${saving} disabled=${!dirty} /></div>
  <//>`;
}
