// A curator's first working day, by keyboard alone: from the first start to the registers that go
// to the district, then five actions undone, the program started again, and the actions redone.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";
import { createPair, enterPerson, introduce, makeMentee, makeMentor, stepsOfLife } from "./steps.mjs";

const PEOPLE = [
  { kind: "Педагог", surname: "Орлова", given: "Мария", patronymic: "Ивановна", "Должность": "учитель математики", "Телефон": "+7 900 111-22-33" },
  { kind: "Педагог", surname: "Ёлкина", given: "Дарья", patronymic: "Юрьевна", "Должность": "учитель биологии" },
  { kind: "Педагог", surname: "Ким", given: "Олег", patronymic: "Петрович", "Должность": "учитель физики" },
  { kind: "Обучающийся", surname: "Соколов", given: "Иван", patronymic: "Андреевич", "Класс": "10А" },
  { kind: "Обучающийся", surname: "Белова", given: "Ольга", patronymic: "Ильинична", "Класс": "8Б" },
];

/** What the file holds, as the commands tell it; the journal is not part of it, for it grows. */
async function contents(page) {
  const held = [];
  for (const [list, one] of [["person.list", "person.get"], ["pair.list", "pair.get"]]) {
    for (const { id } of (await page.ask(list, { limit: 1000 })).rows) held.push(await page.ask(one, { id }));
  }
  return held;
}

export function firstDay(engine) {
  const program = engine.program();
  let page;
  before(async () => {
    page = await program.start();
  });
  after(() => program.close());

  test("first start asks three things", async () => {
    await page.see("Добро пожаловать");
    await good(page, "start");
    await page.choose(/^Начать работу/);
    await page.see("Знакомство");
    await page.atField();
    await good(page, "start-three-questions");
    await introduce(page, { kind: "Школа", name: "МБОУ «Заречная СОШ»", curator: "Петрова Анна Сергеевна" });
    await page.see("МБОУ «Заречная СОШ»", "Главная", "Люди");
    await good(page, "home-empty");
  });

  test("five people", async () => {
    await page.section("Люди");
    await page.see("ФИО"); // «Люди» stands in the menu of every screen
    await page.settled();
    for (const person of PEOPLE) await enterPerson(page, person);
    await page.section("Главная", "Люди");
    await page.see(...PEOPLE.map(({ surname, given }) => `${surname} ${given}`));
    await good(page, "people-five");
  });

  test("a mentor and a mentee", async () => {
    await makeMentor(page, "Орлова", { "Основные компетенции": "Подготовка к экзаменам", "Сколько времени готов уделять": "2 часа в неделю" });
    await page.see("2 часа в неделю");
    await makeMentee(page, "Ёлкина", { "Запрос своими словами": "Как вести дисциплину в классе" });
    await page.see("Как вести дисциплину");
    await good(page, "person-mentee");
  });

  test("two pairs and a group", async () => {
    await page.section("Пары");
    await page.see("Пар пока нет");
    await good(page, "pairs-empty");
    await createPair(page, { form: "педагог–педагог", mentors: ["Орлова"], mentees: ["Ёлкина"] });
    await createPair(page, { form: "педагог–педагог", mentors: ["Ким"], mentees: ["Орлова"] });
    await createPair(page, { form: "учитель–ученик", mentors: ["Ким"], mentees: ["Соколов", "Белова"] });
    await page.section("Главная", "Пары");
    await page.see("2 пары, 1 группа");
    await good(page, "pairs-three");
  });

  test("consents, the order and the start of a pair", async () => {
    await page.open("Ёлкина");
    await stepsOfLife(page, { order: "45-ОД" });
    await good(page, "pair-started");
  });

  test("registers for the district in one workbook", async () => {
    await page.section("Отчёты");
    await page.see("Отчёты");
    await page.choose("Все реестры одной книгой");
    await page.see(".xlsx", "Показать в папке");
    await good(page, "reports-saved");
    const folder = path.join(program.home, "Документы", "Наставник");
    const [name] = fs.readdirSync(folder);
    assert.match(name, /\.xlsx$/);
    await page.see(name);
    assert.equal(fs.readFileSync(path.join(folder, name)).subarray(0, 2).toString(), "PK");
  });

  /** Five steps, each only after the journal tells of the one before: the button is at rest meanwhile. */
  const fiveTimes = async (name) => {
    for (let step = 0; step < 5; step++) {
      const last = async () => (await page.ask("journal.list", { limit: 1 })).total;
      const before = await last();
      await page.choose(name);
      await page.until("a step in the journal", async () => (await last()) > before);
    }
  };

  test("five actions undone, a restart, and redone", async () => {
    const whole = await contents(page);
    await fiveTimes(/^Отменить: /);
    const less = await contents(page);
    assert.notDeepEqual(less, whole);
    await program.close();
    page = await program.start();
    await page.see("Главная", "МБОУ «Заречная СОШ»");
    assert.deepEqual(await contents(page), less);
    await fiveTimes(/^Вернуть: /);
    assert.deepEqual(await contents(page), whole);
  });
}
