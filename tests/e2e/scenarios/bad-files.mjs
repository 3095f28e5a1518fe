// What a curator may open by mistake: the window says in plain words what is wrong and what to do,
// and the file stays as it was.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { good } from "../lib/checks.mjs";

/** A made-up file in a new home; the program is started on it. */
async function openOn(engine, name, content, look) {
  const program = engine.program();
  const file = path.join(program.home, name);
  fs.writeFileSync(file, content);
  try {
    await look(await program.start(file));
    assert.ok(fs.readFileSync(file).equals(Buffer.from(content)), "the file has changed");
  } finally {
    await program.close();
  }
}

export function badFiles(engine) {
  test("a foreign file is refused in plain words", () =>
    openOn(engine, "список.nastavnik", "Это обычный текст, а не файл с данными.", async (page) => {
      await page.see("Это не файл «Наставника»");
      await good(page, "foreign-file");
    }));

  test("a cut-off file is refused in plain words", () => {
    // A true beginning and then nothing, as after a power cut on a memory stick.
    const cut = Buffer.alloc(5000, 0);
    cut.write("SQLite format 3\0", "latin1");
    return openOn(engine, "обрыв.nastavnik", cut, async (page) => {
      await page.see(/не файл «Наставника»|повреждён/);
      await good(page, "cut-off-file");
    });
  });
}
