// What must be true of every screen: no word of English, no sideways scroll, nothing that
// axe-core finds against WCAG 2.2 AA. A picture of the screen is kept on the way.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./processes.mjs";

const AXE = fs.readFileSync(path.join(ROOT, "node_modules/axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Names that a Russian reader knows in Latin letters, keys on the keyboard, endings of files. */
const KNOWN = new Set(
  ("excel word libreoffice pdf docx doc xlsx ods csv txt ics usb windows linux astra alt ctrl shift enter esc tab del home end page up down " +
    "nastavnik mit sqlite rust tauri swot").split(" "),
);
const ROMAN = /^[IVXLC]+$/;

// What a person reads or hears on the screen: text, names, hints and suggestions.
const READABLE = `
  const said = [document.title, document.body.innerText];
  for (const element of document.querySelectorAll("[title], [aria-label], [placeholder], [alt]")) {
    for (const name of ["title", "aria-label", "placeholder", "alt"]) said.push(element.getAttribute(name) ?? "");
  }
  return said.join("\\n");
`;

export async function onlyRussian(page) {
  const text = await page.session.run(READABLE);
  const without = text
    .replace(/\S*[/\\]\S*/g, " ") // a path or an address
    .replace(/\S+@\S+/g, " ") // an e-mail address
    .replace(/\S+\.(nastavnik|xlsx|pdf|docx|json)/g, " "); // the name of a file
  const foreign = (without.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !KNOWN.has(word.toLowerCase()) && !ROMAN.test(word));
  assert.ok(foreign.length === 0, `words that are not Russian: ${[...new Set(foreign)].join(", ")}`);
}

export async function fitsTheWidth(page) {
  const [content, window] = await page.session.run("return [document.documentElement.scrollWidth, innerWidth]");
  assert.ok(content <= window, `the screen is ${content} wide in a window of ${window}`);
}

export async function accessible(page) {
  await page.session.run(`if (!window.axe) { ${AXE} }`);
  const found = await page.session.runUntilCalled(AUDIT, RULES);
  assert.ok(found.length === 0, found.join("\n"));
}

// What sticks to an edge may lie over a thing that can be scrolled from under it: not a fault, so
// it is let go for the moment of the audit.
const AUDIT = `
  const [rules, done] = arguments;
  const stuck = [...document.querySelectorAll("*")].filter((element) => getComputedStyle(element).position === "sticky");
  for (const element of stuck) element.style.position = "static";
  const words = ({ id, help, nodes }) => id + ": " + help
    + nodes.map(({ html, any }) => "\\n      " + html.slice(0, 200) + " " + (any[0]?.message ?? "")).join("");
  axe.run(document, { runOnly: rules, resultTypes: ["violations"] })
    .then(({ violations }) => violations.map(words), (error) => ["axe: " + error])
    .then((found) => {
      for (const element of stuck) element.style.position = "";
      done(found);
    });
`;

/** All of it, for a screen that is drawn. */
export async function good(page, name, { russian = true } = {}) {
  await page.settled();
  await page.picture(name);
  const found = [];
  for (const check of [russian && onlyRussian, fitsTheWidth, accessible].filter(Boolean)) {
    await check(page).catch((error) => found.push(error.message));
  }
  assert.ok(found.length === 0, `${page.engine}, screen ${name}:\n${found.join("\n")}`);
}
