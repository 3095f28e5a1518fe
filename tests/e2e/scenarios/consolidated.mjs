// A district puts returns together, by keyboard: figures, indicators, registers, the grid, the workbook, the note.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";

const SCHOOLS = ["МБОУ «Берёзовская СОШ»", "МБОУ «Ольховская СОШ»", "МБОУ «Тихая ООШ»"];

export function consolidated(engine) {
  const program = engine.program();
  const now = new Date();
  const year = now.getMonth() >= 8 ? now.getFullYear() : now.getFullYear() - 1;
  /** @type {Record<string, string>} */
  const reports = {};
  let page;

  /** What was done behind the screen is seen after it is drawn anew. */
  const show = async (address) => {
    await page.session.run("window.before = true; location.hash = '#/' + arguments[0]; location.reload()", address);
    await page.until("the screen drawn anew", () => page.session.run("return !window.before && document.body.innerText.includes('Справка')"));
  };
  const take = async (period, names) => {
    const schools = await page.ask("return.list", { school_year: year, period });
    const id = (name) => schools.find((school) => school.name === name).organization_id;
    await page.ask("return.take", { files: names.map((name) => ({ path: reports[period], organization_id: id(name) })) });
  };

  before(async () => {
    page = await program.start();
    await page.see("Добро пожаловать");
    // The workbooks of the demo school stand for those of two schools; a third one is late.
    await page.ask("file.demo", { path: path.join(program.home, "Школа.nastavnik") });
    for (const period of ["half", "year"]) {
      reports[period] = path.join(program.home, `${period}.xlsx`);
      await page.ask("report.write", { query: { school_year: year, period }, path: reports[period] });
    }
    await page.ask("file.create", { path: path.join(program.home, "Район.nastavnik") });
    await page.ask("organization.setup", { kind: "district", short_name: "Отдел образования", curator: "Петрова Анна Сергеевна" });
    await page.ask("grid.add_schools", { names: SCHOOLS.join("\n") });
  });
  after(() => program.close());

  test("nothing has been sent yet", async () => {
    await show("consolidated");
    await page.see("За это время отчётов ещё нет", "Ждём отчёты от 3 школ");
    await good(page, "summary-none");
  });

  test("figures of the schools, the sums of the district, sorted by a figure", async () => {
    await take("half", SCHOOLS.slice(0, 2));
    await take("year", SCHOOLS.slice(0, 1));
    await show("consolidated");
    await page.option("За какое время", "За первое полугодие");
    await page.see("2 из 3 школ сдали отчёт", "не сдали: 1", "Всего по району", "24", "Сравнить не с чем");
    await page.choose("Наставников");
    await page.until("the greatest first", async () => (await page.session.run("return document.querySelector('[aria-sort]').ariaSort")) === "descending");
    await good(page, "summary-figures");
  });

  test("the time before stands beside", async () => {
    await page.option("За какое время", "За учебный год");
    await page.see("1 из 3 школ сдала отчёт");
    await page.tick("С прошлым периодом");
    await page.see("было 24", "Прошлый период — отчёты за первое полугодие", "сдали 2 школы");
    await page.option("Какие цифры показать", "Программы и встречи");
    await page.see("Пунктов плана");
    await good(page, "summary-before");
    await page.choose("Показатели");
    await page.see("Показатели района и цели", "Прошлый период");
    await good(page, "summary-indicators");
    await page.option("За какое время", "За первое полугодие");
  });

  test("registers of all schools are searched", async () => {
    await page.choose("Реестры");
    await page.see("Записей: 24");
    await page.fill("Найти в реестре", "зорина ольховская");
    await page.see("Записей: 1");
    await page.open("Зорина");
    await page.see("Компетенции");
    await good(page, "summary-register");
    await page.press("Escape");
    await page.choose("Очистить поиск");
    await page.option("Какой реестр показать", "Пары и группы");
    await page.see("Записей: 16");
    await good(page, "summary-pairs");
    await page.choose("Кураторы");
    await page.see("Назначены в 2 из 2");
    await good(page, "summary-curators");
  });

  test("the grid of the roadmap says what each school has marked", async () => {
    await page.choose("Дорожная карта");
    await page.see("Выполнено школой", "Ход дорожной карты по школам");
    await good(page, "summary-roadmap");
    await page.walk("a row of the grid", (focus) => focus.tag === "tr");
    await page.press("Down", "Enter");
    await page.see("Отметки школ", SCHOOLS[1]);
    await good(page, "summary-marks");
    await page.press("Escape");
    await page.choose(/^Совпадения/);
    await page.see("Проверьте: это совместитель");
    await good(page, "summary-twice");
  });

  test("the workbook and the note", async () => {
    await page.choose("Записать книгу");
    await page.see("2 школы: 24 наставника");
    const written = fs.readdirSync(program.home, { recursive: true }).filter((name) => /Сводный отчёт.*\.xlsx$/.test(String(name)));
    assert.equal(written.length, 1);
    await page.press("Escape");
    await page.choose("Аналитическая справка");
    await page.see("Черновик", "По отчётам школ");
    await page.settled();
    await good(page, "summary-note");
    const [draft] = await page.ask("document.list");
    assert.match(draft.heading, /^Аналитическая справка по району за первое полугодие/);
  });
}
