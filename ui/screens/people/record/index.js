// «Личное дело»: what a person has done in mentoring, year by year, with the totals for an attestation; printed as it is seen.
import { html, useEffect } from "../../../vendor/ui.js";
import { act, state, useQuery } from "../../../api/index.js";
import { Button, FaultNote, Menu, PageHead, Progress, dateLong, go, plural, say, useListKeys } from "../../../parts/index.js";
import { PeriodFields, periodOf, periodWords } from "./period.js";
import { Figures } from "./figures.js";
import { Timeline } from "./timeline.js";

const TABLES = [
  "person", "pair", "pair_member", "organization", "meeting", "attendance", "programme", "programme_item", "practice", "qualification", "award", "event",
  "event_participant", "mentor",
];

/** @param {{ id: string }} props */
export function PersonRecordPage({ id }) {
  const period = periodOf();
  const { data, fault, reload } = useQuery("person.record", { id, period }, TABLES);
  const organization = useQuery("organization.get", {}, ["organization", "person"]).data;
  useListKeys({ onClose: () => go("people", id) });
  // A card that an undone action has taken away closes.
  const gone = fault?.code === "not_found";
  useEffect(() => {
    if (gone) go("people");
  }, [gone]);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Собираю личное дело…" />`;

  const exporting = async () => {
    const saved = await act("person.record_export", { id, period });
    if (saved) say({ saved });
  };
  const add = (/** @type {string} */ code) => () => go("monitoring", "records", code, "new", id);
  const own = organization?.fields.short_name;
  const facts = [
    [data.detail, data.organization || own],
    [data.teaching_years !== null && years(data.teaching_years)],
    [data.education],
  ].map((line) => line.filter(Boolean).join(", ")).filter(Boolean);
  const kind = data.mentor || data.as_mentor.pairs > 0 ? "Личная карточка наставника" : "Личная карточка участника";

  return html`<div class="record-page">
    <${PageHead} title=${data.name} below=${html`<div class="record-kind">${kind}</div>${facts.map((line) => html`<div key=${line}>${line}</div>`)}`}
      actions=${html`<${Button} icon="table-2" onClick=${exporting}>В Excel<//>
        <${Button} icon="printer" onClick=${() => window.print()}>Печать<//>
        <${Menu} label="Добавить" icon="plus" items=${[
          { label: "Курс", icon: "graduation-cap", onClick: add("courses") },
          { label: "Награду", icon: "award", onClick: add("awards") },
          { label: "Практику", icon: "lightbulb", onClick: add("practices") },
          { label: "Событие", icon: "presentation", onClick: add("events") },
        ]} />
        <${Button} onClick=${() => go("people", id)} title="Esc">К карточке<//>`} />
    <${PeriodFields} fault=${fault?.aboutFields ? fault.fields : {}} />
    ${fault && !fault.aboutFields && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    <p class="only-print">Сведения ${periodWords(period)}.</p>
    <${Figures} data=${data} />
    <${Timeline} data=${data} period=${period} />
    <div class="only-print record-sign">
      <p>Сведения верны на ${dateLong(state.value?.today)}</p>
      <p>Руководитель <span class="blank"></span> ${organization?.director?.name}</p>
    </div>
  </div>`;
}

/** «Стаж 29 лет», «Стаж меньше года». @param {number} count */
function years(count) {
  return count < 1 ? "Стаж меньше года" : `Стаж ${plural(count, ["год", "года", "лет"])}`;
}
