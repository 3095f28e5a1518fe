// A document's state as a sign, a word and a colour; its number and day as people say them.
import { html } from "../../vendor/ui.js";
import { Tag, dateShort } from "../../parts/index.js";

/** @typedef {import("../../api/types").DocumentStatus} DocumentStatus */

/** @type {Record<DocumentStatus, { level: "idle" | "done", sign: string, words: string }>} */
const LOOKS = {
  draft: { level: "idle", sign: "○", words: "Черновик" },
  signed: { level: "done", sign: "✓", words: "Подписан" },
  void: { level: "idle", sign: "—", words: "Отменён" },
};

export const STATUSES = Object.entries(LOOKS).map(([code, { words }]) => ({ code, label: words }));

/** @param {{ status: DocumentStatus }} props */
export function StatusTag({ status }) {
  const { level, sign, words } = LOOKS[status];
  return html`<${Tag} level=${level} sign=${sign}>${words}<//>`;
}

/** «№ 45-ОД от 01.09.2026»; what is not known yet is left out. @param {{ number: string, day?: string | null }} fields */
export function numberAndDay({ number, day }) {
  const said = number && `${/^№/.test(number) ? "" : "№\u00a0"}${number}`;
  return [said, day && `от\u00a0${dateShort(day)}`].filter(Boolean).join(" ");
}
