// A planned meeting has taken place: at once, or on another day when the planned one has not come. Of a
// group it is asked who was there.
import { html, useState } from "../../../vendor/ui.js";
import { Fault, call, state } from "../../../api/index.js";
import { AskDialog, say } from "../../../parts/index.js";
import { open, whoOf } from "./words.js";

/** @typedef {import("../../../api/types").MeetingCard} MeetingCard */

/** `question` is to be drawn where the action stands. */
export function useHold() {
  const [asking, setAsking] = useState(/** @type {{ card: MeetingCard, words: string, confirmed: any[] } | null} */ (null));
  const today = state.value?.today ?? "";
  const done = (/** @type {string} */ id) => say({ text: "Встреча отмечена.", action: { label: "Записать результат", run: () => open(id, "edit") } });
  const asked = (/** @type {MeetingCard} */ card, /** @type {Fault} */ fault) =>
    setAsking({ card, words: Object.values(fault.fields).join(" "), confirmed: fault.code === "confirm" ? Object.keys(fault.fields) : [] });

  const hold = async (/** @type {MeetingCard} */ card) => {
    if (isGroup(card)) return setAsking({ card, words: "", confirmed: [] });
    try {
      await call("meeting.hold", { id: card.id });
      done(card.id);
    } catch (thrown) {
      const fault = Fault.from(thrown);
      if (!fault.aboutFields) return say({ fault });
      asked(card, fault);
    }
    return undefined;
  };
  const question = asking && html`<${AskDialog} title=${isGroup(asking.card) ? "Встреча прошла" : "Когда прошла встреча?"} text=${asking.words}
    action=${asking.confirmed.length > 0 ? "Всё верно, отметить" : "Отметить"} ask=${questions(asking.card, today)}
    onDone=${async (/** @type {{ day: string, absent?: string[] }} */ { day, absent: there }) => {
      const { card, confirmed } = asking;
      const absent = there && card.people.map(({ person_id }) => person_id).filter((id) => !there.includes(id));
      try {
        await call("meeting.hold", { id: card.id, day, absent, confirmed });
      } catch (thrown) {
        // What is rarely meant is asked about in the same dialog.
        const fault = Fault.from(thrown);
        if (fault.code === "confirm") asked(card, fault);
        throw fault;
      }
      done(card.id);
    }} onClose=${() => setAsking(null)} />`;
  return { hold, question };
}

/** @param {MeetingCard} card */
const isGroup = ({ people }) => people.length > 2;

/** @param {MeetingCard} card @param {string} today @returns {import("../../../parts/ask.js").Asked[]} */
function questions(card, today) {
  const planned = card.fields.day ?? today;
  const day = /** @type {const} */ ({ name: "day", label: "День встречи", type: "day", value: planned > today ? today : planned, required: true });
  if (!isGroup(card)) return [day];
  // Called as the command calls what it may refuse; ticked are those who were there.
  const there = card.people.filter(({ present }) => present).map(({ person_id }) => person_id);
  return [day, { name: "absent", label: "Кто был", type: "several", value: there, options: card.people.map(whoOf), hint: "Снимите отметку с тех, кого не было." }];
}
