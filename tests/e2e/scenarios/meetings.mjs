// Meetings of the demo school by keyboard alone: one, ten past ones in a table, a series, a group
// with somebody away, and whether the pair suits.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";

/** Days from today on which the pair of the table has no meeting yet. */
const PAST = [-65, -62, -58, -55, -51, -48, -44, -41, -37, -34];

export function meetings(engine) {
  const program = engine.program();
  let page, today;
  before(async () => {
    page = await program.start();
    await page.openExample();
    today = (await page.ask("app.state")).today;
  });
  after(() => program.close());

  /** «12.11.2026», so many days from today. */
  const day = (away) => {
    const date = new Date(`${today}T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + away);
    return date.toISOString().slice(0, 10).split("-").reverse().join(".");
  };
  const total = async (query = {}) => (await page.ask("meeting.list", query)).total;
  const pairId = async (text) => (await page.ask("pair.list", { text })).rows[0].id;
  const list = async () => {
    await page.section("Главная", "Программы");
    await page.choose("Встречи");
    await page.see("Записать встречу", "Внести прошедшие");
  };
  const choosePair = async (words) => {
    await page.type(words);
    await page.until("the pair in the list", () => page.session.run("return document.querySelectorAll('[role=option]').length === 1"));
    await page.press("Enter");
    await page.until("the pair to be chosen", () => page.session.run("return !!document.querySelector('.of-pair_id .chip, .past-pair .chip')"));
  };

  test("one meeting takes a few keys", async () => {
    await list();
    await good(page, "meetings");
    const before = await total();
    await page.press("n");
    await page.see("Новая встреча");
    await page.atField();
    await choosePair("Кедр");
    await page.see("Прошлая встреча");
    await page.fill("Дата", day(-1));
    await page.see("Из задания прошлой встречи");
    await good(page, "meeting-new");
    await page.press("Control+s");
    await page.see("Встреча записана");
    assert.equal(await total(), before + 1);
    assert.equal((await page.ask("meeting.list", { pair_id: await pairId("Кедрова Ольхина"), status: "held", limit: 1 })).rows[0].topic, "Подготовить открытый урок");
  });

  test("what is rarely meant is asked about", async () => {
    await page.press("n");
    await page.see("Новая встреча");
    await page.atField();
    await choosePair("Кедр");
    await page.see("Прошлая встреча");
    await page.fill("Дата", day(-1));
    await page.press("Control+s");
    await page.see("уже есть встреча");
    await good(page, "meeting-asked");
    await page.tick("Да, это ещё одна встреча");
    await page.press("Control+s");
    await page.see("Встреча записана");
    await page.choose(/^Отменить: /);
    await page.seeNot("Встреча записана");
  });

  test("ten past meetings in a table", async () => {
    const pair = await pairId("Калинина");
    const before = await total({ pair_id: pair });
    await page.choose("Внести прошедшие");
    await page.see("Внести прошедшие встречи");
    await page.reach("Все встречи одной пары");
    await choosePair("Калин");
    await page.until("the first cell", async () => (await page.focus()).name.startsWith("Дата, строка 1"));
    for (const [index, away] of PAST.entries()) {
      await page.type(index === 1 ? "31.11" : day(away));
      if (index === 0) await page.press("Tab", "Tab", "Tab");
      if (index === 0) await page.type("1,5 ч");
      await page.press(...(index === 0 ? ["Tab"] : ["Tab", "Tab", "Tab", "Tab"]));
      await page.type(`Занятие ${index + 1}`);
      await page.press("Tab");
      await page.type("Сделано");
      await page.press("Enter");
    }
    await page.press("Control+s");
    await page.see("Такой даты нет");
    await page.until("the wrong cell to have the focus", async () => (await page.focus()).name === "Дата, строка 2");
    await good(page, "meetings-past-wrong");
    await page.press("Control+a");
    await page.type(day(PAST[1]));
    await page.press("Down");
    await page.seeNot("Такой даты нет");
    await page.until("lengths in full", async () => (await page.session.run("return document.querySelector('[data-cell=\"0:minutes\"]').value")) === "90");
    await good(page, "meetings-past");
    await page.press("Control+s");
    await page.see("Внесено: 10 встреч");
    assert.equal(await total({ pair_id: pair }), before + 10);
  });

  test("rows are pasted from a spreadsheet", async () => {
    await page.choose("Внести прошедшие");
    await page.see("Внести прошедшие встречи");
    await page.until("the first cell", async () => (await page.focus()).name === "Пара, строка 1");
    const text = `Пара\tДата\tВид\tКак\tМинут\tТема\nТополев\t${day(-60)}\tработа\tочно\t30\tКлассный час\nТополев\t${day(-58)}\t\t\t\t"Отзывы\nродителей"\n`;
    await page.session.run(
      "const data = new DataTransfer(); data.setData('text/plain', arguments[0]); document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))",
      text,
    );
    await page.see("Вставлено: 2 строки");
    await good(page, "meetings-pasted");
    await page.press("Control+s");
    await page.see("Внесено: 2 встречи");
    assert.equal((await page.ask("meeting.list", { text: "отзывы родителей" })).total > 0, true);
    await page.choose(/^Отменить: /);
  });

  test("a series of planned meetings", async () => {
    await page.choose("Серия");
    await page.see("Запланировать серию");
    await page.atField();
    await choosePair("Синиц");
    await page.fill("По какой день", day(60));
    await page.select("Как часто", "каждую неделю");
    await page.see(/Запланировать \d+ встреч/);
    await good(page, "meetings-series");
    const before = await total({ status: "planned" });
    await page.press("Control+s");
    await page.see("Запланировано:");
    assert.ok((await total({ status: "planned" })) > before);
    await good(page, "meetings-planned");
  });

  test("a group marks who was there", async () => {
    await page.press("n");
    await page.see("Новая встреча");
    await page.atField();
    await choosePair("Читаем");
    await page.see("Кто был", "Ершова К. Р.");
    await page.reach("Ершова К. Р.");
    await page.press("Space");
    await page.fill("Тема", "Викторина о реке");
    await good(page, "meeting-group");
    await page.press("Control+s");
    await page.see("Встреча записана");
    await page.see("Викторина о реке");
    await page.open("Викторина о реке");
    await page.see("Не было", "Ершова К. Р.", "Подходит ли пара");
    await good(page, "meeting-card");
  });

  test("a planned meeting of a group asks who was there", async () => {
    const fields = { day: today, kind: "work", status: "planned", topic: "Игра по станциям" };
    const id = (await page.ask("meeting.add", { pair_id: await pairId("Читаем"), fields, confirmed: ["same_day"] })).id;
    await page.session.run("location.hash = '#/programmes/meetings/' + arguments[0]", id);
    await page.see("Игра по станциям", "Проведена");
    await page.choose("Проведена");
    await page.see("Встреча прошла", "Кто был");
    await page.reach("Ершова К. Р.");
    await page.press("Space");
    await good(page, "meeting-hold");
    await page.choose("Отметить");
    await page.see("уже есть встреча");
    await page.choose("Всё верно, отметить");
    await page.see("Встреча отмечена", "Не было");
    const { people } = await page.ask("meeting.get", { id });
    assert.deepEqual(people.filter(({ present }) => !present).map(({ short_name }) => short_name.replace(/\u00a0/g, " ")), ["Ершова К. Р."]);
  });

  test("whether the pair suits", async () => {
    await page.section("Главная");
    await page.see("спросить о паре", "не подходит", "нет встреч");
    await good(page, "home-meetings");
    await page.choose(/^Спросить: /);
    await page.see("Спросить:", "Лаптева С. И.");
    await good(page, "fit-pending");
    const before = (await page.ask("fit.pending")).total;
    await page.choose("не подходит");
    await page.see("Что сказал человек");
    await page.atField();
    await page.type("Неудобное время");
    await page.press("Control+Enter");
    await page.seeNot("Что сказал человек");
    await page.until("the answer", async () => (await page.ask("fit.pending")).total === before - 1);
    await page.section("Пары");
    await page.option("Какие пары показать", /^Застряли/);
    await page.see("Липатов");
    await good(page, "pairs-stuck");
    await page.open("Липатов");
    await page.see("Пара не подходит", "Приказ о замене", "Записать встречу");
    await good(page, "pair-meetings");
    await page.press("m");
    await page.see("Новая встреча", "Липатов — Брусникина");
  });
}
