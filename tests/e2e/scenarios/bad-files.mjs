// What a curator may open by mistake, as data or as a roadmap: the window says in plain words what is
// wrong and what to do, and the file stays as it was.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { good } from "../lib/checks.mjs";
import { introduce } from "./steps.mjs";

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

/** Not one of them is a table of activities: name, bytes, words of the refusal. */
const DOCUMENTS = [
  ["скан.pdf", "%PDF-1.7\n%\u00e2\u00e3\n1 0 obj", "PDF"],
  ["обрыв.docx", "PK\u0003\u0004\u0014\u0000 and then nothing", /повреждён|не открывается|не получилось/i],
  ["старый.docx", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".padEnd(600, "\u0000"), "Word"],
  ["письмо.txt", Buffer.from("Уважаемые коллеги! Приказ пришлём завтра.").toString("latin1"), /таблиц/],
];

/** Dates that nobody can keep. */
const TABLE = `План наставничества на 2026-2027 учебный год
№\tМероприятие\tСрок\tОтветственный
1\tПриказ о наставничестве\tдо 31.02.2027\tдиректор
2\tМониторинг\t2022-2021 годы\tзавуч
3\tСобрание наставников\t\tкуратор`;

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

  test("a document that is no roadmap is refused in plain words", async () => {
    const program = engine.program();
    const page = await program.start();
    try {
      await page.choose(/^Начать работу/);
      await page.atField();
      await introduce(page, { kind: "Школа", name: "МБОУ «Заречная СОШ»", curator: "Петрова Анна Сергеевна" });
      await page.see("С чего начать");
      await page.section("Дорожная карта");
      await page.see("Дорожных карт пока нет");
      await page.press("n");
      await page.choose(/^Вставить текст/);
      await page.atField();
      await page.type("Уважаемые коллеги! Приказ пришлём завтра.");
      await page.press("Control+s");
      await page.see(/таблиц/);
      await good(page, "paste-refused");
      await page.press("Control+a");
      await page.paste(TABLE);
      await page.press("Control+s");
      await page.see("Проверьте карту", "3 строки стоит проверить", "Дата непонятна", "Срок не указан");
      await page.press("F8");
      assert.match((await page.focus()).name, /Дата непонятна/);
      await good(page, "draft-doubtful");
      await page.press("F2");
      await page.atField();
      await page.type("28.02.2027");
      await page.press("Enter");
      await page.see("по вашим словам: 28.02.2027", "2 строки стоит проверить");
      await page.choose("Другой способ");
      await page.choose("Не сохранять");
      await page.see("Текст или таблица");
      // A dialog of the system opens in the real window: only the bridge can answer it.
      for (const [name, content, words] of program.willPick ? DOCUMENTS : []) {
        const file = path.join(program.home, name);
        fs.writeFileSync(file, content, "latin1");
        await program.willPick(file);
        await page.session.run("location.hash = '#/roadmap/new'");
        await page.choose(/^Загрузить (другой )?документ/);
        await page.see(words);
        await good(page, `refused-${name}`);
      }
      assert.equal((await page.ask("roadmap.list")).length, 0);
    } finally {
      await program.close();
    }
  });
}
