// The school's workbook for the district: what will be in it, what of people it says, and the writing.
import { html, useState } from "../../vendor/ui.js";
import { act, useQuery } from "../../api/index.js";
import { Button, Card, CheckField, FaultNote, Progress, Segments, chosenYear, number, say } from "../../parts/index.js";
import { LayoutChoice } from "./layout/choice.js";

/** @typedef {import("../../api/types").ReportLook} Look */
/** @typedef {import("../../api/types").ReturnLayout} Layout */

const TABLES = [
  "organization", "person", "mentor", "mentee", "mentee_request", "pair", "pair_member", "programme", "programme_item", "meeting", "roadmap",
  "roadmap_section", "activity", "occurrence", "document", "practice", "indicator_value", "measure", "survey", "response", "answer",
];
const PERIODS = [{ code: "half", label: "За первое полугодие" }, { code: "year", label: "За учебный год" }];

export function SchoolReport() {
  const [period, setPeriod] = useState(/** @type {import("../../api/types").ReturnPeriod} */ ("half"));
  const [hidden, setHidden] = useState(/** @type {string[]} */ ([]));
  // Asked anew each time: whoever sends personal data decides so today (152-ФЗ).
  const [personal, setPersonal] = useState({ contacts: false, births: false, children: false });
  const [busy, setBusy] = useState(false);
  const kept = useQuery("layout.list", {}, ["return_layout"]).data;
  const own = kept?.layouts.find((one) => one.id === kept.chosen);
  const asked = { school_year: chosenYear.value, period, personal, layout: own?.layout ?? null };
  const { data: look, fault, reload } = useQuery("report.look", kept ? asked : null, TABLES);
  const write = async () => {
    if (!look) return;
    setBusy(true);
    const saved = await act("report.write", { query: { ...asked, layout: narrowed(look.layout, hidden) } }).finally(() => setBusy(false));
    if (saved) say({ saved });
  };
  const ask = (/** @type {"contacts" | "births" | "children"} */ what, /** @type {string} */ label) => html`<${CheckField} label=${label}
    value=${personal[what]} onChange=${(/** @type {boolean} */ on) => setPersonal({ ...personal, [what]: on })} />`;
  const sheets = look?.layout.parts.filter(({ part, shown }) => shown && countOf(look, part) !== undefined);
  const all = sheets?.every(({ part }) => hidden.includes(part));
  return html`<${Card} class="school-report" title="Отчёт школы для района"><div class="stack">
    <p>Книга Excel с итогами года. Район откроет её в этой же программе и сведёт вместе с другими школами.</p>
    <${Segments} label="За какое время" value=${period} options=${PERIODS} onChange=${setPeriod} />
    ${kept && html`<${LayoutChoice} kept=${kept} />`}
    ${!look || !sheets ? (fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Считаю…" />`) : html`
      <div class="columns"><fieldset class="group"><legend>Листы</legend><div class="report-sheets">${sheets.map(({ part, title }) => html`
        <${CheckField} key=${part} label=${html`${title} <span class="muted">${number(countOf(look, part) ?? 0)}</span>`} value=${!hidden.includes(part)}
          onChange=${(/** @type {boolean} */ on) => setHidden(on ? hidden.filter((one) => one !== part) : [...hidden, part])} />`)}</div></fieldset>
      <fieldset class="group"><legend>Личные сведения</legend>
        ${ask("contacts", "Телефоны и почта")}${ask("births", "Годы рождения")}${ask("children", "Полные ФИО детей")}
        <p class="muted small">В книгу попадут: ${look.personal}.</p></fieldset></div>
      ${all && html`<p class="problem" role="alert">Отметьте хотя бы один лист.</p>`}
      <div class="card-actions"><${Button} main icon="table-2" disabled=${busy || all} onClick=${write}>${busy ? "Записываю…" : "Записать отчёт"}<//></div>`}
  </div><//>`;
}

/** @param {Look} look @param {string} part */
function countOf(look, part) {
  return look.parts.find((one) => one.part === part)?.rows;
}

/** @param {Layout} layout @param {string[]} hidden @returns {Layout} */
function narrowed(layout, hidden) {
  return { ...layout, parts: layout.parts.map((one) => ({ ...one, shown: one.shown && !hidden.includes(one.part) })) };
}
