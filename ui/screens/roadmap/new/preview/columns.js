// What each column of the document was taken for; taken otherwise, the document is read again.
import { html, useState } from "../../../../vendor/ui.js";
import { act, vocabulary } from "../../../../api/index.js";
import { Button, Icon, Progress, Select, plural } from "../../../../parts/index.js";

/** @param {{ headings: import("../../../../api/types").DraftHeading[], source: any, does: any, past: { words: string }[] }} props */
export function Columns({ headings, source, does, past }) {
  const [busy, setBusy] = useState(false);
  // How many corrections there were before the table was read again: offered back as long as nothing came after.
  const [lost, setLost] = useState({ corrections: 0, depth: -1 });
  const roles = vocabulary.value?.column_roles ?? [];
  const found = headings.map(({ role }) => role);
  const read = async (/** @type {number} */ index, /** @type {any} */ role) => {
    setBusy(true);
    const fresh = await act("draft.read", { ...source, roles: found.map((old, at) => (at === index ? role : old)) }).finally(() => setBusy(false));
    if (!fresh) return;
    setLost({ corrections: past.filter(({ words }) => words !== REREAD).length, depth: past.length + 1 });
    does.replace(REREAD, fresh);
  };
  return html`<details class="card fold" open=${!found.includes("title") || !found.includes("deadline")}>
    <summary><b>Столбцы документа</b> <span class="muted">${headings.map(({ title, role }) => `${title || "без названия"} → ${roles.find(({ code }) => code === role)?.label ?? ""}`).join(" · ")}</span></summary>
    <p class="muted">Если столбец понят неверно, выберите, что в нём на самом деле: документ прочитается заново.</p>
    <div class="column-roles">${headings.map(({ title, role }, index) => html`<${Select} key=${index} label=${title || `Столбец ${index + 1}, без названия`}
      value=${role} options=${roles} disabled=${busy} onChange=${(/** @type {string} */ code) => read(index, code)} />`)}</div>
    ${busy && html`<${Progress} label="Читаю заново…" />`}
    ${lost.corrections > 0 && lost.depth === past.length && html`<div class="notice"><${Icon} name="rotate-ccw" /><div class="grow">Таблица прочитана заново.
      Сделанные до этого исправления (${plural(lost.corrections, ["правка", "правки", "правок"])}) в неё не вошли.
      <div class="notice-actions"><${Button} onClick=${does.takeBack}>Вернуть исправления<//></div></div></div>`}
  </details>`;
}

const REREAD = "чтение столбцов";
