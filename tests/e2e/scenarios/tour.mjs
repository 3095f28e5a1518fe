// Every screen of the demo school is looked at: a picture, no English, no sideways scroll, nothing
// that axe-core finds. The same with letters a quarter larger, for those who set them so.
import path from "node:path";
import { after, before, test } from "node:test";
import { fitsTheWidth, good } from "../lib/checks.mjs";
import { ROOT } from "../lib/processes.mjs";

/** Name of the picture, address, words to wait for, what is done there first. Licences and the design's colours have English names. */
async function places(page) {
  const teacher = (await page.ask("person.list", { kinds: ["teacher"], view: "mentors" })).rows[0];
  const pupil = (await page.ask("person.list", { kinds: ["pupil"] })).rows[0];
  const pairs = (await page.ask("pair.list")).rows;
  const needs = pairs.find(({ alert }) => alert === "consent") ?? pairs[0];
  const active = pairs.find(({ status }) => status === "active") ?? pairs[0];
  const met = (await page.ask("meeting.list", { status: "held", limit: 1 })).rows[0];
  const maps = await page.ask("roadmap.list");
  const map = maps.find(({ owner }) => owner === "district") ?? maps[0];
  const { activities } = await page.ask("roadmap.get", { id: map.id });
  const activity = activities.find(({ occurrences }) => occurrences.some(({ evidence }) => evidence)) ?? activities[0];
  const programmes = (await page.ask("programme.list")).rows;
  const [work, over] = ["approved", "closed"].map((state) => programmes.find((one) => one.state === state && (state === "closed" || one.progress.late > 0)));
  const papers = await page.ask("document.list");
  const [draft, signed] = ["draft", "signed"].map((status) => papers.find((paper) => paper.status === status));
  const [practice, event] = (await Promise.all(["practice.list", "event.list"].map((list) => page.ask(list)))).map(({ rows }) => rows[0]);
  return [
    ["home", "home", "Главная"],
    ["people", "people", "Люди"],
    ["person-teacher", `people/${teacher.id}`, teacher.name],
    ["person-pupil", `people/${pupil.id}`, pupil.name],
    ["person-new", "people/new", "Новый человек"],
    ["person-edit", `people/${pupil.id}/edit`, "Представитель"],
    ["mentor", `people/${teacher.id}/mentor`, "Основные компетенции"],
    ["mentee", `people/${pupil.id}/mentee`, "Основной запрос"],
    ["merge", `people/${pupil.id}/merge`, "Объединить"],
    ["person-record", `people/${teacher.id}/record`, "За пять лет"],
    ["twins", "people/twins", "карточки"],
    ["import", "people/import", "Загрузить людей из файла"],
    ["pairs", "pairs", "Пары"],
    ["pair-new", "pairs/new", "Форма"],
    ["pair-needs-consent", `pairs/${needs.id}`, "Согласи"],
    ["pair-active", `pairs/${active.id}`, "Срок"],
    ["programmes", "programmes", "Новая программа"],
    ["programme", `programmes/list/${work.id}`, "Фактический результат"],
    ["programme-over", `programmes/list/${over.id}`, "Вывод наставника"],
    ["meetings-tour", "programmes/meetings", "Внести прошедшие"],
    ["meeting-tour", `programmes/meetings/${met.id}`, "Подходит ли пара"],
    ["meeting-edit", `programmes/meetings/${met.id}/edit`, "Изменить встречу"],
    ["meetings-past-tour", "programmes/meetings/past", "Дата без года"],
    ["meetings-series-tour", `programmes/meetings/series/${met.pair_id}`, "Запланировать серию"],
    ["fit-tour", "programmes/meetings/fit", "Спросить:"],
    ["roadmaps", "roadmap", "Дорожные карты"],
    ["roadmap-table", `roadmap/${map.id}`, "Ответственный"],
    ["roadmap-card", `roadmap/${map.id}/table/${activity.id}`, "Отвечает пункту"],
    ["roadmap-edit", `roadmap/${map.id}/table/${activity.id}/edit`, "Изменить мероприятие"],
    ["roadmap-activity-new", `roadmap/${map.id}/table/new`, "Новое мероприятие"],
    ["roadmap-months", `roadmap/${map.id}/timeline`, "впереди"],
    ["roadmap-quarters", `roadmap/${map.id}/timeline`, "впереди", () => page.select("Масштаб", "По кварталам")],
    ["roadmap-timeline-card", `roadmap/${map.id}/timeline/${activity.id}`, "Отвечает пункту"],
    ["roadmap-dates", `roadmap/${map.id}/dates`, "Показать выполненные"],
    ["roadmap-all-dates", "roadmap/dates", "Сроки всех карт"],
    ["roadmap-new", "roadmap/new", "Загрузить документ"],
    ["roadmap-paste", "roadmap/new/paste", "Вставить текст"],
    ["roadmap-templates", "roadmap/new/template", "Готовый образец"],
    ["roadmap-copy", "roadmap/new/copy", "По другой карте"],
    ["roadmap-blank", "roadmap/new/blank", "Чья карта"],
    ["programme-new-empty", "programmes/new", "Пара или группа"],
    ["programme-from-template", "programmes/new/template/digital", "Своими словами"],
    ["template-list", "programmes/templates", "Загрузить из файла"],
    ["template", "programmes/templates/young-teacher", "Написан на"],
    ["documents", "documents", "Приказ о назначении куратора"],
    ["document-kinds", "documents/new", "Персонализированная программа"],
    ["document-order", "documents/new/pairs_order", "Выбрать пары"],
    ["document-person", `documents/new/mentor_consent/${teacher.id}`, "О какой паре"],
    ["document-notice", `documents/new/cancel_notice/${teacher.id}`, "Поручение отменяется с"],
    ["document-register", "documents/new/pair_register", "Сохранить черновик"],
    ["document-draft", `documents/${draft.id}`, "Черновик"],
    ["document-signed", `documents/${signed.id}`, "Страницы показаны такими, какими их подписали"],
    ["package-none", "documents/package", "Отметьте пары"],
    ["package", `documents/package/${needs.id}`, "Чего не хватает"],
    ["words", "documents/words/pairs_order", "Вставить подстановку"],
    ["practices", "monitoring/records", "Пять минут до звонка"],
    ["practice", `monitoring/records/practices/${practice.id}`, "Описание"],
    ["practice-new", "monitoring/records/practices/new", "Новая практика"],
    ["courses", "monitoring/records/courses", "о наставничестве"],
    ["course-new", "monitoring/records/courses/new", "Новый курс"],
    ["awards", "monitoring/records/awards", "Почётная грамота"],
    ["award-new", "monitoring/records/awards/new", "Новая награда"],
    ["events", "monitoring/records/events", "Школьная неделя наставничества"],
    ["event", `monitoring/records/events/${event.id}`, "Место"],
    ["event-edit", `monitoring/records/events/${event.id}/edit`, "Кем участвует"],
    ["monitoring", "monitoring", "Целей достигнуто"],
    ["indicators", "monitoring/indicators", "По годам"],
    ["indicators-enter", "monitoring/indicators", "По годам", () => page.choose("Внести данные"), "Исправить на"],
    ["influence", "monitoring/influence", "Измерено дважды"],
    ["influence-grid", "monitoring/influence/enter/mentees/Средний балл", "На входе"],
    ["influence-classes", "monitoring/influence/enter/classes", "11 класс"],
    ["monitoring-surveys", "monitoring/surveys", "Своя анкета"],
    ["monitoring-survey", "monitoring/surveys/pupil-mentee-after", "Дозаполнить"],
    ["monitoring-survey-results", "monitoring/surveys/pupil-mentee-after/results", "Средние оценки"],
    ["monitoring-survey-enter", "monitoring/surveys/pupil-mentee-before/enter/other", "Оставьте пустым, если анкета без имени"],
    ["monitoring-survey-edit", "monitoring/surveys/pupil-mentee-before/edit", "Изменить анкету"],
    ["monitoring-survey-new", "monitoring/surveys/new", "Новая анкета"],
    ["monitoring-swot", "monitoring/conclusions", "Из ответов своими словами"],
    ["monitoring-criteria", "monitoring/conclusions/sheet", "Девять критериев"],
    ["document-survey", "documents/new/questionnaire/pupil-mentee-before", "Какая анкета"],
    ["reports", "reports", "Excel"],
    ["layout", "reports/layout/new", "Так лист увидит район"],
    ["form", `reports/form/new/${encodeURIComponent(path.join(ROOT, "tests/forms/meadow.xlsx"))}`, "Новая форма района"],
    ["settings", "settings", "Краткое название"],
    ["settings-partners", "settings/partners", "Партнёр"],
    ["settings-requests", "settings/requests", "Запрос"],
    ["settings-paper", "settings/paper", "Левое поле"],
    ["settings-references", "settings/references", "Ссылки на законы"],
    ["settings-calendar", "settings/calendar", "Производственный календарь"],
    ["settings-file", "settings/file", "Копи"],
    ["settings-about", "settings/about", "MIT"],
    ["journal", "journal", "Журнал"],
    ["help", "help", "Справка"],
    ["style", "style", "Оформление"],
    // It asks before it is left, so nothing comes after it.
    ["roadmap-preview", "roadmap/new/template", "Готовый образец", () => page.choose(/^Взять образец/), "Проверьте карту"],
  ];
}

export function tour(engine) {
  const program = engine.program();
  let page;
  before(async () => {
    page = await program.start();
    await page.openExample();
  });
  after(() => program.close());

  test("every screen is good", async (t) => {
    for (const [name, address, words, act, after] of await places(page)) {
      await t.test(name, async () => {
        await page.session.run("location.hash = '#/' + arguments[0]", address);
        await page.see(words);
        await act?.();
        await page.see(after ?? words);
        await good(page, name, { russian: !["settings-about", "style"].includes(name) });
        await page.session.run("document.documentElement.style.fontSize = '125%'");
        await fitsTheWidth(page);
        await page.session.run("document.documentElement.style.fontSize = ''");
      });
    }
  });
}
