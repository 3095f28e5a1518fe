// A programme from a template, by keyboard alone: from a pair to an approved programme with ten items and
// more; how many keys and how long that takes is printed. Then the programme becomes the school's own
// template, goes out as a file, and serves as last year's.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";
import { createPair } from "./steps.mjs";

/** A person presses about two keys a second without hurry, and thinks. */
const PACE = 2;
const MINUTES = 3;

export function templates(engine) {
  const program = engine.program();
  let page, made, keys = 0;
  before(async () => {
    page = await program.start();
    await page.openExample();
    await page.section("Пары");
    await page.see("Новая пара");
    await createPair(page, { form: "педагог–педагог", mentors: ["Осокина"], mentees: ["Тополев"] });
    const { session } = page;
    const [press, type] = [session.press.bind(session), session.type.bind(session)];
    session.press = (chord) => (keys++, press(chord));
    session.type = (text) => ((keys += [...text].length), type(text));
  });
  after(() => program.close());

  const programmes = async () => (await page.ask("programme.list", { limit: 1000 })).rows;
  const chosen = async () => Number(/В плане (\d+)/.exec(await page.text())?.[1] ?? 0);
  const stop = () => page.walk("the first item of the plan", ({ tag, name }) => tag === "input" && name.startsWith("Провести самодиагностику"));

  test("from a pair to an approved programme", async (t) => {
    const known = new Set((await programmes()).map(({ id }) => id));
    await page.section("Программы");
    await page.see("Новая программа", "Шаблоны");
    const begun = Date.now();
    keys = 0;
    await page.press("n");
    await page.see("Пара или группа");
    await page.atField();
    await page.type("Топо");
    await page.until("the pair offered", async () => (await page.session.run("return document.querySelector('[role=option]')?.innerText ?? ''")).includes("Тополев"));
    await page.press("Enter");
    await page.until("ten items offered", async () => (await chosen()) >= 9);
    await good(page, "programme-new");
    // Ticks: two gaps more bring their items.
    const before = await chosen();
    await page.tick("Дисциплина на уроке");
    await page.until("items for the gap", async () => (await chosen()) > before);
    // One item is not needed, another gets its own day.
    await stop();
    const offered = await chosen();
    await page.press("Space");
    await page.until("one less", async () => (await chosen()) === offered - 1);
    await page.press("Down", "Enter");
    await page.atField();
    await page.fill("Срок", "до 25 декабря");
    await page.see("Понято: до 25.12");
    await good(page, "programme-item-edit");
    await page.press("Enter");
    // One of their own, at the end of the section.
    await page.press("End");
    await page.press("Enter");
    await page.atField();
    await page.type("Провести викторину по истории края");
    await page.fill("Срок", "март");
    await page.press("Enter");
    await page.see("Провести викторину");
    await good(page, "programme-plan");
    await page.press("Control+s");
    await page.see("Осокина — Тополев", "черновик", "Утвердить");
    await page.choose("Утвердить");
    await page.see("Дата утверждения");
    await page.atField();
    await page.press("Control+Enter");
    await page.see("Программа утверждена");
    const seconds = Math.round((Date.now() - begun) / 1000);
    t.diagnostic(`${keys} keys in ${seconds} s; at ${PACE} keys a second ${Math.round(keys / PACE)} s`);
    assert.ok(keys / PACE < MINUTES * 60, `${keys} keys`);
    made = (await programmes()).find(({ id }) => !known.has(id));
    assert.equal(made.state, "approved");
    assert.ok(made.progress.items >= 10, `${made.progress.items} items`);
    const plan = await page.ask("programme.plan", { id: made.id });
    const items = plan.sections.flatMap((section) => section.items);
    assert.ok(items.some(({ task, deadline }) => task.startsWith("Провести викторину") && deadline === "март"));
    assert.ok(items.some(({ deadline }) => deadline === "до 25 декабря"));
    await good(page, "programme-made");
  });

  test("the programme becomes a template and a file", async () => {
    await page.openMenu("Ещё");
    await page.choose("Сделать шаблоном");
    await page.see("Войдут цель, задачи");
    await page.atField();
    await page.type("Наш первый год");
    await page.press("Control+Enter");
    await page.see("Шаблон сохранён");
    await page.section("Главная", "Программы");
    await page.see("Новая программа");
    await page.choose("Шаблоны");
    await page.see("Наш первый год", "Загрузить из файла");
    await good(page, "templates");
    await page.open("Наш первый год");
    await page.see("Написан на", "Викторину".toLowerCase());
    await good(page, "template-own");
    await page.choose("В файл");
    await page.see("Показать в папке");
    const folder = path.join(program.home, "Документы", "Наставник");
    const [name] = fs.readdirSync(folder).filter((one) => one.startsWith("Шаблон программы"));
    assert.match(fs.readFileSync(path.join(folder, name), "utf8"), /Задание: Провести викторину по истории края\r\nКогда: \d-й месяц/);
  });

  test("last year's programme in a new one", async () => {
    await page.session.run("location.hash = '#/programmes/new/copy/' + arguments[0]", made.id);
    await page.see("Как в программе", "Провести викторину");
    await good(page, "programme-copy");
    await page.press("Control+s");
    // Two programmes of one pair at one time are asked about.
    await page.see("уже есть программа на это время");
    await good(page, "programme-asked");
    await page.tick("Да, так и нужно");
    await page.press("Control+s");
    await page.see("черновик", "Утвердить");
    await page.press("Control+z");
    await page.see("Новая программа");
  });
}
