// The steps of a pair's life as short dialogs: each asks only what the step needs.
import { html } from "../../vendor/ui.js";
import { call, state } from "../../api/index.js";
import { AskDialog, go, say } from "../../parts/index.js";
import { membersOf } from "./life.js";
import { usualPeriod } from "./period.js";

/** @typedef {import("../../api/types").PairCard} PairCard */
/** @typedef {"consent" | "order" | "start" | "complete" | "stop" | "mirror"} Action */
/** @typedef {import("../../parts/ask.js").Asked} Asked */
/** @typedef {{ title: string, text?: any, action: string, ask: Asked[], done: (answers: any) => Promise<unknown> }} Question */

/** @param {{ action: Action, card: PairCard, onClose: () => void }} props */
export function ActionDialog({ action, card, onClose }) {
  const { done, ...question } = QUESTIONS[action](card, state.value?.today ?? "");
  return html`<${AskDialog} ...${question} onDone=${done} onClose=${onClose} />`;
}

/** @param {string} label @param {string | null} value @param {string} [name] @returns {Asked} */
const day = (label, value, name = "on") => ({ name, label, type: "day", value, required: true });
/** @param {string} a @param {string} b */
const earlier = (a, b) => (a < b ? a : b);

/** @type {Record<Action, (card: PairCard, today: string) => Question>} */
const QUESTIONS = {
  consent: ({ row }, today) => {
    const missing = membersOf(row).filter((member) => !member.consented_on);
    return {
      title: missing.length > 1 ? "Согласия получены" : "Согласие получено",
      text: missing.map(({ name }) => name).join(", "),
      action: "Отметить",
      ask: [day("Дата согласия", today)],
      done: async ({ on }) => {
        await call("pair.consent", { id: row.id, people: missing.map(({ person_id }) => person_id), on });
      },
    };
  },
  order: (card, today) => ({
    title: "Приказ о закреплении",
    text: membersOf(card.row).some((member) => !member.consented_on)
      && "Не все согласия отмечены. Приказ можно записать и сейчас, но согласия понадобятся.",
    action: "Записать",
    ask: [
      { name: "number", label: "Номер приказа", type: "line", value: card.order_number, placeholder: "45-ОД", required: true },
      day("Дата приказа", card.ordered_on ?? today),
    ],
    done: (answers) => call("pair.order", { id: card.row.id, ...answers }),
  }),
  start: ({ row }, today) => ({
    title: "Начало работы",
    action: "Начать работу",
    ask: [day("Работает с", earlier(row.start, today))],
    done: (answers) => call("pair.start", { id: row.id, ...answers }),
  }),
  complete: ({ row, result }, today) => ({
    title: "Завершение работы",
    text: "Результат попадёт в реестры.",
    action: "Завершить",
    ask: [
      day("Завершена", earlier(row.end, today)),
      { name: "result", label: "Результат", type: "text", value: result, placeholder: "Чего удалось достичь" },
    ],
    done: (answers) => call("pair.complete", { id: row.id, ...answers }),
  }),
  stop: ({ row }, today) => ({
    title: "Прекратить досрочно",
    action: "Прекратить",
    ask: [
      day("С какого дня", today),
      {
        name: "reason", label: "Основание", type: "text", required: true,
        suggestions: ["Отказ наставника", "Отмена поручения работодателем", "Отказ наставляемого", "Увольнение или выбытие"],
      },
    ],
    done: (answers) => call("pair.stop", { id: row.id, ...answers }),
  }),
  mirror: ({ row }, today) => {
    // As long as the first pair lasts, or the usual period when it is over.
    const { start, end } = row.end > today ? { start: row.start > today ? row.start : today, end: row.end } : usualPeriod(today);
    return {
      title: "Встречная пара",
      text: `Те же люди меняются ролями: ${row.mentees[0].name} — наставник, ${row.mentors[0].name} — наставляемый. Вид — реверсивное.`,
      action: "Создать пару",
      ask: [day("Начало", start, "start"), day("Окончание", end, "end")],
      done: async (answers) => {
        const { id } = await call("pair.mirror", { id: row.id, ...answers });
        say({ text: "Встречная пара создана." });
        go("pairs", id);
      },
    };
  },
};
