// A district's coordinator by keyboard alone: forty schools' reports come in from a stick, one file among them is
// no report; who has not sent, what is wrong, a corrected report, and every step back.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { fitsTheWidth, good } from "../lib/checks.mjs";
import { forty, reports } from "../lib/forty.mjs";
import { introduce } from "./steps.mjs";

const SILENT = "МБОУ «Аистовская ООШ»";

export function district(engine) {
  const program = engine.program();
  let page;
  let stick;
  let corrected;
  let handmade;
  before(async () => {
    const made = await forty();
    stick = path.join(program.home, "Флешка");
    fs.mkdirSync(path.join(stick, "Луговая"), { recursive: true });
    reports(made).forEach((name, index) => fs.copyFileSync(path.join(made, "Отчёты", name), path.join(stick, index % 9 ? "" : "Луговая", name)));
    fs.writeFileSync(path.join(stick, "Прайс-лист.xlsx"), "это не книга");
    corrected = path.join(program.home, "Исправленные");
    fs.cpSync(path.join(made, "Исправленные отчёты"), corrected, { recursive: true });
    handmade = path.join(program.home, "Без программы");
    fs.cpSync(path.join(made, "Без программы"), handmade, { recursive: true });
    page = await program.start();
  });
  after(() => program.close());

  /** A file dialog can be answered only in one of the engines; in the other the address says the same. */
  const take = async (folder) => {
    await page.press("n");
    await page.see("Выбрать папку или флешку");
    if (program.willPick) {
      await program.willPick(folder);
      await page.choose(/^Выбрать папку или флешку/);
    } else await page.session.run("location.hash = `#/schools/take/${encodeURIComponent(arguments[0])}`", folder);
  };
  /** Also with letters a quarter larger, for those who set them so. */
  const looksGood = async (name) => {
    await good(page, name);
    await page.session.run("document.documentElement.style.fontSize = '125%'");
    await fitsTheWidth(page);
    await page.session.run("document.documentElement.style.fontSize = ''");
  };
  /** Forty workbooks are read by a program that is built for tests. */
  const patiently = (words) => page.until(`«${words}»`, async () => (await page.text()).includes(words), 90_000);
  const schools = async () => {
    const [year, month] = (await page.ask("app.state")).today.split("-").map(Number);
    return page.ask("return.list", { school_year: month >= 9 ? year : year - 1, period: "half" });
  };
  const sent = async () => (await schools()).filter(({ current }) => current).length;

  test("a district has sections of its own and no schools yet", async () => {
    await page.choose(/^Начать работу/);
    await page.see("Знакомство");
    await page.atField();
    await introduce(page, { kind: "Отдел образования", name: "Отдел образования Луговского района", curator: "Кравцова Нина Сергеевна" });
    await page.see("С чего начать");
    await page.section("Школы");
    await page.see("Школ пока нет");
    await good(page, "schools-none");
    await page.choose("Добавить школы");
    await page.see("Школы района");
    await page.atField();
    await page.paste(SILENT);
    await page.press("Control+s");
    await page.see("Сдали 0 из 1");
    await page.option("За какое время", "За первое полугодие");
    await good(page, "schools-silent");
  });

  test("the reports of a stick are read one by one and looked over", async () => {
    await take(stick);
    await page.see(/Читаю \d+ из 41/);
    await page.picture("schools-reading");
    await page.choose("Остановить");
    await page.see("Чтение остановлено: ещё");
    await good(page, "schools-stopped");
    await page.section("Школы");
    await page.see("Сдали 0 из 1");
    await take(stick);
    await page.see(/Читаю \d+ из 41: \S+/);
    await patiently("Проверьте отчёты");
    await page.see("41 файл, в данные пока ничего не вошло", "Принять 40 отчётов");
    await looksGood("schools-review");
    await page.option("Какие файлы показать", /^Не подходят/);
    await page.open("Прайс-лист.xlsx");
    await page.see("Скопировать письмо");
    await good(page, "schools-refused");
    await page.choose("Скопировать письмо");
    await page.see("Письмо скопировано");
    await page.press("Escape");
    await page.option("Какие файлы показать", /^Все/);
    await page.walk("a row", (focus) => focus.tag === "tr");
    await page.press("Space");
    await page.see("Принять 39 отчётов");
    await page.press("Space");
    await page.see("Принять 40 отчётов");
    assert.equal(await sent(), 0, "nothing is kept before the user's word");
  });

  test("they come in by one step, and one takes them back", async () => {
    await page.press("Control+s");
    await patiently("Принято: 40 отчётов");
    await page.see("Сдали 40 из 41");
    await looksGood("schools-taken");
    await page.choose(/^Отменить: «Принято/);
    await page.until("nobody has sent", async () => (await sent()) === 0 && (await schools()).length === 1);
    await page.see("Сдали 0 из 1");
    await page.choose(/^Вернуть: «Принято/);
    await page.see("Сдали 40 из 41");
  });

  test("who has not sent is a list to be copied", async () => {
    await page.option("Какие школы показать", /^Не сдали/);
    await page.see(SILENT);
    await page.choose("Кто не сдал");
    await page.see("Скопировано: 1 школа");
    await good(page, "schools-who");
  });

  test("a school's card says what its report says and what is wrong in it", async () => {
    await page.option("Какие школы показать", /^Замечания/);
    await page.open("замечани");
    await page.see("Что поправить", "Куратор наставничества", "Сколько записей", "Все отчёты школы");
    await looksGood("school-card");
    await page.choose("Скопировать письмо школе");
    await page.see("Письмо скопировано");
    await page.press("Escape");
    await page.option("Какие школы показать", /^Все/);
  });

  test("a corrected report says what is new in it and takes the place of the first", async () => {
    await take(corrected);
    await page.see("Проверьте отчёты", "изменился");
    await page.open("изменился");
    await page.see("Что изменилось", "Проведён открытый урок");
    await looksGood("schools-changed");
    await page.press("Control+s");
    await page.see("Принято: 1 отчёт");
    await page.option("Какие школы показать", /^Вручную/);
    const history = (await schools()).map((one) => one.history.length);
    assert.equal(history.filter((length) => length === 2).length, 1, "the first one stays in the history");
    await take(corrected);
    await page.see("уже принят");
    await good(page, "schools-known");
  });

  test("a workbook that no program has written is taken for the school that the user names", async () => {
    await page.section("Школы");
    await page.see("Сдали 40 из 41");
    await take(handmade);
    await page.see("чья школа?", "составлен вручную");
    await page.open("Отчёт.xlsx");
    await page.select("Чей это отчёт", SILENT);
    await page.press("Tab");
    await page.see("Принять 1 отчёт");
    await looksGood("schools-handmade");
    await page.press("Control+s");
    await page.see("Принято: 1 отчёт", "Сдали 41 из 41");
  });
}
