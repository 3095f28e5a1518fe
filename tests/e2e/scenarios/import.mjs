// A staff list comes in: pasted, looked over by keyboard, put right, taken in, taken back; then a workbook from a file.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";
import { ROOT } from "../lib/processes.mjs";
import { enterPerson, introduce } from "./steps.mjs";

const LISTS = path.join(ROOT, "tests/people_lists");

export function staffList(engine) {
  const program = engine.program();
  let page;
  const people = async () => (await page.ask("person.list", {})).total;
  before(async () => {
    page = await program.start();
  });
  after(() => program.close());

  test("a school that has no list yet", async () => {
    await page.choose(/^Начать работу/);
    await page.see("Знакомство");
    await page.atField();
    await introduce(page, { kind: "Школа", name: "МБОУ «Заречная СОШ»", curator: "Мельникова Ольга Викторовна" });
    await page.see("С чего начать");
    await page.section("Люди");
    await page.see("Добавить");
    await enterPerson(page, { kind: "Педагог", surname: "Зорина", given: "Лидия", patronymic: "Павловна", Должность: "учитель русского языка" });
    await page.section("Главная", "Люди");
    await page.see("Из файла");
    await page.choose("Из файла");
    await page.see("Загрузить людей из файла");
    await good(page, "import-start");
  });

  test("what is no list says so", async () => {
    await page.reach("Или вставьте ячейки");
    await page.paste("Это письмо, а не список.");
    await page.press("Control+s");
    await page.see("Списка людей не нашлось", "Можно скопировать ячейки");
    await good(page, "import-refused");
  });

  test("a list with all its faults is looked over", async () => {
    await page.reach("Или вставьте ячейки");
    await page.press("Control+a");
    await page.paste(new TextDecoder("windows-1251").decode(fs.readFileSync(path.join(LISTS, "staff-1251.csv"))));
    await page.press("Control+s");
    await page.see("Проверьте список", "сомнительных 5", "из 16 строк", "Итоговая строка", "Ромашкин");
    await good(page, "import-all");
    await page.option("Какие строки показать", /^Сомнительные/);
    await page.seeNot("Итоговая строка");
    await good(page, "import-doubtful");
    await page.option("Какие строки показать", /^Все/);
  });

  test("doubtful rows are decided one by one", async () => {
    await page.press("F8");
    await page.see("Вместо имени инициалы", "Исправить здесь");
    await page.choose("Исправить здесь");
    await page.fill(/^Фамилия, имя, отчество/, "Кленова Нина Сергеевна");
    await page.press("Tab");
    await page.see("Кленова Нина Сергеевна", "сомнительных 4");
    await good(page, "import-corrected");
    await page.press("F8");
    await page.see("После имени стоит «декрет»");
    await page.choose("Взять строку");
    await page.see("сомнительных 3");
    await page.press("F8");
    await page.see("Только фамилия, без имени");
    await good(page, "import-blocked");
    await page.press("Escape");
    await page.seeNot("Исправить здесь");
  });

  test("what a card already says may stay", async () => {
    await page.open("учитель русского языка и литературы");
    await page.see("Что изменится", "Чья карточка");
    if ((await page.reach(/^Должность/)).checked) await page.press("Space");
    await page.until("the card to keep its position", async () => !(await page.reach(/^Должность/)).checked);
    await good(page, "import-changed");
    await page.press("Escape");
  });

  test("it comes in by one step and goes back by one", async () => {
    const had = await people();
    await page.press("Control+s");
    await page.see("Список взят: новых 6, изменено 1; сомнительных не взято 3", "Липатова Анна Юрьевна");
    await good(page, "import-taken");
    const zorina = (await page.ask("person.list", { text: "Зорина" })).rows[0];
    assert.match(zorina.detail, /^учитель русского языка,/);
    const has = await people();
    assert.ok(has > had + 4, `${had} → ${has}`);
    await page.choose(/^Отменить: «Загружен список/);
    await page.until("nobody new", async () => (await people()) === had);
    await page.choose(/^Вернуть: «Загружен список/);
    await page.until("everybody again", async () => (await people()) === has);
  });

  test("a workbook comes from a file with its columns known", async () => {
    if (!program.willPick) return;
    await page.section("Главная", "Люди");
    await page.see("Из файла");
    await page.choose("Из файла");
    await page.see("Загрузить людей из файла");
    const file = path.join(program.home, "Классы.ods");
    fs.copyFileSync(path.join(LISTS, "classes.ods"), file);
    await program.willPick(file);
    await page.choose(/^Выбрать файл/);
    await page.see("«Классы.ods»", "Абрикосов Глеб");
    await good(page, "import-sheets");
    await page.choose(/^Столбцы/);
    await page.see("Названия столбцов в строке");
    await good(page, "import-columns");
  });
}
