// How a sheet is read: what its columns hold, who its people are, where the headings stand.
import { html } from "../../../vendor/ui.js";
import { vocabulary } from "../../../api/index.js";
import { CheckField, NumberField, Select, Tag } from "../../../parts/index.js";

/** @param {{ sheet: import("../../../api/types").ImportSheetReview, index: number, several: boolean, does: any }} props */
export function SheetSettings({ sheet, index, several, does }) {
  const fields = vocabulary.value?.import_fields ?? [];
  const { columns, list, take } = sheet;
  const named = columns.some(({ field }) => ["name", "surname", "mentors"].includes(field));
  const known = columns.filter(({ field }) => field !== "ignored" && field !== "number");
  const label = (/** @type {string} */ code) => fields.find((field) => field.code === code)?.label ?? "";
  const choose = (/** @type {number} */ at, /** @type {any} */ field) => does.sheet(index, {
    fields: columns.map((column, other) => (other === at ? field : column.field)),
    ...(["name", "surname", "mentors"].includes(field) ? { take: true } : {}),
  });
  return html`<details class="card fold import-sheet" open=${!named}>
    <summary><b>Столбцы</b> <span class="muted">${known.map(({ title, letters, field }) => `${title || letters} → ${label(field)}`).join(" · ") || "не узнаны"}</span></summary>
    ${!named && html`<p>Не найден столбец с ФИО. Выберите, в каком столбце имена.</p>`}
    ${sheet.remembered && html`<p><${Tag} level="done">Столбцы как в прошлый раз<//></p>`}
    <div class="import-settings">
      ${several && html`<${CheckField} label="Брать людей с этого листа" value=${take} onChange=${(/** @type {boolean} */ on) => does.sheet(index, { take: on })} />`}
      <${Select} label="Список для" value=${list} options=${vocabulary.value?.import_lists ?? []} onChange=${(/** @type {any} */ code) => does.sheet(index, { list: code })} />
      ${list !== "pairs" && html`<${Select} label="Кто эти люди" value=${sheet.kind} options=${vocabulary.value?.person_kinds ?? []}
        onChange=${(/** @type {any} */ code) => does.sheet(index, { kind: code })} />`}
      <${NumberField} label="Названия столбцов в строке" value=${sheet.heading} min=${0} hint="0 — названий нет"
        onInput=${(/** @type {number | null} */ heading) => heading !== null && does.sheet(index, { heading })} />
    </div>
    <div class="column-roles">${columns.map(({ letters, title, field, sample, hidden, repeats }, at) => html`<${Select} key=${at}
      label="${letters}. ${title || "без названия"}" value=${field} options=${fields}
      hint=${[hidden && "скрыт в файле", repeats && `повторяет столбец ${repeats}`, sample && `«${sample}»`].filter(Boolean).join("; ")}
      onChange=${(/** @type {string} */ code) => choose(at, code)} />`)}</div>
  </details>`;
}
