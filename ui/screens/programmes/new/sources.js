// What a programme starts from: a template, another programme, or nothing. The nearest come first.
import { html, useId, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { Button, FaultNote, Progress, period, plural } from "../../../parts/index.js";
import { nameOf } from "../list/words.js";
import { TABLES } from "../tables.js";
import { ITEMS, MONTHS } from "../templates/words.js";

/** @typedef {import("../../../api/types").TemplateRow} Template */
/** @typedef {{ code: string, title: string, detail: string, note?: string }} Source */

/** So many are offered at once, a line of cards; the rest are a key away. */
const FEW = 4;

/** The template that the program chooses for a pair. @param {Template[] | null} templates @param {boolean} paired */
export function usualSource(templates, paired) {
  if (!paired) return "";
  const proposed = templates?.find((one) => one.proposed);
  return proposed ? `template:${proposed.id}` : templates ? "blank" : "";
}

/** @param {Template} template @returns {Source} */
const ofTemplate = ({ id, title, note, items, months, own }) => ({
  code: `template:${id}`, title, note, detail: [own && "свой", plural(items, ITEMS), `на\u00a0${plural(months, MONTHS)}`].filter(Boolean).join(" · "),
});

/** @param {{ templates: { data: Template[] | null, fault: any, reload: () => void }, pair: import("../../../api/types").PairCard | null, source: string, onChange: (code: string) => void }} props */
export function Sources({ templates: { data, fault, reload }, pair, source, onChange }) {
  const [all, setAll] = useState(false);
  const before = useBefore(pair, source);
  if (fault || !data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Открываю шаблоны…" />`;
  const offered = data.map(ofTemplate);
  const fitting = offered.slice(0, pair ? data.filter(({ fits }) => fits).length : data.length);
  const blank = { code: "blank", title: "Пустая программа", detail: "задания напишете сами" };
  const past = before.slice(0, 1);
  // The proposed one stands first, and cards keep their places under the arrows; what was chosen elsewhere is put in sight.
  const usual = usualSource(data, !!pair);
  const near = [...fitting.filter(({ code }) => code === usual), ...fitting.filter(({ code }) => code !== usual)].slice(0, FEW - 1 - past.length);
  const shown = all ? [...offered, ...before, blank] : [...near, ...past, blank];
  const chosen = [...offered, ...before].find(({ code }) => code === source);
  const list = chosen && !shown.includes(chosen) ? [chosen, ...shown.filter((one) => one !== near.at(-1))] : shown;
  const hidden = offered.length + before.length + 1 - list.length;
  return html`<section class="card sources"><${Choice} list=${list} source=${source} onChange=${onChange} />
    ${(all || hidden > 0) && html`<${Button} text look="small" aria-expanded=${all} onClick=${() => setAll(!all)}>${all ? "Только подходящие" : `Показать все шаблоны и программы: ещё ${hidden}`}<//>`}</section>`;
}

/** @param {{ list: Source[], source: string, onChange: (code: string) => void }} props */
function Choice({ list, source, onChange }) {
  const name = useId();
  return html`<fieldset class="field"><legend>На основе чего составить план</legend>
    <div class="source-cards">${list.map(({ code, title, detail, note }) => html`<label key=${code} class=${code === source ? "on" : ""} title=${note}>
      <input type="radio" name=${name} value=${code} checked=${code === source} onChange=${() => onChange(code)} />
      <span><b>${title}</b><small>${detail}</small></span></label>`)}</div></fieldset>`;
}

/** Programmes to copy: those of the same people, then of the same form, the latest first. @param {import("../../../api/types").PairCard | null} pair @param {string} source @returns {Source[]} */
function useBefore(pair, source) {
  const form = pair?.row.form;
  const wanted = form || source.startsWith("programme:");
  const { data } = useQuery("programme.list", wanted ? { ...(form ? { form } : {}), sort: "end", descending: true, limit: 100 } : null, TABLES);
  const people = [...(pair?.row.mentors ?? []), ...(pair?.row.mentees ?? [])].map(({ person_id }) => person_id);
  const shared = (/** @type {import("../../../api/types").ProgrammeRow} */ row) => [...row.mentors, ...row.mentees].filter(({ person_id }) => people.includes(person_id)).length;
  const rows = (data?.rows ?? []).filter(({ progress }) => progress.items > 0);
  return [...rows].sort((a, b) => shared(b) - shared(a)).map((row) => ({
    code: `programme:${row.id}`, title: `Как в программе «${nameOf(row)}»`, detail: [period(row.start, row.end), plural(row.progress.items, ITEMS)].join(" · "),
  }));
}
