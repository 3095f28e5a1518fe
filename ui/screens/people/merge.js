// Merging two cards of one person: what differs stands side by side, and the curator takes either.
import { html, useState } from "../../vendor/ui.js";
import { call, useQuery } from "../../api/index.js";
import { Card, FaultNote, FormActions, PageHead, PersonPicker, address, go, say, useFirstField } from "../../parts/index.js";
import { Fault } from "../../api/index.js";

/** @param {{ id: string, other?: string }} props `id` stays, `other` is merged into it. */
export function Merge({ id, other: given }) {
  const keep = useQuery("person.get", { id }, ["person"]);
  const [chosen, setChosen] = useState(given ? [given] : []);
  const [taken, setTaken] = useState(/** @type {string[]} */ ([]));
  const [saving, setSaving] = useState(false);
  const other = chosen[0];
  const differences = useQuery("person.compare", other ? { keep: id, other } : null, ["person"]);
  const box = useFirstField();
  const rows = (other && differences.data) || [];
  // What only the other card knows is taken always: nothing is lost.
  const take = [...taken, ...rows.filter((row) => !row.keep).map(({ field }) => field)];
  const choose = (/** @type {string} */ field, /** @type {boolean} */ on) =>
    setTaken((old) => (on ? [...old, field] : old.filter((one) => one !== field)));

  const merge = async () => {
    setSaving(true);
    try {
      await call("person.merge", { keep: id, other, take });
      say({ text: "Карточки объединены." });
      go("people", id);
    } catch (thrown) {
      say({ fault: Fault.from(thrown) });
      setSaving(false);
    }
  };

  const { surname = "", given: first = "", patronymic = "" } = keep.data?.fields ?? {};
  const name = [surname, first, patronymic].filter(Boolean).join(" ");
  return html`<div class="form-page" ref=${box}>
    <${PageHead} title="Объединение карточек"
      below="Пары, сведения наставника и наставляемого соберутся в одной карточке, вторая уйдёт в архив. Это действие можно отменить." />
    <${Card}>
      ${keep.fault && html`<${FaultNote} fault=${keep.fault} />`}
      <p>Остаётся карточка: <a href=${address("people", id)}>${name}</a>${keep.data?.detail && `, ${keep.data.detail}`}</p>
      <${PersonPicker} label="Присоединить карточку" value=${chosen} exclude=${[id]}
        onChange=${(/** @type {string[]} */ ids) => (setChosen(ids), setTaken([]))} />
      ${differences.fault && html`<${FaultNote} fault=${differences.fault} />`}
      ${other && differences.data && rows.length === 0 && html`<p class="muted">Все сведения совпадают: выбирать нечего.</p>`}
      ${rows.length > 0 && html`<${Choices} ...${{ rows, take, choose }} />`}
      <${FormActions} label="Объединить" disabled=${!other || !differences.data} saving=${saving} onSave=${merge}
        onCancel=${() => go("people", id)} />
    <//>
  </div>`;
}

/** @param {{ rows: import("../../api/types").Difference[], take: string[], choose: (field: string, on: boolean) => void }} props */
function Choices({ rows, take, choose }) {
  const cell = (/** @type {any} */ row, /** @type {boolean} */ second) => html`<td><label class="choice">
    <input type="radio" name=${row.field} checked=${take.includes(row.field) === second} disabled=${!row.keep}
      onChange=${() => choose(row.field, second)} />
    <span>${(second ? row.other : row.keep) || html`<span class="muted">не указано</span>`}</span></label></td>`;
  return html`<table class="table"><caption class="unseen">Чем отличаются карточки</caption>
    <thead><tr><th scope="col">Поле</th><th scope="col">В остающейся</th><th scope="col">В присоединяемой</th></tr></thead>
    <tbody>${rows.map((row) => html`<tr key=${row.field}><th scope="row">${row.label}</th>${cell(row, false)}${cell(row, true)}</tr>`)}</tbody>
  </table>`;
}
