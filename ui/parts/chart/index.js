// Small charts drawn without a library; each can be read as a table.
export { BarChart } from "./bars.js";
export { ColumnChart } from "./columns.js";
