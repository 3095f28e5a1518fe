// The program as a person with a keyboard meets it: keys, the name of what has the focus, and
// the words on the screen. No mouse and no knowledge of how the page is made.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ROOT } from "./processes.mjs";

const PATIENCE = 15000;

/** Spaces of every kind are one space to a reader. */
const plain = (text) => text.replace(/[\s\u00a0\u202f\u2009]+/g, " ").trim();

const matches = (pattern, text) => (pattern instanceof RegExp ? pattern.test(text) : text.includes(plain(pattern)));

// What a screen reader would call the focused element, near enough for our own markup.
const FOCUS = `
  const element = document.activeElement;
  const words = (node) => node ? node.innerText ?? node.textContent ?? "" : "";
  const by = (element.getAttribute("aria-labelledby") ?? "").split(" ").filter(Boolean);
  const name = by.length ? by.map((id) => words(document.getElementById(id))).join(" ")
    : element.getAttribute("aria-label") ?? (element.labels?.length ? words(element.labels[0]) : words(element));
  const role = element.getAttribute("role") ?? element.tagName.toLowerCase();
  return { name: name || element.title || element.placeholder || "", role, value: element.value ?? "", type: element.type ?? "" };
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

  async seeNot(pattern) {
    await this.until(`no «${pattern}» on the screen`, async () => !matches(pattern, await this.text()));
  }

  /** Asks again and again, because a screen draws when its data has come. */
  async until(what, ask) {
    const end = Date.now() + PATIENCE;
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
    return { ...focus, name: plain(focus.name) };
  }

  async press(...chords) {
    for (const chord of chords) await this.session.press(chord);
  }

  async type(text) {
    await this.session.type(text);
  }

  /** Walks with Tab to the thing of this name, as long as there is a way. */
  async reach(name, key = "Tab") {
    const fits = (focus) => (name instanceof RegExp ? name.test(focus.name) : focus.name === plain(name));
    const passed = [];
    let focus = await this.focus();
    for (let steps = 0; steps < 150; steps++) {
      if (fits(focus)) return focus;
      await this.press(key);
      focus = await this.focus();
      passed.push(focus.name);
    }
    await this.picture(`unreachable-${Date.now()}`);
    assert.fail(`${this.engine}: Tab never reaches «${name}»; it passes: ${[...new Set(passed)].join(" · ")}`);
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

  /** The same for a check box or one of several buttons. */
  tick(name) {
    return this.choose(name, "Space");
  }

  /** Goes to a list that drops down and moves to the choice. */
  async select(label, choice) {
    await this.reach(label);
    for (let steps = 0; steps < 60; steps++) {
      const shown = await this.session.run("const e = document.activeElement; return e.selectedOptions?.[0]?.text ?? e.value");
      if (plain(shown) === plain(choice)) return;
      await this.press("Down");
    }
    assert.fail(`${this.engine}: «${label}» offers no «${choice}»`);
  }

  /** Keeps what is seen under out/screens/<engine>/. */
  async picture(name) {
    const folder = path.join(ROOT, "out", "screens", this.engine);
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, `${name}.png`), await this.session.picture());
  }
}
