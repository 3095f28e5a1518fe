// Forty generated schools with their reports, made once for all scenarios and engines of a run.
import fs from "node:fs";
import path from "node:path";
import { BUILT, newHome, start } from "./processes.mjs";

let made;

/** The folder with «Отчёты» and «Исправленные отчёты». */
export function forty() {
  made ??= make();
  return made;
}

async function make() {
  const folder = newHome();
  const child = start("forty", path.join(BUILT, "nastavnik-bridge"), ["--returns", folder]);
  const code = await new Promise((done) => child.once("exit", done));
  if (code !== 0) throw new Error("the reports of the schools are not made: see out/forty.log");
  return folder;
}

/** Their files. @param {string} folder */
export const reports = (folder) => fs.readdirSync(path.join(folder, "Отчёты")).filter((name) => name.endsWith(".xlsx"));
