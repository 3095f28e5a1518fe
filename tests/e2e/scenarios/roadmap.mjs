// A district's roadmap, by keyboard alone: from the paper act of years ago to this year's dates, marks with
// documents, an Excel sheet, and what every school has done.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";
import { ROOT } from "../lib/processes.mjs";
import { day } from "./days.mjs";
import { addActivity, correctCell, introduce, markBars, markRows, pasteRoadmap, prove } from "./steps.mjs";

const ACT = path.join(ROOT, "src-tauri/domain/src/roadmap/reading/tests/sources/krasninsky.txt");
const SCHOOLS = ["МБОУ «Заречная СОШ»", "МБОУ «Ольховская СОШ»", "МКОУ «Берёзовская ООШ»"];
const PAPERS = [
  { text: "Приказ отдела образования", number: "209" },
  { text: "Протокол совещания", number: "3" },
  { text: "Справка по итогам мониторинга", number: "14/2" },
];

export function roadmap(engine) {
  const program = engine.program();
  const year = new Date().getFullYear();
  let page;
  before(async () => {
    page = await program.start();
  });
  after(() => program.close());

  test("a district begins with no roadmap", async () => {
    await page.choose(/^Начать работу/);
    await page.see("Знакомство");
    await page.atField();
    await introduce(page, { kind: "Отдел образования", name: "Отдел образования Заречного района", curator: "Петрова Анна Сергеевна" });
    await page.see("С чего начать");
    await page.section("Дорожная карта");
    await page.see("Дорожных карт пока нет");
    await good(page, "roadmap-none");
  });

  test("an act of 2022 is pasted and looked over", async () => {
    await pasteRoadmap(page, fs.readFileSync(ACT, "utf8"));
    await page.see("18 мероприятий в 4 разделах", "2022–2024", "Краснинский район");
    await good(page, "draft-read");
  });

  test("its years become the present ones", async () => {
    await page.select("На какие годы перенести", `${year}–${year + 2}`);
    await page.choose("Перенести");
    await page.see("Перенесено на", "было: Ноябрь-декабрь 2022 года (с 2023 года – ежегодно)");
    await good(page, "draft-moved");
    assert.match((await page.reach(/^Название/)).value, new RegExp(`на ${year}-${year + 2} годы`));
  });

  test("a deadline is corrected and the roadmap kept", async () => {
    await correctCell(page, "Участие в координационном совещании", 2, `до 20.12.${year}`);
    await page.see(`по вашим словам: до 20.12.${year}`);
    await good(page, "draft-corrected");
    await page.press("Control+s");
    await page.see("Сохранено: 18 мероприятий", "отмечено 0 из");
    await good(page, "roadmap-kept");
  });

  test("four are done by one key each", async () => {
    await markRows(page, 4);
    await page.see("отмечено 4 из");
    await good(page, "roadmap-four");
  });

  test("documents prove three of them", async () => {
    const rows = ["Разработка и утверждение (актуализация) нормативных", "Разработка и утверждение (актуализация) мер", "Участие в мониторинге"];
    for (const [index, paper] of PAPERS.entries()) {
      await page.open(rows[index]);
      await page.see("Отвечает пункту");
      await prove(page, { ...paper, day: day.short(-index) });
      if (index === 0) await good(page, "roadmap-proved");
      await page.press("Escape");
      await page.seeNot("Отвечает пункту");
    }
    if (!program.willPick) return;
    const file = path.join(program.home, "Приказ № 209.pdf");
    fs.writeFileSync(file, "%PDF-1.4 an order");
    await program.willPick(file);
    await page.open(rows[0]);
    await page.choose("Файл");
    await page.see("Приказ № 209.pdf");
    await good(page, "roadmap-file");
    await page.press("Escape");
  });

  test("three on «Лента», three on «Сроки»", async () => {
    await page.option("Вид дорожной карты", "Лента");
    await page.select("Масштаб", "По кварталам");
    await markBars(page, 3);
    await page.see("отмечено 7 из");
    await good(page, "roadmap-bars");
    await page.option("Вид дорожной карты", "Сроки");
    await markRows(page, 3);
    await page.see("отмечено 10 из");
    await good(page, "roadmap-dates-ten");
    await page.option("Вид дорожной карты", "Таблица");
    await page.see("Нормативное обеспечение");
    await good(page, "roadmap-ten");
  });

  test("the roadmap as an Excel sheet", async () => {
    await page.choose("В Excel");
    await page.see(".xlsx", "Показать в папке");
    await good(page, "roadmap-excel");
    const folder = path.join(program.home, "Документы", "Наставник");
    const [name] = fs.readdirSync(folder).filter((one) => one.endsWith(".xlsx"));
    await page.see(name);
    const bytes = fs.readFileSync(path.join(folder, name));
    assert.equal(bytes.subarray(0, 2).toString(), "PK");
    assert.ok(bytes.includes("xl/workbook.xml") && bytes.includes("xl/charts/chart1.xml"), "no sheet or no chart in it");
  });

  test("the last three marks are taken back", async () => {
    for (let step = 0; step < 3; step++) await page.choose(/^Отменить: /);
    await page.see("отмечено 7 из");
  });

  test("what every school has done", async () => {
    await page.option("Вид дорожной карты", "Школы");
    await page.see("Добавьте школы района");
    await good(page, "grid-none");
    await page.choose("Добавить школы");
    await page.see("Школы района");
    await page.atField();
    await page.paste(SCHOOLS.join("\n"));
    await page.press("Control+Enter");
    await page.see("Заречная СОШ", "Ольховская СОШ", "Берёзовская ООШ", "0 из 3");
    await page.walk("a cell of the grid", ({ tag }) => tag === "td");
    await page.press("Space", "Right", "Space", "Right", "Space");
    await page.see("3 из 3");
    await page.press("Down", "Space");
    await page.see("1 из 3");
    await page.press("Enter");
    await page.see("Когда выполнено");
    await good(page, "grid-dialog");
    await page.fill("Документ", "приказ № 14-ОД");
    await page.press("Control+Enter");
    await page.seeNot("Когда выполнено");
    await good(page, "grid");
  });

  test("Главная shows what is late and what comes", async () => {
    await page.option("Вид дорожной карты", "Таблица");
    await addActivity(page, { title: "Собрать отчёты школ", deadline: `до ${day.short(-1)}`, responsible: "Отдел образования" });
    await addActivity(page, { title: "Семинар для кураторов", deadline: `до ${day.short(10)}`, responsible: "Отдел образования" });
    await good(page, "roadmap-added");
    await page.section("Главная");
    await page.see("Собрать отчёты школ", "просрочено", "Ближайшие 30 дней", "Семинар для кураторов");
    await good(page, "home-roadmap");
    await page.choose(/^Отметить: Собрать отчёты школ/);
    await page.see("Выполнено сегодня: «Собрать отчёты школ»");
    await page.until("the line to go", async () => !(await page.ask("home.overview")).attention.some(({ title }) => title.includes("Собрать отчёты")));
    await good(page, "home-marked");
  });
}
