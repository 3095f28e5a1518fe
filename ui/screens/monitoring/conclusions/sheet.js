// The curator's sheet: nine criteria, a mark each, and what level they make together.
import { html, useMemo } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import { Button, Card, FaultNote, FieldError, FormActions, Progress, Segments, Tag, go, say, useForm } from "../../../parts/index.js";
import { shownYear } from "../year.js";

/** @typedef {import("../../../api/types").CuratorSheet} Sheet */
/** @typedef {import("../../../api/types").Criterion} Criterion */

const MARKS = [{ code: "0", label: "0" }, { code: "1", label: "1" }, { code: "2", label: "2" }];
/** @type {Record<import("../../../api/types").ProgrammeLevel, "done" | "soon" | "late">} */
const LOOKS = { optimal: "done", acceptable: "soon", unacceptable: "late" };

export function CuratorSheet() {
  const year = shownYear();
  const { data, fault, reload } = useQuery("curator_sheet.get", { school_year: year }, ["curator_score"]);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю лист…" />`;
  return html`<${SheetForm} key=${year} sheet=${data} year=${year} />`;
}

/** @param {{ sheet: Sheet, year: number }} props */
function SheetForm({ sheet: { rows, of, levels }, year }) {
  const kept = useMemo(() => Object.fromEntries(rows.map(({ criterion, score, note }) => [criterion, { score, note }])), [rows]);
  const { values, set, errors, dirty, saving, submit, reset } = useForm(kept, (typed) =>
    call("curator_sheet.save", { school_year: year, scores: rows.map(({ criterion }) => ({ criterion, ...typed[criterion] })) }));
  const save = async () => (await submit()) && say({ text: "Лист оценки сохранён" });
  const scores = rows.map(({ criterion }) => values[criterion].score).filter((score) => score !== null);
  const sum = scores.reduce((all, score) => all + /** @type {number} */ (score), 0);
  const level = scores.length === rows.length ? levels.find(({ from, to }) => sum >= from && sum <= to) : undefined;
  return html`<${Card} class="criteria" title="Девять критериев" actions=${html`<${Button} icon="printer" onClick=${() => go("documents", "new", "curator_sheet")}>Напечатать<//>`}>
    <p class="small muted">0${"\u00a0"}— не${"\u00a0"}проявляется, 1${"\u00a0"}— проявляется не${"\u00a0"}всегда, 2${"\u00a0"}— проявляется в${"\u00a0"}полной мере.</p>
    <ol class="question-list">${rows.map(({ criterion, label }, index) => html`<li key=${criterion} class="question criterion">
      <span class="question-place" aria-hidden="true">${index + 1}</span><span class="question-text">${label}</span>
      <${Segments} label=${label} value=${String(values[criterion].score ?? "")} options=${MARKS} onChange=${(/** @type {string} */ code) => set(criterion, { ...values[criterion], score: Number(code) })} />
      <div class="criterion-note"><input class="input" aria-label="Пояснение: ${label}" placeholder="Пояснение" value=${values[criterion].note} aria-invalid=${errors[criterion] ? "true" : undefined}
        onInput=${(/** @type {any} */ event) => set(criterion, { ...values[criterion], note: event.target.value })} />
        ${errors[criterion] && html`<${FieldError} id="error-${criterion}" text=${errors[criterion]} />`}</div>
    </li>`)}</ol>
    <div class="save-bar"><${FormActions} onSave=${save} onCancel=${dirty ? reset : undefined} escKeeps saving=${saving} disabled=${!dirty}>
      <span class="grow left" role="status">Сумма <b>${sum}</b> из${"\u00a0"}${of}${" "}${level ? html`<${Tag} level=${LOOKS[level.code]}>${level.label}<//>` : html`<${Tag} level="idle">уровень${"\u00a0"}— когда оценены все девять<//>`}</span>
      <span class="muted small">${levels.map(({ from, to, label }) => `${from}–${to}\u00a0— ${label.replace(" уровень", "")}`).join(", ")}</span><//></div>
  <//>`;
}
