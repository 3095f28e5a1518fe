// The program as a person with a keyboard meets it: keys, the name of what has the focus, and
// the words on the screen. No mouse and no knowledge of how the page is made.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { SECTIONS } from "../../../ui/parts/frame/sections.js";
import { ROOT } from "./processes.mjs";

const PATIENCE = 15000;

/** Spaces of every kind are one space to a reader. */
const plain = (text) => text.replace(/[\s\u00a0\u202f\u2009]+/g, " ").trim();

const matches = (pattern, text) => (pattern instanceof RegExp ? pattern.test(text) : text.includes(plain(pattern)));

// What a screen reader would call the focused element, near enough for our own markup.
const FOCUS = `
  const element = document.activeElement;
  const words = (node) => !node || node.ariaHidden === "true" ? ""
    : node.nodeType === Node.TEXT_NODE ? node.data
    : " " + [...node.childNodes].map(words).join("") + " ";
  const named = (node) => (node.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean)
      .map((id) => words(document.getElementById(id))).join(" ")
    || node.getAttribute("aria-label");
  const name = named(element) || (element.labels?.length ? words(element.labels[0]) : words(element))
    || element.title || element.placeholder || "";
  const group = element.closest("[role=radiogroup], fieldset, dialog");
  return {
    name,
    group: group ? named(group) || words(group.querySelector("legend")) : "",
    tag: element.tagName.toLowerCase(),
    role: element.getAttribute("role") ?? "",
    value: element.value ?? "",
    checked: element.checked ?? false,
  };
`;

export class Page {
  constructor(session, engine) {
    this.session = session;
    this.engine = engine;
  }

  /** All that can be read now. */
  async text() {
    return plain(await this.session.run("return document.body.innerText"));
  }

  /** Waits until these words can be read. */
  async see(...patterns) {
    for (const pattern of patterns) {
      await this.until(`«${pattern}» on the screen`, async () => matches(pattern, await this.text()));
    }
  }

  /** From the first start to the demo school. */
  async openExample() {
    await this.see("Добро пожаловать");
    await this.choose(/^Посмотреть учебный пример/);
    await this.see("Это учебный пример");
  }

  async seeNot(pattern) {
    await this.until(`no «${pattern}» on the screen`, async () => !matches(pattern, await this.text()));
  }

  /** Asks again and again, because a screen draws when its data has come. Long work may ask for more patience. */
  async until(what, ask, patience = PATIENCE) {
    const end = Date.now() + patience;
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      if (Date.now() > end) {
        await this.picture(`missing-${Date.now()}`);
        assert.fail(`${this.engine}: waited for ${what}; there is:\n${await this.text()}`);
      }
      await pause(40);
    }
  }

  async focus() {
    const focus = await this.session.run(FOCUS);
    return { ...focus, name: plain(focus.name), group: plain(focus.group) };
  }

  async press(...chords) {
    for (const chord of chords) await this.session.press(chord);
  }

  /** Goes to sections of the menu, one after another, by their keys. */
  async section(...titles) {
    for (const wanted of titles) await this.press(`Alt+${SECTIONS.find(({ title }) => title === wanted).key}`);
  }

  async type(text) {
    await this.session.type(text);
  }

  /** Puts a text into the field that has the focus, as pasting does. */
  async paste(text) {
    await this.session.run("document.execCommand('insertText', false, arguments[0])", text);
  }

  /** Walks with Tab to the thing of this name, as long as there is a way. */
  async reach(name) {
    const fits = (focus) => (name instanceof RegExp ? name.test(focus.name) : focus.name === plain(name));
    return this.walk(`«${name}»`, fits);
  }

  async walk(what, fits) {
    const passed = new Set();
    let focus = await this.focus();
    for (let steps = 0; steps < 150; steps++) {
      if (fits(focus)) return focus;
      await this.press("Tab");
      focus = await this.focus();
      passed.add(focus.name);
    }
    await this.picture(`unreachable-${Date.now()}`);
    assert.fail(`${this.engine}: Tab never reaches ${what}; it passes: ${[...passed].join(" · ")}`);
  }

  /** Waits for a form to take the focus to its first field, as it does when it opens. */
  async atField() {
    await this.until("the focus in a field", async () => ["input", "select", "textarea"].includes((await this.focus()).tag));
  }

  /** Goes to a field by its label and writes into it instead of what was there. */
  async fill(label, text) {
    await this.reach(label);
    await this.press("Control+a");
    await this.type(text);
  }

  /** Goes to a button or a link and presses it. */
  async choose(name, key = "Enter") {
    await this.reach(name);
    await this.press(key);
  }

  /** Opens a menu and waits for its first line to have the focus. */
  async openMenu(name) {
    await this.choose(name);
    await this.until("the menu's first line", async () => (await this.focus()).role === "menuitem");
  }

  /** Sets a check mark. */
  async tick(name) {
    if (!(await this.reach(name)).checked) await this.press("Space");
  }

  /** Chooses one of several round buttons that stand under a common name. */
  async option(group, name) {
    const fits = (focus) => (name instanceof RegExp ? name.test(focus.name) : focus.name === plain(name));
    let focus = await this.walk(`a choice of «${group}»`, (found) => found.group === plain(group));
    if (fits(focus) && !focus.checked) await this.press("Space");
    // WebKit does not go around the end.
    for (const key of ["Down", "Up"]) {
      for (let steps = 0; steps < 12 && !fits(focus); steps++) {
        await this.press(key);
        focus = await this.focus();
      }
    }
    assert.ok(fits(focus), `${this.engine}: «${group}» offers no «${name}»`);
  }

  /** Opens the row of a table with these words: Tab to the table, arrows to the row. */
  async open(words) {
    await this.walk("a row of the table", (found) => found.tag === "tr");
    await this.press("Home");
    let focus = await this.focus();
    for (let steps = 0; steps < 300 && !focus.name.includes(words); steps++) {
      await this.press("Down");
      const next = await this.focus();
      if (next.name === focus.name) break;
      focus = next;
    }
    assert.ok(focus.name.includes(words), `${this.engine}: no row with «${words}»`);
    await this.press("Enter");
  }

  /** Goes to a list that drops down and moves to the choice. */
  async select(label, choice) {
    await this.reach(label);
    const shown = () => this.session.run("return document.activeElement.selectedOptions?.[0]?.text ?? ''");
    for (const key of ["Down", "Up"]) {
      for (let steps = 0; steps < 30; steps++) {
        if (plain(await shown()) === plain(choice)) return;
        await this.press(key);
      }
    }
    assert.fail(`${this.engine}: «${label}» offers no «${choice}»`);
  }

  /** Asks a command behind the screen: what is there to open, what the file holds. */
  async ask(name, arg = {}) {
    const { output, fault } = await this.session.runUntilCalled(
      `const [name, arg, done] = arguments;
       window.__TAURI_INTERNALS__.invoke("rpc", { name, arg }).then(done, (fault) => done({ fault }));`,
      name, arg,
    );
    assert.equal(fault, undefined, `${this.engine}: ${name} is refused`);
    return output;
  }

  /** Waits until nothing changes any more: data has come, pages are laid out, messages have been said and have faded in. */
  async settled() {
    let before;
    await this.until("the screen to settle", async () => {
      await pause(150);
      const moving = await this.session.run(
        "return document.querySelectorAll('.desk-progress').length + document.getAnimations().filter((one) => one.playState === 'running' && one.effect.getTiming().iterations < 9).length",
      );
      const now = moving + (await this.text());
      const same = moving === 0 && now === before;
      before = now;
      return same;
    });
  }

  /** Keeps what is seen under out/screens/<engine>/. */
  async picture(name) {
    const folder = path.join(ROOT, "out", "screens", this.engine);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, `${name}.png`), await this.session.picture());
  }
}
