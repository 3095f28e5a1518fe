// What a curator does, step by step with the keyboard: the words of the scenarios.

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
  await page.press("Alt+1", "Alt+2");
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
async function choosePerson(page, label, surname) {
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
