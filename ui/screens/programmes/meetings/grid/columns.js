// The columns of the table of past meetings.

/** @typedef {"pair" | "day" | "kind" | "form" | "minutes" | "topic" | "result" | "task"} Col */
/** @typedef {{ col: Col, title: string, width?: string, hint?: string }} Column */

/** @type {Column[]} */
const COLUMNS = [
  { col: "day", title: "Дата", width: "7rem", hint: "12.11" },
  { col: "kind", title: "Вид", width: "8.25rem" },
  { col: "form", title: "Как", width: "7rem" },
  { col: "minutes", title: "Минут", width: "4.5rem" },
  { col: "topic", title: "Тема" },
  { col: "result", title: "Результат" },
  { col: "task", title: "Задание" },
];
/** @type {Column} */
const PAIR = { col: "pair", title: "Пара", width: "11.5rem", hint: "Фамилия" };

/** A pair has a column only where the rows are about several. @param {boolean} several */
export const columnsOf = (several) => (several ? [PAIR, ...COLUMNS] : COLUMNS);
