// What a curator does, step by step with the keyboard: the words of the scenarios.

/** The three questions of the first start. */
export async function introduce(page, { kind, name, curator }) {
  await page.option("Вид организации", kind);
  await page.fill("Краткое название", name);
  await page.fill(/^Фамилия, имя и отчество/, curator);
  await page.press("Enter");
}

/** On «Люди»: N, the form, Ctrl+S. Other keys of the person are labels of fields. */
export async function enterPerson(page, { kind, surname, given, patronymic, ...fields }) {
  await page.press("n");
  await page.see("Новый человек");
  await page.atField();
  await page.option("Кто это", kind);
  await page.fill("Фамилия", surname);
  await page.fill("Имя", given);
  await page.fill("Отчество", patronymic);
  await fillAll(page, fields);
  await page.press("Control+s");
  await page.see(`${surname} ${given} ${patronymic}`, "Сделать наставником");
}

export const makeMentor = (page, surname, fields) => makePart(page, surname, "Сделать наставником", "Новый наставник", fields);
export const makeMentee = (page, surname, fields) => makePart(page, surname, "Сделать наставляемым", "Новый наставляемый", fields);

async function makePart(page, surname, button, title, fields) {
  await page.section("Главная", "Люди");
  await page.see("Люди");
  await page.open(surname);
  await page.choose(button);
  await page.see(title);
  await page.atField();
  await fillAll(page, fields);
  await page.press("Control+s");
  await page.seeNot(title);
}

async function fillAll(page, fields) {
  for (const [label, text] of Object.entries(fields)) await page.fill(label, text);
}

/** On «Пары»: N, the form, people by the beginning of their surnames, Ctrl+S. */
export async function createPair(page, { form, mentors, mentees }) {
  await page.press("n");
  await page.see("Новая пара");
  await page.atField();
  await page.select("Форма наставничества", form);
  for (const surname of mentors) await choosePerson(page, /^Наставники?$/, surname);
  for (const surname of mentees) await choosePerson(page, /^Наставляемы[йе]$/, surname);
  await page.press("Control+s");
  await page.see("Участники и согласия", ...mentors, ...mentees);
}

/** Types a part of the name and takes the first who is found. */
export async function choosePerson(page, label, surname) {
  await page.reach(label);
  await page.type(surname.slice(0, 4));
  const first = "const option = document.querySelector('[role=option]'); return option?.innerText ?? ''";
  await page.until(`«${surname}» offered`, async () => (await page.session.run(first)).includes(surname));
  await page.press("Enter");
  const chosen = `return [...document.querySelectorAll("button[aria-label^='Убрать: ${surname}']")].length > 0`;
  await page.until(`«${surname}» chosen`, () => page.session.run(chosen));
}

/** On a pair's card: from proposed to working, each step in its dialog with the day that it offers. */
export async function stepsOfLife(page, { order }) {
  await page.choose("Отметить согласия");
  await page.see("Согласия получены");
  await page.atField();
  await page.press("Control+Enter");
  await page.choose("Записать приказ");
  await page.fill("Номер приказа", order);
  await page.press("Enter");
  await page.choose("Начать работу");
  await page.see("Работает с");
  await page.atField();
  await page.press("Control+Enter");
  await page.see(`№ ${order}`, "Завершить");
}

/** On «Дорожная карта»: N, a pasted act, then the look over what was read. */
export async function pasteRoadmap(page, text) {
  await page.press("n");
  await page.see("Новая дорожная карта");
  await page.choose(/^Вставить текст/);
  await page.see("Текст или таблица");
  await page.atField();
  await page.paste(text);
  await page.press("Control+s");
  await page.see("Проверьте карту");
}

/** In the look over a draft: goes to a row by a word of its title, `right` cells further, and writes there. */
export async function correctCell(page, title, right, text) {
  let cell = await page.walk("a cell of the table", ({ tag }) => tag === "td");
  await page.press("Home", "Right");
  for (let rows = 0; rows < 60 && !cell.name.includes(title); rows++) {
    await page.press("Down");
    cell = await page.focus();
  }
  for (let cells = 0; cells < right; cells++) await page.press("Right");
  await page.press("Enter");
  await page.atField();
  await page.press("Control+a");
  await page.type(text);
  await page.press("Enter");
}

/** In a view of a roadmap: as many rows as asked are done today, a key each. */
export async function markRows(page, count) {
  await page.walk("a row of the table", ({ tag }) => tag === "tr");
  for (let row = 0; row < count; row++) {
    await page.press("Space");
    await page.settled();
    await page.press("Down");
  }
}

/** On «Лента»: the same, from bar to bar. */
export async function markBars(page, count) {
  const open = /не начато|просрочено|сегодня|\d+ д(ень|ня|ней)/;
  await page.reach(/^1\.1/);
  await page.press("Right");
  for (let done = 0, steps = 0; done < count && steps < 60; steps++) {
    if (open.test((await page.focus()).name)) {
      await page.press("Space");
      await page.settled();
      done++;
    }
    await page.press("Down");
  }
}

/** On an activity's card: the document that proves a moment. */
export async function prove(page, { text, number, day }) {
  await page.choose("Чем подтверждено");
  await page.see("Номер документа");
  await page.atField();
  await page.fill("Чем подтверждено", text);
  await page.fill("Номер документа", number);
  await page.fill("Дата документа", day);
  await page.press("Control+Enter");
  await page.seeNot("Номер документа");
  await page.see(text, number);
}

/** N on a roadmap: a new activity with its deadline in words. */
export async function addActivity(page, { title, deadline, responsible }) {
  await page.press("n");
  await page.see("Новое мероприятие");
  await page.atField();
  await page.fill(/^Что сделать/, title);
  await page.fill("Срок", deadline);
  await page.fill("Ответственный", responsible);
  await page.see("Понято:");
  await page.press("Control+s");
  await page.see("Отметка", title);
}

/** Behind the screen: pairs of employees by surnames, like a pair that is there, with their consents: they wait for an order. */
export async function proposePairs(page, like, pairs) {
  const { rows } = await page.ask("person.list", { kinds: ["teacher", "head"], limit: 1000 });
  const idOf = (surname) => rows.find(({ name }) => name.startsWith(`${surname} `)).id;
  const { form, start, end } = like;
  for (const surnames of pairs) {
    const [mentor, mentee] = surnames.map(idOf);
    const fields = { title: "", form, model: null, kinds: [], start, end, mentors: [mentor], mentees: [mentee], goal: "", note: "", overload_reason: "" };
    const { id } = await page.ask("pair.create", { fields });
    await page.ask("pair.consent", { id, people: [mentor, mentee], on: start });
  }
}

/** On «Комплект на пары»: all pairs that no order has named yet. */
export async function chooseWaiting(page, count) {
  await page.see(`Выбрать все без приказа: ${count}`);
  await page.choose(`Выбрать все без приказа: ${count}`);
}

/** On the order of a set: its number as suggested, today as the day of everything. */
export async function signSet(page, number, look) {
  const { today } = await page.ask("app.state");
  await page.choose("Всё подписано…");
  await page.see("Комплект подписан");
  await page.atField();
  await page.choose(number);
  await page.fill("Дата ознакомления с приказом", today.split("-").reverse().join("."));
  await look();
  await page.press("Control+Enter");
  await page.seeNot("Комплект подписан");
}

/** In the words of a kind: writes at the end of a piece and keeps it. */
export async function editWords(page, piece, words) {
  await page.reach(piece);
  await page.press("Control+End");
  await page.type(words);
  await page.press("Control+s");
}

/** In the row of a new item: task, deadline and planned result of each, kept by Enter. */
export async function addItems(page, items) {
  for (const [task, deadline, planned] of items) {
    await page.type(task);
    await page.press("Tab");
    await page.type(deadline);
    await page.press("Tab");
    await page.type(planned);
    await page.press("Enter");
  }
}

/** On a programme's page: to the item, Space, then what came of it and the grade. */
export async function markItem(page, task, actual, grade) {
  await page.walk("a cell of the plan", ({ tag, role }) => tag === "td" && role === "gridcell");
  await page.press("Control+Home", "Home");
  for (let steps = 0; steps < 50 && !(await page.focus()).name.includes(task); steps++) await page.press("Down");
  await page.press("Space");
  await page.until("what came of it", async () => (await page.focus()).name.startsWith("Фактический результат"));
  await page.type(actual);
  await page.press("Enter");
  await page.until("the grade", async () => (await page.focus()).name.startsWith("Оценка наставника"));
  await page.type(grade);
  await page.press("Enter", "Home");
}
