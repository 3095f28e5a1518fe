// Whose programme it is, for how long, and which gaps it answers.
import { html, useState } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import { CheckGroup, DateField, Select, TextField } from "../../../parts/index.js";
import { PairPicker } from "./pair-picker.js";
import { blank, forPair } from "./values.js";

/** @param {{ form: any, pair: import("../../../api/types").PairCard | null, onPair: (pair: import("../../../api/types").PairCard | null) => void,
 *   onChange: (some: Partial<import("./values.js").Values>) => void }} props */
export function Whose({ form: { values, errors }, pair, onPair, onChange }) {
  const requests = useQuery("request.list", { archived: true }, ["request"]).data ?? [];
  const options = requests.filter(({ id, archived }) => !archived || values.gap_ids.includes(id)).map(({ id, label }) => ({ code: id, label }));
  const [busy, setBusy] = useState(false);
  const choose = async (/** @type {string | null} */ id) => {
    const { source, edits } = values;
    if (!id) return onPair(null), onChange({ ...blank(), source, edits });
    setBusy(true);
    try {
      const card = await call("pair.get", { id });
      onChange({ ...(await forPair(card)), confirmed: false });
      onPair(card);
    } finally {
      setBusy(false);
    }
    return undefined;
  };
  // Of one of a group: their own requests.
  const name = async (/** @type {string | null} */ mentee_id) => {
    if (!pair) return;
    const { gap_ids, gaps } = await forPair(pair, mentee_id);
    onChange({ mentee_id, gap_ids, gaps });
  };
  const wrongEnd = values.start && values.end && values.end < values.start ? "Окончание раньше начала." : undefined;
  const mentees = pair?.row.mentees ?? [];
  return html`<section class="card whose" aria-label="Для кого">
    <div class="whose-line">
      <div class="grow"><${PairPicker} pair=${pair} busy=${busy} error=${errors.pair_id} onChange=${choose} /></div>
      ${mentees.length > 1 && html`<${Select} label="Чья программа" value=${values.mentee_id ?? ""} empty="всей группы" error=${errors.mentee_id}
        options=${mentees.map(({ person_id, name: label }) => ({ code: person_id, label }))} onChange=${(/** @type {string} */ id) => name(id || null)} />`}
      <${DateField} label="Начало" required value=${values.start} error=${errors.start} onChange=${(/** @type {string | null} */ iso) => onChange({ start: iso })} />
      <${DateField} label="Окончание" required value=${values.end} error=${errors.end ?? wrongEnd} onChange=${(/** @type {string | null} */ iso) => onChange({ end: iso })} />
    </div>
    <div class="request-list gaps"><${CheckGroup} label="На какие дефициты и запросы отвечает программа" values=${values.gap_ids} options=${options} error=${errors.gap_ids}
      onChange=${(/** @type {string[]} */ gap_ids) => onChange({ gap_ids })} /></div>
    <${TextField} label="Своими словами" value=${values.gaps} error=${errors.gaps} placeholder="Чего нет в списке" onInput=${(/** @type {string} */ gaps) => onChange({ gaps })} />
  </section>`;
}
