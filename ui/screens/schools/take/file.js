// One read file: whose it is and of what time, what is in it, what changed, what is wrong, a letter about it.
import { html } from "../../../vendor/ui.js";
import { Button, Card, CheckField, Facts, FaultNote, IconButton, Select, Tag, copy, dateShort, useHeadingFocus } from "../../../parts/index.js";
import { Changes, changeCounts } from "../changes.js";
import { timeWords } from "../time.js";
import { Parts, Problems, ProblemsTag, TrustTag, trustHint } from "../words.js";
import { STATES } from "./rows.js";

/** @typedef {import("./reading.js").Said} Said */

/** @param {{ row: import("./rows.js").Row, schools: import("../../../api/types").SchoolReturns[], said: Said, onDecide: (some: Said & { take?: boolean }) => void, onClose: () => void }} props */
export function FileCard({ row, schools, said, onDecide, onClose }) {
  const heading = useHeadingFocus(row.path);
  const { look, school, time, state, why, can, take, elsewhere } = row;
  const { refused, head, trust, problems, changes, before, letter, known } = look;
  const { level, sign, label } = STATES[state];
  return html`<${Card} class="return-file" title=${html`<span ref=${heading} tabindex="-1">${school || look.file}</span>`}
      actions=${html`<${IconButton} icon="x" label="Закрыть карточку" onClick=${onClose} />`}>
    ${school && html`<p class="muted small break">${look.file}</p>`}
    <div class="card-tags"><${Tag} level=${level} sign=${sign}>${label}<//>${trust && html`<${TrustTag} trust=${trust} />`}<${ProblemsTag} count=${problems.length} /></div>
    ${refused && html`<div class="spaced-top"><${FaultNote} fault=${/** @type {any} */ (refused)} /></div>`}
    ${why && html`<p class="spaced-top">${why}</p>`}
    ${trust && trust !== "sealed" && html`<p class="small muted spaced-top">${trustHint(trust)}</p>`}
    ${can && html`<div class="spaced-top"><${CheckField} label="Принять этот отчёт" value=${take} onChange=${(/** @type {boolean} */ on) => onDecide({ take: on })} /></div>`}
    ${letter && html`<div class="card-actions"><${Button} icon="copy" onClick=${() => copy(letter, "Письмо скопировано. Вставьте его в почту или мессенджер.")}>Скопировать письмо<//></div>`}
    ${!refused && html`
      <section class="card-part stack"><${Select} label="Чей это отчёт" value=${said.organization_id ?? look.organization_id ?? ""} onChange=${(/** @type {string} */ id) => onDecide({ organization_id: id || undefined })}
          empty=${unsaid(look, said)} options=${schools.map((one) => ({ code: one.organization_id, label: one.name }))}
          hint=${look.organization && look.organization !== school ? `В книге: ${look.organization}` : ""} />
        ${head ? html`<${Facts} items=${[["За что", timeWords(time)], ["Составлен", dateShort(head.made_on)], ["Раньше принят", before && `составленный ${dateShort(before.made_on)}`]]} />`
          : html`<${Times} time=${time} said=${said} onDecide=${onDecide} />`}</section>
      ${problems.length > 0 && html`<section class="card-part"><h3>Что поправить школе</h3><${Problems} problems=${problems} /></section>`}
      ${before && !known && html`<section class="card-part"><h3>Что изменилось</h3>
        <p class="small muted">По сравнению с принятым отчётом: ${changeCounts(changes) || "записи те же"}.</p><${Changes} changes=${changes} /></section>`}
      <section class="card-part"><h3>Сколько записей</h3><${Parts} parts=${look.parts} /></section>
      ${elsewhere.length > 0 && html`<section class="card-part"><h3>Записаны и в других школах</h3><ul class="stack-tight">${elsewhere.map(({ name, schools: all }) => html`<li key=${name}>${name}
        <small class="block">${all.filter((one) => one !== school).join(", ")}</small></li>`)}</ul></section>`}`}
  <//>`;
}

/** The choice that leaves the school to the program; none where the program knows it. @param {import("./rows.js").Look} look @param {Said} said */
function unsaid({ organization, organization_id }, said) {
  if (said.organization_id) return "Как определила программа";
  if (organization_id) return undefined;
  return organization ? `Новая школа: ${organization}` : "Выберите школу";
}

/** Of a workbook that does not say it. @param {{ time: import("../time.js").Time, said: Said, onDecide: (some: Said) => void }} props */
function Times({ time, onDecide }) {
  const years = [...new Set([time.school_year + 1, time.school_year, time.school_year - 1])];
  const options = years.flatMap((school_year) => /** @type {const} */ (["half", "year"]).map((period) => ({ code: `${school_year} ${period}`, label: timeWords({ school_year, period }) })));
  const choose = (/** @type {string} */ code) => {
    const [year, period] = code.split(" ");
    onDecide({ school_year: Number(year), period: /** @type {any} */ (period) });
  };
  return html`<${Select} label="За какое время" hint="В книге этого не сказано." value=${`${time.school_year} ${time.period}`} options=${options} onChange=${choose} />`;
}
