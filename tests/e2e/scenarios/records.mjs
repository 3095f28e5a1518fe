// Small registers and a person's record, by keyboard alone: a new award, a course, an event with its
// people, bad input, the archive, undo; then a mentor's record with its totals and its Excel sheet.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";
import { choosePerson as pick } from "./steps.mjs";

export function records(engine) {
  const program = engine.program();
  const folder = path.join(program.home, "Документы", "Наставник");
  let page;
  before(async () => {
    page = await program.start();
    await page.openExample();
  });
  after(() => program.close());

  const titles = async (noun) => (await page.ask(`${noun}.list`)).rows.map(({ fields }) => fields.title);
  const show = async (title, words) => {
    await page.option("Что показать", title);
    await page.see(words);
  };

  test("four lists", async () => {
    await page.section("Мониторинг");
    await page.choose("Практики и события");
    await page.select("Учебный год", "Все годы");
    await page.see("Час наставника");
    await good(page, "records-practices");
    await show(/^Курсы/, "Куратор наставничества");
    await good(page, "records-courses");
    await show(/^Награды/, "Знак отличия «За наставничество»");
    await good(page, "records-awards");
    await show(/^События/, "Областной слёт наставников");
    await page.see("впереди");
    await good(page, "records-events");
  });

  test("the lists are of the year that is chosen on top", async () => {
    await page.select("Учебный год", "2025/2026 учебный год");
    await page.seeNot("Школьная неделя наставничества");
    const { events } = await page.ask("record.counts", { school_year: 2025 });
    assert.equal((await page.ask("event.list", { school_year: 2025 })).rows.length, events);
    await page.select("Учебный год", "Все годы");
    await page.see("Школьная неделя наставничества", "Областной слёт наставников");
  });

  test("an award is entered and taken back", async () => {
    await show(/^Награды/, "Почётный наставник");
    await page.press("n");
    await page.see("Новая награда");
    await page.atField();
    await page.press("Control+s");
    await page.see("Выберите, кого наградили.", "Назовите награду.", "Выберите уровень.", "Укажите дату.");
    await good(page, "award-refused");
    await pick(page, "Кого наградили", "Зорина");
    await page.select("Уровень", "регион");
    await page.choose("Почётный наставник");
    await page.fill("Кто наградил", "Министерство образования области");
    await page.fill("Дата", "05.10.2099");
    await page.press("Control+s");
    await page.see("05.10.2099 ещё не наступило.");
    await page.fill("Дата", "06.10.2025");
    await page.press("Control+s");
    await page.see("Изменить", "Кто наградил", "06.10.2025");
    await good(page, "award-card");
    assert.equal((await titles("award")).filter((title) => title === "Почётный наставник").length, 2);
    await page.choose(/^Отменить: /);
    await page.seeNot("06.10.2025");
    assert.equal((await titles("award")).filter((title) => title === "Почётный наставник").length, 1);
    await page.press("Control+y");
    await page.see("06.10.2025");
  });

  test("a practice needs a link that is one", async () => {
    await show(/^Практики/, "Час наставника");
    await page.press("n");
    await page.see("Новая практика");
    await page.atField();
    await page.fill("Название", "Урок вдвоём");
    await pick(page, "Автор", "Кедрова");
    await page.fill("Ссылка", "на сайте школы");
    await page.press("Control+s");
    await page.see("Ссылка пишется так");
    await page.fill("Ссылка", "https://school-zarechnoe.example/praktiki/vdvoem");
    await page.fill("Проблема", "Молодой учитель не видит свой урок со стороны.");
    await page.press("Control+s");
    await page.see("В банке с", "school-zarechnoe.example/praktiki/vdvoem");
    await good(page, "practice-card");
    await page.openMenu("Ещё действия");
    await page.press("Down", "Enter");
    await page.see("Перенесено в архив.");
    assert.ok(!(await titles("practice")).includes("Урок вдвоём"));
    await page.option("Список или архив", "Архив");
    await page.see("Урок вдвоём");
    await page.open("Урок вдвоём");
    await page.see("в архиве");
    await page.openMenu("Ещё действия");
    await page.press("Down", "Enter");
    await page.until("the practice is back", async () => (await titles("practice")).includes("Урок вдвоём"));
    await page.press("Escape");
    await page.option("Список или архив", "Список");
  });

  test("an event with its people", async () => {
    await show(/^События/, "Областной слёт наставников");
    await page.press("n");
    await page.see("Новое событие");
    await page.atField();
    await page.fill("Название", "Мастер-класс «Обратная связь без обид»");
    await page.select("Вид", "мастер-класс");
    await page.select("Уровень", "школа");
    await page.fill("Начало", "12.11.2025");
    await page.fill("Окончание", "11.11.2025");
    await pick(page, "Участники", "Зорина");
    await pick(page, "Участники", "Ольхина");
    await page.fill(/^Кем участвует ?: Зорина/, "ведущий мастер-класса");
    await page.fill(/^Результат ?: Ольхина/, "провела похожий разбор сама");
    await page.press("Control+s");
    await page.see("Окончание 11.11.2025 раньше начала 12.11.2025.");
    await page.fill("Окончание", "13.11.2025");
    await good(page, "event-form");
    await page.press("Control+s");
    await page.see("Участники", "ведущий мастер-класса", "провела похожий разбор сама");
    await good(page, "event-card");
  });

  test("Ctrl+K finds a practice", async () => {
    await page.press("Control+k");
    await page.type("портфель");
    await page.see("Портфель молодого учителя");
    await good(page, "records-search");
    await page.press("Enter");
    await page.see("Описание", "собирает с наставляемым");
  });

  test("a mentor's record", async () => {
    await page.press("Control+k");
    await page.type("осокина");
    await page.see("Осокина Галина Фёдоровна");
    await page.press("Enter");
    await page.see("Личное дело", "награды 1");
    await good(page, "person-with-record");
    await page.choose("Личное дело");
    await page.see("Личная карточка наставника", "Как наставник", "Портфель молодого учителя");
    await good(page, "person-record");
    await page.option("За какое время", "Другой период");
    await page.fill("С", "01.09.2026");
    await page.fill("по", "01.09.2025");
    await page.see("раньше начала");
    await page.option("За какое время", "За пять лет");
    await page.see("Портфель молодого учителя");
    await page.choose("В Excel");
    await page.see(".xlsx", "Показать в папке");
    const name = fs.readdirSync(folder).find((file) => file.startsWith("Личная карточка наставника Осокина"));
    assert.match(name ?? "", /\.xlsx$/);
    await good(page, "person-record-saved");
  });

  test("an award is added from the record and returns to it", async () => {
    await page.openMenu("Добавить");
    await page.press("Down", "Enter");
    await page.see("Новая награда", "Осокина Галина Фёдоровна");
    await page.atField();
    await page.select("Уровень", "школа");
    await page.fill("Награда", "Благодарность школы");
    await page.fill("Дата", "25.05.2025");
    await page.press("Control+s");
    await page.see("Личная карточка наставника", "Благодарность школы");
    await page.press("Escape");
    await page.see("награды 2");
  });
}
