// The columns of a register: those of the schools' own workbooks; the less usual ones are shown when chosen.
import { html } from "../../../vendor/ui.js";
import { ByHand } from "../head.js";

/** Shown at once. @type {Record<string, string[]>} */
const USUAL = {
  mentors: ["name", "position", "subject", "category", "mentees", "forms"],
  mentees: ["name", "who", "place", "request", "mentors", "forms"],
  pairs: ["mentors", "mentees", "form", "start", "end", "status"],
  programmes: ["mentors", "mentees", "state", "items", "done", "meetings", "result"],
  practices: ["title", "author", "form", "results"],
};

/** Headings of a printed register are longer than a screen has room for. @type {Record<string, string>} */
const SHORT = {
  contacts: "Контакты", category: "Категория", courses: "Курсы", competencies: "Компетенции", birth_year: "Год рождения", request: "Запрос",
  entered_on: "В программе с", finished_on: "Завершил", results: "Результаты", link: "Ссылка", completion_mark: "Прошёл", forms: "Форма",
  teaching_years: "Стаж", place: "Место",
};
/** @type {Record<string, Record<string, string>>} */
const OF_PART = {
  mentors: { name: "Наставник", mentees: "Наставляемые", place: "Место работы" },
  mentees: { name: "Наставляемый", mentors: "Наставник", place: "Должность, класс" },
  programmes: { items: "Пунктов", meetings: "Встреч" },
};

/** @param {string} part @param {string} code @param {string} title */
export const titleOf = (part, code, title) => OF_PART[part]?.[code] ?? SHORT[code] ?? title;

/** @param {string} part @param {[string, string][]} headings @returns {import("../../../parts/columns.js").Column[]} */
export function columnsOf(part, headings) {
  const own = headings.map(([code, title], at) => ({
    key: code, title: titleOf(part, code, title), hidden: !USUAL[part]?.includes(code), render: (/** @type {any} */ row) => html`<div class="lines">${row.cells[at]}</div>`,
  }));
  const school = { key: "school", title: "Школа", width: "12rem", render: (/** @type {any} */ row) => html`${row.school}${row.by_hand && html`<${ByHand} trust="changed" />`}` };
  return [own[0], school, ...own.slice(1)].filter(Boolean);
}
