// What can be done with a whole row: left out, made a section, joined, split, followed by a new one.
import { addBelow, change, joinAbove } from "./rows.js";

/** The deepest section inside sections. */
const DEEPEST = 3;

/** @param {any} does @param {{ to: (key: number, col: string, edit?: boolean) => void, split: (item: import("./rows.js").Item) => void }} go */
export function actionsFor(does, { to, split }) {
  /** @typedef {import("./rows.js").Item} Item */
  const set = (/** @type {string} */ words, /** @type {Partial<import("./rows.js").Row>} */ values) => (/** @type {Item} */ { key }) => {
    does.correct(words, (/** @type {Item[]} */ items) => change(items, key, values));
    to(key, "title");
  };
  const skip = (/** @type {Item} */ item) => set(item.row.skip ? "возврат строки" : "пропуск строки", { skip: !item.row.skip })(item);
  const join = (/** @type {Item} */ { key }) => {
    let above = key;
    does.correct("соединение строк", (/** @type {Item[]} */ items) => {
      above = items[items.findIndex((item) => item.key === key) - 1]?.key ?? key;
      return joinAbove(items, key);
    });
    to(above, "title");
  };
  const add = (/** @type {Item} */ { key }) => {
    let fresh = key;
    does.correct("новая строка", (/** @type {Item[]} */ items) => {
      const more = addBelow(items, key);
      fresh = more[more.findIndex((item) => item.key === key) + 1].key;
      return more;
    });
    to(fresh, "title", true);
  };
  return {
    skip,
    /** @param {Item} item */
    items: (item) => {
      const { level, skip: out } = item.row;
      return [
        { label: out ? "Взять обратно" : "Не брать эту строку", icon: out ? "plus" : "x", onClick: () => skip(item) },
        level === 0 ? { label: "Сделать разделом", icon: "list", onClick: () => set("раздел", { level: 1 })(item) }
          : { label: "Сделать мероприятием", icon: "list", onClick: () => set("мероприятие", { level: 0 })(item) },
        level > 0 && level < DEEPEST && { label: "Вложить в раздел выше", icon: "chevron-right", onClick: () => set("уровень раздела", { level: level + 1 })(item) },
        level > 1 && { label: "Поднять на уровень", icon: "chevron-left", onClick: () => set("уровень раздела", { level: level - 1 })(item) },
        { label: "Соединить с предыдущей", icon: "git-merge", onClick: () => join(item) },
        level === 0 && { label: "Разделить на несколько", icon: "columns-3", onClick: () => split(item) },
        { label: "Добавить строку ниже", icon: "plus", onClick: () => add(item) },
      ];
    },
  };
}
