// A planned meeting has taken place: at once, or on another day when the planned one has not come.
import { html, useState } from "../../../vendor/ui.js";
import { Fault, call, state } from "../../../api/index.js";
import { AskDialog, say } from "../../../parts/index.js";
import { open } from "./words.js";

/** @typedef {{ id: string, day?: string | null, fields?: { day?: string | null } }} Planned */

/** `question` is to be drawn where the action stands. */
export function useHold() {
  const [asking, setAsking] = useState(/** @type {(Planned & { words: string, confirmed: any[] }) | null} */ (null));
  const today = state.value?.today ?? "";
  const done = (/** @type {string} */ id) => say({ text: "Встреча отмечена.", action: { label: "Записать результат", run: () => open(id, "edit") } });

  const hold = async (/** @type {Planned} */ meeting) => {
    try {
      await call("meeting.hold", { id: meeting.id });
      done(meeting.id);
    } catch (thrown) {
      const fault = Fault.from(thrown);
      if (!fault.aboutFields) return say({ fault });
      setAsking({ ...meeting, words: Object.values(fault.fields).join(" "), confirmed: fault.code === "confirm" ? Object.keys(fault.fields) : [] });
    }
  };
  const planned = asking && (asking.day ?? asking.fields?.day ?? today);
  const question = asking && html`<${AskDialog} title="Когда прошла встреча?" text=${asking.words} action=${asking.confirmed.length > 0 ? "Всё верно, отметить" : "Отметить"}
    ask=${[{ name: "day", label: "День встречи", type: "day", value: planned && planned > today ? today : planned, required: true }]}
    onDone=${async (/** @type {{ day: string }} */ { day }) => {
      await call("meeting.hold", { id: asking.id, day, confirmed: asking.confirmed });
      done(asking.id);
    }} onClose=${() => setAsking(null)} />`;
  return { hold, question };
}
