// How the report for the district looks, by keyboard alone: sheets and columns renamed, hidden and moved, kept by
// name, written, given away as a file, removed and brought back.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";

export function layouts(engine) {
  const program = engine.program();
  let page;
  before(async () => {
    page = await program.start();
    await page.openExample();
  });
  after(() => program.close());

  const folder = () => path.join(program.home, "Документы", "Наставник");
  const written = (ending) => path.join(folder(), fs.readdirSync(folder()).find((name) => name.endsWith(ending)));
  const lines = (label) => page.session.run("return [...document.querySelectorAll(`[aria-label='${arguments[0]}'] [data-line]`)].map((one) => one.dataset.line)", label);

  /** Tab to the list, then arrows to the row. */
  const row = async (name) => {
    const [begin] = name.split("«");
    await page.walk(begin, (focus) => focus.name.startsWith(begin));
    for (const key of ["Down", "Up"]) {
      for (let steps = 0; steps < 16; steps++) {
        if ((await page.focus()).name === name) return;
        await page.press(key);
      }
    }
    assert.fail(`the arrows never reach ${name}`);
  };
  const rename = async (name, text) => {
    await row(name);
    await page.press("Control+a");
    await page.type(text);
  };

  test("a layout is made and seen as the district will see it", async () => {
    await page.section("Отчёты");
    await page.see("Отчёт школы для района", "Записать отчёт");
    await page.choose("Настроить свой вид");
    await page.see("Новый вид отчёта", "Так лист увидит район");
    await page.fill(/^Название вида/, "Для района");
    await rename("Название: лист «Реестр наставников»", "База наставников");
    await page.press("Alt+Up", "Alt+Up");
    assert.equal((await lines("Листы"))[0], "mentors");
    assert.equal((await page.focus()).value, "База наставников", "the focus goes with its row");
    await page.see("Столбцы листа «База наставников»");
    await rename("Название: столбец «Должность»", "Кем работает");
    await page.press("Alt+Up");
    await row("Показывать столбец «Предмет»");
    await page.press("Space");
    await page.see("Кем работает");
    assert.deepEqual((await lines("Столбцы")).slice(2, 4), ["position", "place"]);
    await page.settled();
    await good(page, "layout-new");
  });

  test("what a workbook cannot be is said at once", async () => {
    await rename("Название: лист «Пары и группы»", "Пары 2026/2027");
    await page.see("В названии листа нельзя писать знаки");
    await row("Показывать столбец «Начало»");
    await page.press("Space");
    await page.see("Без столбца «Начало» программа района не примет строки этого листа.");
    await page.settled();
    await good(page, "layout-wrong");
    await page.press("Control+s");
    await page.until("the wrong field", async () => (await page.focus()).name === "Название: лист «Пары и группы»");
    await page.press("Control+a");
    await page.type("Пары");
    await row("Показывать столбец «Начало»");
    await page.press("Space");
    await page.seeNot("не примет строки");
    await page.press("Control+s");
    await page.see("Вид отчёта сохранён и выбран.");
    const { layouts: kept, chosen } = await page.ask("layout.list");
    assert.deepEqual([kept.length, kept[0].id, kept[0].layout.name], [1, chosen, "Для района"]);
  });

  test("a report of that layout is read by the district's program", async () => {
    await page.see("Изменить вид", "База наставников");
    await page.choose("Записать отчёт");
    await page.see("Показать в папке");
    await page.picture("layout-chosen");
    const [read] = await page.ask("return.read", { paths: [written(".xlsx")] });
    assert.deepEqual([read.trust, read.problems.length], ["sealed", 0]);
  });

  test("it goes to another school as a file, and comes in once", async () => {
    await page.openMenu("Ещё");
    await page.choose("Передать файлом");
    await page.see("Вид отчёта – Для района.json");
    if (!program.willPick) return;
    await program.willPick(written(".json"));
    await page.openMenu("Ещё");
    await page.choose("Взять из файла");
    await page.see("Такой вид отчёта уже есть");
  });

  test("what was removed comes back", async () => {
    await page.openMenu("Ещё");
    await page.choose("Убрать");
    await page.see("Вид отчёта убран", "Настроить свой вид");
    await page.press("Control+z");
    await page.see("Изменить вид");
  });
}
