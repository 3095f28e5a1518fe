// Questionnaires by keyboard alone: one entered from paper in so many keys, one left half and filled up later,
// a questionnaire of one's own, what the answers say, the SWOT table, the curator's sheet.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";

export function questionnaires(engine) {
  const program = engine.program();
  let page;
  let keys = 0;
  /** Presses and counts. */
  const press = async (...chords) => {
    keys += chords.length;
    await page.press(...chords);
  };
  const type = async (text) => {
    keys += text.length;
    await page.type(text);
  };
  const go = (address) => page.session.run("location.hash = '#/' + arguments[0]", address);
  before(async () => {
    page = await program.start();
    await page.openExample();
  });
  after(() => program.close());

  test("who should answer and who has", async () => {
    await page.section("Мониторинг");
    await page.choose("Анкеты");
    await page.see("Анкета наставляемого педагога до начала программы", "3 из 4", "дозаполнить: 1");
    await good(page, "surveys");
    await page.open("Анкета наставляемого педагога до начала программы");
    await page.see("Заполнено 3 из 4", "Липатов Игорь Олегович", "не внесена");
    await good(page, "survey-people");
  });

  test("one is entered by keyboard alone", async () => {
    await page.open("Липатов Игорь Олегович");
    await page.see("Заполнена", "осталось 13 вопросов");
    await page.until("the first question", async () => (await page.focus()).group.startsWith("1."));
    await good(page, "survey-entry");
    keys = 0;
    // «нет», where: nothing; nine marks of which one is ten; two more; how often; «да»; two answers in words.
    await press("y", "Enter", "7", "8", "6", "7", "0", "7", "8", "7", "9", "9", "2", "l");
    await type("Вести журнал без бумаги");
    await press("Enter");
    await type("Помощь рядом");
    await page.see("все ответы на месте");
    await good(page, "survey-entered");
    await press("Control+s");
    await page.see("Анкета внесена: Липатов Игорь Олегович", "Заполнено 4 из 4");
    assert.ok(keys < 60, `${keys} keys with the words, of them 15 for what is marked`);
    const { survey } = await last(page, "teacher-mentee-before", "Липатов");
    const number = (code) => survey.answers.find(({ question }) => question === code)?.number;
    assert.deepEqual(["met_before", "effectiveness", "adaptation", "frequency", "glad"].map(number), [0, 7, 7, 2, 1]);
    assert.equal(number("events"), 10);
  });

  test("one is left half and filled up later", async () => {
    await go("monitoring/surveys/teacher-mentor-after");
    await page.see("Заполнено 0 из 3", "Кедрова");
    await page.open("Кедрова Татьяна");
    await page.until("the first question", async () => (await page.focus()).group.startsWith("1."));
    await page.press("9", "8", "7");
    await page.see("осталось 9 вопросов");
    await page.press("Control+s");
    await page.see("Осталось: 9 вопросов", "Дозаполнить");
    await good(page, "survey-half");
    await page.open("Кедрова Татьяна");
    await page.until("the first question without an answer", async () => (await page.focus()).group.startsWith("4."));
    await page.press("8", "9", "8", "9", "0", "9", "2", "l", "l");
    await page.see("все ответы на месте");
    await page.press("Control+Enter");
    await page.until("the next person", async () => /Брусникина|Липатов/.test(await page.session.run("return document.querySelector('.survey-head h2')?.innerText ?? ''")));
    await page.press("Escape");
    await page.see("Заполнено 1 из 3");
  });

  test("what is out of scale cannot be entered, a second sheet is asked about", async () => {
    await go("monitoring/surveys/teacher-mentee-before/enter/other");
    await page.see("Кто ответил");
    await page.atField();
    await page.type("Ольх");
    await page.until("«Ольхина» offered", async () => (await page.session.run("return document.querySelector('[role=option]')?.innerText ?? ''")).includes("Ольхина"));
    await page.press("Enter");
    await page.see("Ольхина Анна Сергеевна");
    await page.walk("the third question", ({ group }) => group.startsWith("3."));
    await page.press("5");
    await page.press("Control+s");
    await page.see("Ещё одна анкета?", "уже внесена");
    await good(page, "survey-again");
    await page.press("Escape");
    await page.seeNot("Ещё одна анкета?");
    await page.press("Escape");
    await page.see("Сохранить изменения?");
    await page.choose("Не сохранять");
    await page.see("Заполнено 4 из 4");
  });

  test("a questionnaire of one's own", async () => {
    await go("monitoring/surveys");
    await page.see("Своя анкета");
    await page.press("n");
    await page.see("Новая анкета");
    await page.fill(/^Название/, "Анкета гостя открытого урока");
    await page.fill("Вопрос 1", "Насколько полезен был урок?");
    await page.choose("Добавить вопрос");
    await page.until("the second question", async () => (await page.focus()).name === "Вопрос 2");
    await page.type("Откуда Вы?");
    await page.walk("how it is answered", ({ name, tag }) => tag === "select" && name === "Ответ");
    await page.press("Down", "Down");
    await page.fill("Варианты, каждый с новой строки", "из этой школы");
    await page.press("Control+s");
    await page.see("Напишите хотя бы два варианта");
    await page.fill("Варианты, каждый с новой строки", "из этой школы");
    await page.press("Control+End");
    await page.press("Enter");
    await page.type("из другой");
    await good(page, "survey-editor");
    await page.press("Control+s");
    await page.see("Анкета сохранена", "Анкета гостя открытого урока", "Бланк");
    await page.choose("Бланк");
    await page.see("Какая анкета", "Сохранить черновик");
    await good(page, "survey-blank");
  });

  test("what the answers say", async () => {
    await go("monitoring/surveys/pupil-mentee-after/results");
    await page.see("Ответили 4 из 5", "Средние оценки", "Сколько ответили «да»", "Оба раза ответили");
    await good(page, "survey-results");
    await page.session.run("const main = document.querySelector('main'); main.scrollTop += document.querySelector('.question-cards').getBoundingClientRect().top - 160");
    await good(page, "survey-questions");
    await page.choose("Таблицей: Средние оценки, от 1 до 10");
    await page.see("Графиком");
    await good(page, "survey-results-table");
    await go("monitoring/surveys/teacher-mentee-after/results");
    await page.see("Мало ответов (1): показываем только общий счёт");
    await good(page, "survey-few");
  });

  test("the SWOT table is gathered", async () => {
    await go("monitoring/conclusions");
    await page.see("Сильные стороны", "Угрозы", "Из ответов своими словами");
    await good(page, "swot");
    await page.choose(/^В часть «Сильные стороны»: Объясняют/);
    await page.until("it in the table", async () => (await page.session.run("return document.querySelector('.swot').innerText")).includes("Объясняют без спешки"));
    await page.openMenu("Что сделать: Объясняют без спешки");
    await page.press("Enter");
    await page.see("Часть таблицы", "Что в программе наиболее ценно для Вас?");
    await page.fill(/^Вывод/, "Коллеги объясняют без спешки");
    await good(page, "swot-line");
    await page.press("Control+Enter");
    await page.see("Коллеги объясняют без спешки");
  });

  test("the curator's sheet has a level", async () => {
    await page.option("Какие выводы", "Лист оценки куратора");
    await page.see("Сумма 15 из 18", "оптимальный уровень");
    await page.option("Партнёры удовлетворены участием в программе", "0");
    await page.see("Сумма 14 из 18", "допустимый уровень");
    await page.press("Control+s");
    await page.see("Лист оценки сохранён");
    await good(page, "curator-sheet");
  });
}

/** The sheet of a person as it is kept. */
async function last(page, survey, surname) {
  const [calendar, month] = (await page.ask("app.state")).today.split("-").map(Number);
  const year = month >= 9 ? calendar : calendar - 1;
  const { people } = await page.ask("response.list", { survey_id: survey, school_year: year });
  const { response_id: id } = people.find(({ name }) => name.startsWith(surname));
  return { survey: await page.ask("response.get", { id }) };
}
