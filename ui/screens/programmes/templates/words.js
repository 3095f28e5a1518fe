// Words about templates that stand on several screens.
import { go, say } from "../../../parts/index.js";

/** @type {[string, string, string]} */
export const ITEMS = ["задание", "задания", "заданий"];
/** @type {[string, string, string]} */
export const MONTHS = ["месяц", "месяца", "месяцев"];

/** @param {string} id of a template that has just been made */
export function sayKept(id) {
  say({ text: "Шаблон сохранён: он будет предложен парам этой формы.", action: { label: "Открыть", run: () => go("programmes", "templates", id) } });
}
