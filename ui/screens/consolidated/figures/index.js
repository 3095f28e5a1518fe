// «Школы в цифрах»: what each school has done, the district's sums, the time before; the same as charts.
import { html, useState } from "../../../vendor/ui.js";
import { BarChart, Card, CheckField, Segments, plural } from "../../../parts/index.js";
import { shortName } from "../../roadmap/grid/words.js";
import { timeWords } from "../../schools/time.js";
import { FigureTable } from "./table.js";

/** @typedef {import("../../../api/types").Consolidated} Consolidated */

/** Figures that are looked at together. @type {Record<string, { label: string, codes: string[] }>} */
const GROUPS = {
  people: { label: "Люди и пары", codes: ["mentors", "mentees", "pairs", "groups", "active", "completed", "practices"] },
  work: { label: "Программы и встречи", codes: ["programmes", "items", "done", "meetings", "hours"] },
  roadmap: { label: "Дорожная карта", codes: ["moments", "overdue", "ahead"] },
};

/** @param {{ data: Consolidated }} props */
export default function FiguresTab({ data }) {
  const [group, setGroup] = useState("people");
  const [past, setPast] = useState(false);
  const { before, earlier } = data;
  const compares = past && before !== null;
  return html`<div class="stack"><div class="row">
      <${Segments} label="Какие цифры показать" value=${group} onChange=${setGroup} options=${Object.entries(GROUPS).map(([code, { label }]) => ({ code, label }))} />
      ${before ? html`<${CheckField} label="С прошлым периодом" value=${past} onChange=${setPast} />` : html`<span class="muted small">Сравнить не с чем: ${timeWords(earlier)} отчётов нет.</span>`}
    </div>
    <${FigureTable} data=${data} codes=${GROUPS[group].codes} past=${compares} />
    ${compares && html`<p class="hint">Прошлый период — отчёты ${timeWords(earlier)}, сдали ${plural(earlier.sent, ["школа", "школы", "школ"])}.</p>`}
    <div class="columns board"><${Card}><${BarChart} name="summary-schools" title="Пары и группы по школам" rows=${schoolBars(data, compares)} labels=${{ row: "Школа", value: compares ? "сейчас" : "пар и групп", before: "в прошлый период" }} /><//>
    <${Card}><${BarChart} name="summary-forms" title="Пары и группы по формам" rows=${formBars(data)} labels=${{ row: "Форма", value: "пар и групп" }} /><//></div>
  </div>`;
}

/** «8 пар, 2 группы». @param {number} pairs @param {number} groups */
function pairWords(pairs, groups) {
  const words = [pairs > 0 && plural(pairs, ["пара", "пары", "пар"]), groups > 0 && plural(groups, ["группа", "группы", "групп"])].filter(Boolean);
  return words.join(", ") || "0";
}

/** @param {Consolidated} data @param {boolean} past */
function schoolBars({ columns, schools }, past) {
  const [pairs, groups] = ["pairs", "groups"].map((code) => columns.findIndex((column) => column.code === code));
  return schools.map(({ name, figures, before }) => ({
    label: shortName(name), value: figures[pairs] + figures[groups], text: pairWords(figures[pairs], figures[groups]),
    ...(past && { before: before ? before[pairs] + before[groups] : null }),
  }));
}

/** @param {Consolidated} data */
function formBars({ forms }) {
  return forms.map(({ form, pairs, groups }) => ({ label: form, value: pairs + groups, text: pairWords(pairs, groups) }));
}
