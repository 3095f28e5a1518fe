// A programme by keyboard alone: ten items in a row, the approval, marks with what came of them, a change
// that is approved anew, the end with what is left.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";
import { day } from "./days.mjs";
import { addItems, markItem } from "./steps.mjs";

/** Task, deadline so many days ahead, planned result. */
const ITEMS = [
  ["Экскурсия на поле и в мастерские хозяйства", 14, "Отчёт об увиденном"],
  ["Беседа «Один день агронома»", 20, "Список вопросов и ответов"],
  ["Почвы района: образцы и описание", 30, "Коллекция из пяти образцов"],
  ["Определитель сорняков", 40, "Определяет десять видов"],
  ["Расчёт нормы высева", 50, "Решены пять задач"],
  ["Опыт с проращиванием семян", 60, "Дневник опыта"],
  ["Знакомство с техникой хозяйства", 75, "Памятка о безопасности"],
  ["Куда пойти учиться: обзор колледжей и вузов", 90, "Таблица на пять строк"],
  ["Пробный день на рабочем месте", 120, "Отзыв наставника"],
  ["Рассказ о профессии для 8 класса", 150, "Выступление состоялось"],
];

export function programme(engine) {
  const program = engine.program();
  let page, pair;
  before(async () => {
    page = await program.start();
    await page.openExample();
    const { rows } = await page.ask("pair.list");
    pair = rows.find(({ mentors }) => mentors[0].name.startsWith("Гордеев"));
    await page.ask("pair.order", { id: pair.id, number: "99-ОД", on: day.iso(-1) });
    await page.ask("pair.start", { id: pair.id, on: day.iso(0) });
  });
  after(() => program.close());

  const card = async () => {
    const { rows } = await page.ask("programme.list", { pair_id: pair.id });
    return page.ask("programme.get", { id: rows[0].id });
  };

  test("an active pair has no programme yet", async () => {
    await page.section("Пары");
    await page.see("Пары и группы", "Гордеев");
    await page.open("Гордеев");
    await page.see("Составить программу");
    await good(page, "programme-none");
    await page.ask("programme.create", {
      pair_id: pair.id, start: day.iso(0), end: pair.end, gap_ids: ["career"], confirmed: true,
      plan: { goal: "Познакомиться с профессией агронома и решить, куда поступать.", tasks: ["Увидеть работу хозяйства", "Попробовать себя в деле"], sections: [] },
    });
    // The window did not make it, so it looks again.
    await page.section("Главная", "Пары");
    await page.see("Пары и группы", "Гордеев");
    await page.open("Гордеев");
    await page.see("план пуст");
    await page.choose(/^\d\d\.\d\d\.\d{4}\s*– \d\d/);
    await page.see("В плане пока нет пунктов");
    await good(page, "programme-empty");
  });

  test("ten items are written in a row", async () => {
    const begun = Date.now();
    await page.press("n");
    await page.atField();
    await addItems(page, ITEMS.map(([task, days, planned]) => [task, `до ${day.short(days)}`, planned]));
    await page.see("выполнено 0 из 10", "Рассказ о профессии для 8 класса");
    assert.ok(Date.now() - begun < 180_000, "within three minutes");
    await good(page, "programme-ten");
  });

  test("a deadline before the programme is asked about and nothing is lost", async () => {
    await addItems(page, [["Письмо в колледж", "до 01.09.2020", ""]]);
    await page.see("Срок раньше начала программы");
    await good(page, "programme-too-early");
    await page.choose("Исправить");
    await page.until("the words back", async () => (await page.focus()).value === "Письмо в колледж");
    await page.press("Tab");
    await page.press("Control+a");
    await page.type("март");
    await page.press("Enter");
    await page.see("выполнено 0 из 11");
    await page.press("Escape");
  });

  test("it is approved", async () => {
    await page.choose("Утвердить");
    await page.see("Утвердить программу");
    await page.fill("Чем утверждена", "приказ от 02.09.2026 № 99-ОД");
    await page.press("Enter");
    await page.see("Программа утверждена", "Редакция 1");
    await page.until("the stage", async () => (await card()).row.stage === "working");
    await good(page, "programme-approved");
  });

  test("two are done, with what came of them", async () => {
    await markItem(page, "Экскурсия на поле", "Обошли три поля и мастерские, отчёт написан", "5");
    await markItem(page, "Беседа «Один день агронома»", "Двенадцать вопросов и ответов", "отлично");
    await page.see("выполнено 2 из 11", "Обошли три поля");
    await good(page, "programme-marked");
  });

  test("a change is approved anew and the first version can be read", async () => {
    await page.press("F2");
    await page.atField();
    await page.press("Control+a");
    await page.type("Беседа «Один день агронома и экономиста»");
    await page.press("Enter");
    await page.see("изменена", "Утвердить изменения");
    await page.choose("Утвердить изменения");
    await page.fill(/^Что изменилось/, "К беседе приглашён экономист");
    await page.press("Control+s");
    await page.see("Утверждена редакция 2", "Редакция 1");
    await page.choose("Прочитать редакцию 1");
    await page.see("Редакция 1", "приказ от 02.09.2026 № 99-ОД");
    await good(page, "programme-version");
    await page.press("Escape");
  });

  test("it ends with what is left, and the end is undone", async () => {
    await page.choose("Завершить");
    await page.see("Завершить программу");
    await page.atField();
    await page.fill("Завершена", day.short(0));
    await page.fill(/^Итог/, "Мария выбрала колледж и попробовала себя в деле.");
    await page.fill("Что говорит наставник", "Внимательна, не боится земли.");
    await page.fill("Что говорит наставляемый", "Теперь знаю, чего хочу.");
    await page.press("Control+s");
    await page.see("Не выполнено 9 пунктов");
    await good(page, "programme-left");
    await page.tick("Завершить с невыполненными пунктами");
    await page.press("Control+s");
    await page.see("Программа завершена", "Теперь знаю, чего хочу.");
    await good(page, "programme-closed");
    await page.press("Control+z");
    await page.until("it goes on", async () => (await card()).row.state === "approved");
  });

  test("a document is of one of a group, or of all", async () => {
    const group = (await page.ask("pair.list", { text: "читаем" })).rows[0];
    const own = { pair_id: group.id, mentee_id: group.mentees[1].person_id, start: group.start, end: group.end, plan: { goal: "Читать вслух без запинки" }, confirmed: true };
    const id = (await page.ask("programme.create", own)).id;
    await page.session.run("location.hash = '#/programmes/list/' + arguments[0]", id);
    await page.see("Документ", group.mentees[1].short_name);
    await page.choose("Документ");
    await page.see("О ком");
    await page.select("О ком", group.mentees[1].name);
    await good(page, "programme-of-one");
    await page.select("О ком", "Обо всей группе");
  });
}
