// The sections of the program, in the order of the menu and of Alt+1…9. Only those that work are here.
export const SECTIONS = [
  { screen: "home", title: "Главная", icon: "house" },
  { screen: "people", title: "Люди", icon: "users" },
  { screen: "pairs", title: "Пары", icon: "link-2" },
  { screen: "programmes", title: "Программы", icon: "clipboard-list" },
  { screen: "roadmap", title: "Дорожная карта", icon: "map" },
  { screen: "documents", title: "Документы", icon: "file-text" },
  { screen: "monitoring", title: "Мониторинг", icon: "chart-column" },
  { screen: "reports", title: "Отчёты", icon: "table-2" },
  { screen: "settings", title: "Настройки", icon: "settings" },
];

/** Names of all places, for the window's title. @type {Record<string, string>} */
export const TITLES = {
  ...Object.fromEntries(SECTIONS.map(({ screen, title }) => [screen, title])),
  consolidated: "Сводная",
  journal: "Журнал",
  help: "Справка",
  style: "Оформление",
};
