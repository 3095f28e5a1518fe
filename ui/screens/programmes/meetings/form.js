// Writing down a meeting: the pair, the day and a few words; the rest is suggested or folded away.
import { html, useEffect, useRef, useState } from "../../../vendor/ui.js";
import { call, state, useQuery } from "../../../api/index.js";
import { FaultNote, Progress } from "../../../parts/index.js";
import { Editor } from "./editor.js";

/** @typedef {import("../../../api/types").MeetingFields} MeetingFields */
/** @typedef {{ pair_id: string | null, absent: string[], items: Record<string, string>, confirmed: any[] } & Required<MeetingFields>} Values */

/** Before anything is known. @returns {Values} */
export function blank() {
  return {
    pair_id: null, absent: [], items: {}, confirmed: [], day: state.value?.today ?? null, kind: "work", form: "in_person", status: "held", minutes: 45,
    topic: "", content: "", result: "", difficulties: "", recommendations: "", task: "", note: "",
  };
}

/** A new meeting (of a pair, if it is known) or the one whose id is given. @param {{ id?: string, pair?: string | null }} props */
export function MeetingForm({ id, pair = null }) {
  const meeting = useQuery("meeting.get", id ? { id } : null, []);
  const first = useQuery("meeting.suggest", pair ? { pair_id: pair } : null, []);
  const fault = meeting.fault ?? first.fault;
  if (fault) return html`<${FaultNote} fault=${fault} />`;
  if ((id && !meeting.data) || (pair && !first.data)) return html`<${Progress} label="Открываю…" />`;
  if (meeting.data) {
    const { fields, people, pair_id } = meeting.data;
    const absent = people.filter(({ present }) => !present).map(({ person_id }) => person_id);
    const items = Object.fromEntries(meeting.data.items.map((item) => [item.id, ""]));
    return html`<${Editor} id=${id} initial=${{ ...blank(), ...fields, pair_id, absent, items }} />`;
  }
  const suggested = first.data ? { kind: first.data.kind, form: first.data.form, minutes: first.data.minutes, topic: first.data.topic } : {};
  return html`<${Editor} initial=${{ ...blank(), ...suggested, pair_id: pair }} back=${pair} />`;
}

/** What the next meeting of the pair is likely to be; fills only what nobody has touched.
 * @param {Values} values @param {(fill: (old: Values) => Values) => void} setValues @param {string | undefined} id @returns {{ suggestion: import("../../../api/types").MeetingSuggestion | null, touch: (field: string) => void }} */
export function useSuggestion(values, setValues, id) {
  const [suggestion, setSuggestion] = useState(/** @type {import("../../../api/types").MeetingSuggestion | null} */ (null));
  const touched = useRef(new Set(id ? ["kind", "form", "minutes", "topic"] : []));
  const { pair_id, day } = values;
  useEffect(() => {
    if (!pair_id) return setSuggestion(null);
    let current = true;
    call("meeting.suggest", { pair_id, day, except: id }).then((found) => {
      if (!current) return;
      setSuggestion(found);
      setValues((old) => {
        const fresh = /** @type {const} */ (["kind", "form", "minutes", "topic"]).filter((field) => !touched.current.has(field) && old[field] !== found[field]);
        return fresh.length === 0 ? old : { ...old, ...Object.fromEntries(fresh.map((field) => [field, found[field]])) };
      });
    }, () => current && setSuggestion(null));
    return () => void (current = false);
  }, [pair_id, day]);
  return { suggestion, touch: (field) => void touched.current.add(field) };
}
