// A school's card: its reports by time, what the shown one says, what in it has to be put right.
import { html, useEffect } from "../../vendor/ui.js";
import { act, useQuery } from "../../api/index.js";
import { Button, Card, Facts, FaultNote, IconButton, Menu, Progress, address, copy, dateShort, go, say, useHeadingFocus } from "../../parts/index.js";
import { Changes, changeCounts } from "./changes.js";
import { timeWords } from "./time.js";
import { Parts, Problems, ProblemsTag, SentTag, TrustTag, trustHint } from "./words.js";

/** @typedef {import("../../api/types").SchoolReturns} School */
/** Lines of «Сведения об организации» that are looked for first. */
const FIRST = ["Куратор наставничества", "Руководитель", "Телефон", "Электронная почта"];

/** @param {{ school: School, shown: string | null, time: import("./time.js").Time }} props `shown`: another report than the one of the time */
export function SchoolCard({ school, shown, time }) {
  const { organization_id: id, name, current, history } = school;
  const heading = useHeadingFocus(`${id} ${shown}`);
  const row = history.find((one) => one.id === shown) ?? current;
  // A report that was taken back is not looked at any more.
  useEffect(() => {
    if (shown && row?.id !== shown) go("schools", id);
  }, [shown, row?.id]);
  return html`<${Card} class="school-card" title=${html`<span ref=${heading} tabindex="-1">${name}</span>`}
      actions=${html`<span class="row-tight"><${Menu} quiet label="Ещё: ${name}" items=${[
        { label: "Изменить название", icon: "pencil", onClick: () => go("settings", "partners") },
        row && { label: "Убрать этот отчёт", icon: "x", danger: true, onClick: () => remove(row.id, id) },
      ]} /><${IconButton} icon="x" label="Закрыть карточку" onClick=${() => go("schools")} /></span>`}>
    ${row ? html`<${Shown} key=${row.id} row=${row} />` : html`<div class="card-tags"><${SentTag} sent=${false} /></div>
      <p>${`${timeWords(time)[0].toUpperCase()}${timeWords(time).slice(1)} отчёта нет.`}</p>
      <div class="card-actions"><${Button} icon="file-up" onClick=${() => go("schools", "take")}>Принять отчёт<//></div>`}
    ${history.length > 0 && html`<section class="card-part"><h3>Все отчёты школы</h3><ul class="return-history">${history.map((one) => html`<li key=${one.id}>
      <a href=${address("schools", id, one.id)} aria-current=${one.id === row?.id ? "true" : undefined}>${timeWords(one)}</a>
      <small>составлен ${dateShort(one.made_on)}${one.latest ? "" : " · заменён более новым"}</small></li>`)}</ul></section>`}
  <//>`;
}

/** @param {string} id @param {string} school */
async function remove(id, school) {
  if (!(await act("return.remove", { id }))) return;
  go("schools", school);
  say({ text: "Отчёт убран. Если до него был другой, снова учитывается он.", action: { label: "Отменить", run: () => act("journal.undo", {}) } });
}

/** @param {{ row: import("../../api/types").ReturnRow }} props */
function Shown({ row }) {
  const { data: kept, fault, reload } = useQuery("return.get", { id: row.id }, ["school_return", "organization"]);
  const { problems: count, trust, latest } = row;
  const head = html`<p class="muted">Отчёт ${timeWords(row)}${!latest && ", заменён более новым"}</p>
    <div class="card-tags"><${SentTag} sent=${true} /><${TrustTag} trust=${trust} /><${ProblemsTag} count=${count} /></div>`;
  if (!kept) return html`${head}${fault ? fault.code !== "not_found" && html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Открываю отчёт…" />`}`;
  const { problems, letter, parts, facts, before, changes } = kept;
  const first = FIRST.flatMap((title) => facts.filter(([known]) => known === title));
  const others = facts.filter((fact) => !first.includes(fact));
  return html`${head}
    ${trust !== "sealed" && html`<p class="small muted spaced-top">${trustHint(trust)}</p>`}
    ${letter && html`<div class="card-actions"><${Button} icon="copy" onClick=${() => copy(letter, "Письмо скопировано. Вставьте его в почту или мессенджер.")}>Скопировать письмо школе<//></div>`}
    ${problems.length > 0 && html`<section class="card-part"><h3>Что поправить</h3><${Problems} problems=${problems} /></section>`}
    ${count > 0 && problems.length === 0 && html`<p class="small muted">Какие именно замечания, программа раньше не запоминала. Примите файл ещё раз, чтобы увидеть их.</p>`}
    <div class="card-part"><${Facts} items=${[...first, ["Составлен", dateShort(row.made_on)], ["Принят", dateShort(row.taken_on)], ["Файл", html`<span class="small">${row.file}</span>`]]} /></div>
    <section class="card-part"><h3>Сколько записей</h3><${Parts} parts=${parts} /></section>
    ${others.length > 0 && html`<details class="card-part return-facts"><summary><b>Сведения об организации</b></summary><${Facts} items=${others} /></details>`}
    ${before && html`<section class="card-part"><h3>Что изменилось</h3>
      <p class="small muted">По сравнению с отчётом, составленным ${dateShort(before.made_on)}: ${changeCounts(changes) || "то же самое"}.</p>
      <${Changes} changes=${changes} /></section>`}`;
}
