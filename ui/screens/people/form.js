// The form of a person: what is asked depends on who it is. A new card offers to go on with the
// next one, because people are entered class by class.
import { html, useState } from "../../vendor/ui.js";
import { call, useQuery } from "../../api/index.js";
import { Button, FaultNote, FormActions, PageHead, go, say, useFirstField, useForm } from "../../parts/index.js";
import { blank, nextOf } from "./fields.js";
import { FieldGroups } from "./groups.js";
import { WhoFields } from "./who.js";
import { SimilarNote, useSimilar } from "./similar.js";

/** @typedef {import("../../api/types").PersonFields} PersonFields */

/** Adds a person, or changes the one whose id is given. @param {{ id?: string, first?: Partial<PersonFields>, focus?: string }} props */
export function PersonForm({ id, first, focus }) {
  const card = useQuery("person.get", id ? { id } : null, []);
  const [series, setSeries] = useState({ turn: 0, fields: { ...blank(), ...first } });
  if (card.fault) return html`<${FaultNote} fault=${card.fault} onRetry=${card.reload} />`;
  if (id && !card.data) return null;
  const next = (/** @type {PersonFields} */ saved) => setSeries({ turn: series.turn + 1, fields: nextOf(saved) });
  const initial = card.data ? { ...blank(), ...card.data.fields } : series.fields;
  return html`<${Editor} key=${series.turn} ...${{ id, initial, next }} focus=${initial.kind && !id ? "surname" : focus} />`;
}

/** @param {{ id?: string, initial: PersonFields, focus?: string, next: (saved: PersonFields) => void }} props */
function Editor({ id, initial, focus, next }) {
  const saves = async (/** @type {PersonFields} */ fields) => {
    if (!id) return (await call("person.add", { fields })).id;
    await call("person.update", { id, fields });
    return id;
  };
  const form = useForm(initial, saves);
  const box = useFirstField(focus);
  const found = useSimilar(id, form.values);
  const twin = !id && found.some(({ exact }) => exact);

  const save = async ({ another = false, anyway = false } = {}) => {
    if (twin && !anyway) return box.current?.querySelector("[data-anyway]")?.focus();
    let saved = "";
    const done = await form.submit(async (fields) => void (saved = await saves(fields)));
    if (!done) return;
    if (!another) return go("people", saved);
    say({ text: `Карточка сохранена: ${form.values.surname} ${form.values.given}.` });
    next(form.values);
  };
  const leave = () => (id ? go("people", id) : go("people"));

  return html`<div class="form-page" ref=${box}>
    <${PageHead} title=${id ? [initial.surname, initial.given, initial.patronymic].filter(Boolean).join(" ") : "Новый человек"}
      subtitle=${id && "изменение карточки"} />
    <div class="card">
      <${WhoFields} form=${form} fresh=${!id} />
      <${SimilarNote} found=${found} onAnyway=${twin && (() => save({ anyway: true }))} />
      ${form.values.kind && html`<${FieldGroups} form=${form} />`}
      <${FormActions} onSave=${() => save()} onCancel=${leave} saving=${form.saving}>
        ${!id && html`<${Button} onClick=${() => save({ another: true })}>Сохранить и добавить ещё<//>`}
      <//>
    </div>
  </div>`;
}
