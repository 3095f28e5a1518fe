// The sections of the program, in the order of the menu; `key` is pressed with Alt, the same one in every file. Only those that work are here.

/** `district`: only in a district's file. @typedef {{ screen: string, title: string, icon: string, key: string, district?: boolean }} Section */

/** @type {Section[]} */
export const SECTIONS = [
  { screen: "home", title: "Главная", icon: "house", key: "1" },
  { screen: "people", title: "Люди", icon: "users", key: "2" },
  { screen: "pairs", title: "Пары", icon: "link-2", key: "3" },
  { screen: "programmes", title: "Программы", icon: "clipboard-list", key: "4" },
  { screen: "roadmap", title: "Дорожная карта", icon: "map", key: "5" },
  { screen: "documents", title: "Документы", icon: "file-text", key: "6" },
  { screen: "monitoring", title: "Мониторинг", icon: "chart-column", key: "7" },
  { screen: "reports", title: "Отчёты", icon: "table-2", key: "8" },
  { screen: "schools", title: "Школы", icon: "school", key: "0", district: true },
  { screen: "consolidated", title: "Сводная", icon: "layers", key: "-", district: true },
  { screen: "settings", title: "Настройки", icon: "settings", key: "9" },
];

/** Those of a file. @param {string | null | undefined} kind whose file it is */
export const sectionsOf = (kind) => SECTIONS.filter(({ district }) => !district || kind === "district");

/** Whether a file has such a screen; places outside the menu are in all. @param {string} screen @param {string | null | undefined} kind */
export const hasScreen = (screen, kind) => !SECTIONS.some((one) => one.screen === screen) || sectionsOf(kind).some((one) => one.screen === screen);

/** Names of all places, for the window's title. @type {Record<string, string>} */
export const TITLES = {
  ...Object.fromEntries(SECTIONS.map(({ screen, title }) => [screen, title])),
  journal: "Журнал",
  help: "Справка",
  style: "Оформление",
};
