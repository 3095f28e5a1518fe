// Forty generated schools with their reports, made once for all scenarios and engines of a run.
import fs from "node:fs";
import path from "node:path";
import { BUILT, environment, newHome, start } from "./processes.mjs";

let made;

/** The folder of the district: «Отчёты», «Исправленные отчёты», «Район.nastavnik». */
export function forty() {
  made ??= make();
  return made;
}

async function make() {
  const home = newHome();
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const child = start("forty", path.join(BUILT, "nastavnik-cli"), ["--today", today, "demo", home], { env: environment(home) });
  const code = await new Promise((done) => child.once("exit", done));
  const folder = path.join(home, "Район");
  if (code !== 0 || !fs.existsSync(folder)) throw new Error("nastavnik-cli demo has not made the district: see out/forty.log");
  return folder;
}

/** Names of the schools of a folder's reports are in the names of the files. @param {string} folder */
export const reports = (folder) => fs.readdirSync(path.join(folder, "Отчёты")).filter((name) => name.endsWith(".xlsx"));
