// A district's own form, by keyboard alone: opened, looked over, corrected, remembered, filled; next time one key.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";
import { ROOT } from "../lib/processes.mjs";

/** The made-up forms under the names that a district gives. */
const NAMES = { river: "Отчёт о наставничестве", meadow: "Мониторинг" };

export function districtForm(engine) {
  const program = engine.program();
  let page;
  before(async () => {
    page = await program.start();
    await page.openExample();
  });
  after(() => program.close());

  const form = (name) => {
    const file = path.join(program.home, `${NAMES[name]}.xlsx`);
    fs.copyFileSync(path.join(ROOT, "tests/forms", `${name}.xlsx`), file);
    return file;
  };

  /** A file dialog can be answered only in one of the engines; in the other the address says the same. */
  const open = async (name) => {
    await page.section("Отчёты");
    await page.see("Форма района");
    if (program.willPick) {
      await program.willPick(form(name));
      await page.choose("Открыть форму района");
    } else await page.session.run("location.hash = `#/reports/form/new/${encodeURIComponent(arguments[0])}`", form(name));
  };

  /** Walks the sheet to a cell: Tab to the sheet, arrows to the place. */
  const cell = async (address) => {
    await page.walk("a cell of the form", (focus) => focus.role === "gridcell");
    const [, letter, row] = address.match(/([A-Z])(\d+)/);
    const target = [Number(row), letter.charCodeAt(0) - 65];
    const here = () => page.session.run("return document.activeElement.dataset.at.split(':').map(Number)");
    for (let steps = 0; steps < 60; steps++) {
      const [top, left] = await here();
      if (top === target[0] && left === target[1]) return;
      await page.press(top < target[0] ? "Down" : top > target[0] ? "Up" : left < target[1] ? "Right" : "Left");
    }
    assert.fail(`the arrows never reach ${address}`);
  };

  test("no form is known yet", async () => {
    await page.section("Отчёты");
    await page.see("Форм района пока нет");
    await good(page, "forms-none");
  });

  test("a form is shown as it looks, with a proposal for each cell", async () => {
    await open("river");
    await page.see("Новая форма района", "Отчёт о реализации системы наставничества", "Наставников в базе", "спросит: 2");
    await page.settled();
    await good(page, "form-new");
  });

  test("a cell is given another field, another one the same words each time", async () => {
    await cell("D10");
    await page.see("Ячейка D10");
    await page.reach("Найти поле");
    await page.type("наставников работающих");
    await page.press("Enter");
    await page.until("another field", async () => (await page.session.run("return document.querySelector('[data-at=\"10:3\"]').innerText")).includes("работающих в парах"));
    await page.session.run("document.querySelector('[data-at=\"22:2\"]').focus()");
    await page.see("Ячейка C22", "Раздел о наставничестве на сайте есть");
    await page.session.run("document.querySelector('[data-at=\"20:2\"]').focus()");
    await page.see("Здесь формула. Программа её не меняет.");
    await page.session.run("document.querySelector('[data-at=\"22:2\"]').focus()");
    await page.option("Чем заполнять", "Всегда писать одно и то же");
    await page.fill("Что писать", "Да");
    await page.see("спросит: 1");
    await good(page, "form-settled");
    await page.press("Control+s");
    await page.see("Форма запомнена");
    assert.equal((await page.ask("form.list")).length, 1);
    await page.see("спросит: 1");
    await good(page, "forms-one");
  });

  test("what the program does not know is asked for once", async () => {
    await page.choose("Заполнить: Отчёт о наставничестве");
    await page.see("Общая численность педагогических работников", "Этих сведений в программе нет");
    await page.atField();
    await page.type("18");
    await good(page, "form-questions");
    await page.choose("Заполнить");
    await page.see("Заполнено ячеек:");
    await good(page, "form-filled");
    const folder = fs.readdirSync(program.home, { recursive: true }).find((name) => String(name).endsWith("(заполнено).xlsx"));
    assert.ok(folder, "no filled form beside the other files");
  });

  test("next time one key is enough", async () => {
    await page.choose("Заполнить: Отчёт о наставничестве");
    await page.see("(2).xlsx");
  });

  test("tables of people, and what did not fit", async () => {
    await open("meadow");
    await page.see("Новая форма района", "Мониторинг наставничества");
    await page.option("Лист", "Наставники");
    await page.see("Список наставников", "ФИО наставника");
    await cell("B3");
    await page.see("Столбец B, строки 3–10", "Что в строках таблицы");
    await page.settled();
    await good(page, "form-table");
    await page.press("Control+s");
    await page.see("Форма запомнена");
    await page.choose("Заполнить: Мониторинг");
    await page.see("Кол-во наставников, получающих доплату");
    await page.atField();
    await page.type("3");
    await page.choose("Заполнить");
    await page.see("Форма заполнена", "Осталось пустым");
    await good(page, "form-left");
    await page.press("Escape");
  });

  test("a form that is known is recognised", async () => {
    await open("river");
    await page.see("Знакомая форма", "заполняться будет новый файл");
    await page.press("Control+s");
    await page.see("Форма запомнена");
    assert.equal((await page.ask("form.list")).length, 2);
  });

  test("another kind of file is refused with what to do", async () => {
    await page.session.run("location.hash = `#/reports/form/new/${encodeURIComponent(arguments[0])}`", path.join(ROOT, "README.md"));
    await page.see("это текст или таблица .csv, а не книга Excel", "сохраните как");
    await good(page, "form-refused", { russian: false });
  });
}
