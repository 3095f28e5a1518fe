// The form of a practice, a course, an award or an event; a new one can be followed by the next.
import { html, useState } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import { Button, Card, FaultNote, FormActions, go, say, useFirstField, useForm } from "../../../parts/index.js";
import { open } from "./kind.js";

/** Adds one, or changes the one whose id is given. @param {{ kind: import("./kind.js").Kind, id?: string, person?: string | null }} props `person`: whose it will be. */
export function RecordForm({ kind, id, person = null }) {
  const { data: row, fault, reload } = useQuery(/** @type {"event.get"} */ (`${kind.noun}.get`), id ? { id } : null, []);
  const [turn, setTurn] = useState(0);
  if (fault) return html`<${FaultNote} fault=${fault} onRetry=${reload} />`;
  if (id && !row) return null;
  const initial = row ? { ...kind.blank(null), ...row.fields } : kind.blank(person);
  return html`<${Editor} key=${turn} ...${{ kind, id, person, initial }} next=${() => setTurn(turn + 1)} />`;
}

/** @param {{ kind: import("./kind.js").Kind, id?: string, person: string | null, initial: Record<string, any>, next: () => void }} props */
function Editor({ kind, id, person, initial, next }) {
  const saves = async (/** @type {any} */ fields) => {
    if (!id) return (await call(/** @type {"event.add"} */ (`${kind.noun}.add`), { fields })).id;
    await call(/** @type {"event.update"} */ (`${kind.noun}.update`), { id, fields });
    return id;
  };
  const form = useForm(initial, saves);
  const box = useFirstField();
  const save = async (another = false) => {
    let saved = "";
    const done = await form.submit(async (fields) => void (saved = await saves(fields)));
    if (!done) return;
    if (another) {
      say({ text: `Сохранено: ${form.values.title}.` });
      return next();
    }
    // What was begun in a person's record ends there.
    if (person) go("people", person, "record");
    else open(kind, saved);
  };
  const leave = () => (person ? go("people", person, "record") : id ? open(kind, id) : open(kind));
  return html`<div class="form-page" ref=${box}><${Card} title=${id ? initial.title : kind.fresh}>
    <${kind.Fields} form=${form} />
    <${FormActions} onSave=${() => save()} onCancel=${leave} saving=${form.saving}>
      ${!id && html`<${Button} onClick=${() => save(true)}>Сохранить и добавить ещё<//>`}
    <//>
  <//></div>`;
}
