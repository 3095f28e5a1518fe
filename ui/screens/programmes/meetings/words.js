// Words about meetings that every place of them uses.
import { vocabulary } from "../../../api/index.js";
import { go } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").MeetingRow} MeetingRow */
/** @typedef {import("../../../api/types").MeetingKind} MeetingKind */
/** @typedef {import("../../../api/types").MeetingStatus} MeetingStatus */

/** What has to be asked again when meetings, pairs or programmes change. */
export const TABLES = ["meeting", "attendance", "meeting_item", "fit_check", "programme", "programme_item", "pair", "pair_member", "person"];

/** For narrow places. @type {Record<MeetingKind, string>} */
export const KINDS = { acquaintance: "знакомство", trial: "пробная", planning: "планирование", work: "работа", final: "итоговая" };

/** @param {string | null | undefined} code */
export const formLabel = (code) => vocabulary.value?.meeting_forms.find((one) => one.code === code)?.label ?? "";

/** @param {string | null | undefined} code */
export const kindLabel = (code) => vocabulary.value?.meeting_kinds.find((one) => one.code === code)?.label ?? "";

/** @param {string | null | undefined} code */
export const fitLabel = (code) => vocabulary.value?.fits.find((one) => one.code === code)?.label ?? "";

/** «1 ч 30 мин». @param {number | null | undefined} minutes */
export function length(minutes) {
  if (!minutes) return "";
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && `${hours}\u00a0ч`, rest && `${rest}\u00a0мин`].filter(Boolean).join(" ");
}

/** @param {{ status: MeetingStatus | null | undefined, overdue: boolean }} meeting @returns {{ level: "late" | "soon" | "done" | "idle", sign: string, text: string }} */
export function signOf({ status, overdue }) {
  if (overdue) return { level: "soon", sign: "●", text: "не отмечена" };
  if (status === "planned") return { level: "idle", sign: "○", text: "запланирована" };
  if (status === "cancelled") return { level: "idle", sign: "■", text: "отменена" };
  return { level: "done", sign: "✓", text: "проведена" };
}

/** @type {[string, string, string]} */
export const MEETINGS = ["встреча", "встречи", "встреч"];

/** Opens a place among the meetings. @param {(string | null)[]} rest */
export const open = (...rest) => go("programmes", "meetings", ...rest);

/** Somebody of a group to be ticked. @param {import("../../../api/types").MeetingPerson} person */
export const whoOf = ({ person_id, short_name, mentor }) => ({ code: person_id, label: mentor ? `${short_name} (наставник)` : short_name });
