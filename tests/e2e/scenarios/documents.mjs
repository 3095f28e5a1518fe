// The papers of a mentoring year, by keyboard alone: eight pairs of the demo school, one consent
// missing on the way, the set of papers as pages, PDF and Word, one signature for all of it, and
// the school's own words in a document.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";
import { chooseWaiting, editWords, proposePairs, signSet } from "./steps.mjs";

/** With «Зорина — Вешняков», who lack a consent, these are eight. */
const PAIRS = [
  ["Зорина", "Рябинина"], ["Калинина", "Тополев"], ["Калинина", "Ясенева"], ["Кедрова", "Журавлёва"],
  ["Кедрова", "Рябинина"], ["Осокина", "Ясенева"], ["Осокина", "Тополев"],
];
const WISH = "Школа гордится Вами!";

export function documents(engine) {
  const program = engine.program();
  const folder = path.join(program.home, "Документы", "Наставник");
  let page, chosen;
  before(async () => {
    page = await program.start();
    await page.openExample();
    await proposePairs(page, await waitingPair(), PAIRS);
    const { rows } = await page.ask("pair.list");
    chosen = rows.filter(({ form, status }) => form === "teacher_teacher" && ["proposed", "consented"].includes(status)).map(({ id }) => id);
    assert.equal(chosen.length, 8);
  });
  after(() => program.close());

  const orderId = async () => (await page.ask("document.list")).find(({ kind }) => kind === "pairs_order").id;
  const waitingPair = async () => (await page.ask("pair.list")).rows.find(({ mentors, mentees }) => mentors[0].name.startsWith("Зорина") && mentees[0].name.startsWith("Вешняков"));
  const statuses = async () => (await page.ask("pair.list")).rows.filter(({ id }) => chosen.includes(id)).map(({ status }) => status);
  const sheets = () => page.session.run("return [...document.querySelectorAll('.sheets img')].filter((sheet) => sheet.complete && sheet.naturalWidth > 0).length");
  /** The newest file of this kind in the folder of the program; its first letters are looked at. */
  const written = async (ending, first) => {
    await page.see(ending, "Показать в папке");
    const names = fs.readdirSync(folder).filter((name) => name.endsWith(ending));
    assert.equal(names.length, 1, names.join(", "));
    const bytes = fs.readFileSync(path.join(folder, names[0]));
    assert.equal(bytes.subarray(0, first.length).toString("latin1"), first);
    return { name: names[0], bytes };
  };

  test("eight pairs wait for an order, one has no consent", async () => {
    await page.section("Документы");
    await page.see("Документы", "Приказ о назначении куратора", "Подписан");
    await good(page, "documents-before");
    await page.choose("Комплект на пары");
    await page.see("Какие пары");
    await page.option("Какие пары", /^Пары педагогов/);
    await chooseWaiting(page, 8);
    await page.see("Приказ о закреплении пар и групп педагогов", "Нет согласия: Зорина Л. П.");
    assert.equal((await page.text()).split("Нет согласия:").length, 2, "one consent is missing");
    await good(page, "package-gaps");
  });

  test("the gap leads to its place", async () => {
    await page.choose("Исправить: Нет согласия: Зорина Л. П.");
    await page.see("Участники и согласия", "Зорина Лидия Павловна", "Вешняков Денис Андреевич", "нет согласия");
    await good(page, "package-gap-place");
  });

  test("the set is made, its pages are there", async () => {
    await page.section("Документы");
    await page.choose("Комплект на пары");
    // What was chosen before the gap led away is chosen still.
    await page.see("Снять выбор", "Приказ о закреплении пар и групп педагогов", "10 документов");
    await page.choose("Составить комплект");
    await page.see("В комплекте", "этот приказ", "Всё подписано…");
    await page.until("pages of the order", async () => (await sheets()) >= 2);
    const own = await sheets();
    await good(page, "package-order");
    await page.option("Что показать", "Весь комплект");
    await page.until("pages of the whole set", async () => (await sheets()) > own);
    await good(page, "package-pages");
    await page.option("Что показать", "Этот документ");
  });

  test("the set as PDF, the order as Word", async () => {
    await page.choose("PDF комплекта");
    const { bytes } = await written(".pdf", "%PDF");
    assert.ok(bytes.subarray(-1024).includes("%%EOF"), "the PDF is cut off");
    await page.choose("Ещё действия");
    await page.choose("Word только этого документа");
    const word = await written(".docx", "PK");
    assert.ok(word.bytes.includes("word/document.xml"), "no text in it");
    await page.see(word.name);
    await good(page, "package-files");
  });

  test("all of it is signed in one step", async () => {
    const { number } = await page.ask("document.number", {});
    await signSet(page, number, () => good(page, "package-signing"));
    await page.see("Подписано: ", "Пары действуют: 8");
    assert.deepEqual([...new Set(await statuses())], ["active"]);
    const { fields, acquainted, package: papers } = await page.ask("document.get", { id: await orderId() });
    assert.equal(fields.number, number);
    assert.ok(papers.length > 0 && papers.every(({ status }) => status === "signed"), "a paper of the set is not signed");
    assert.equal(acquainted.length, 9, "four mentors and five mentees have read the order");
    const { mentors, mentees } = await waitingPair();
    assert.ok([...mentors, ...mentees].every(({ consented_on }) => consented_on), "the consent is not marked");
    await good(page, "package-signed");
    await page.section("Документы");
    const row = "return [...document.querySelectorAll('tr')].map((one) => one.innerText).find((words) => words.includes('Приказ о закреплении')) ?? ''";
    await page.until("the order in the register, signed", async () => {
      const words = await page.session.run(row);
      return words.includes(number) && words.includes("Подписан");
    });
    await good(page, "documents-signed");
  });

  test("a signature is taken back in one step and given again", async () => {
    await page.choose(/^Отменить: /);
    await page.until("a draft again", async () => (await page.ask("document.get", { id: await orderId() })).status === "draft");
    assert.deepEqual([...new Set(await statuses())].sort(), ["consented", "proposed"]);
    await page.press("Control+y");
    await page.until("signed again", async () => (await page.ask("document.get", { id: await orderId() })).status === "signed");
    assert.deepEqual([...new Set(await statuses())], ["active"]);
  });

  test("a signed text stays as it was", async () => {
    const id = await orderId();
    const asSigned = (await page.ask("document.pages", { id })).pages;
    await page.ask("person.update", await renamed());
    assert.deepEqual((await page.ask("document.pages", { id })).pages, asSigned);
  });

  const renamed = async () => {
    const [mentor] = (await waitingPair()).mentors;
    const { fields } = await page.ask("person.get", { id: mentor.person_id });
    return { id: mentor.person_id, fields: { ...fields, position: "учитель-методист" } };
  };

  test("the words of a letter are the school's own, and the usual ones come back", async () => {
    await page.section("Документы");
    await page.see("Документы");
    await page.press("n");
    await page.see("Составить документ");
    await page.atField();
    await page.type("благодарств");
    await page.choose("Изменить текст: Благодарственное письмо");
    await page.see("Текст документа", "Вставить подстановку");
    const own = async () => (await page.ask("wording.list", { kind: "thanks_letter" })).pieces.find(({ label }) => label === "Наставнику школы");
    const piece = await own();
    await editWords(page, piece.label, ` ${WISH}`);
    await page.see("Текст сохранён");
    assert.ok((await own()).text.endsWith(WISH));
    await good(page, "words-edited");
    const chips = async () => (await own()).text.match(/\{[^}]+\}/g)?.length ?? 0;
    const before = await chips();
    await page.reach(piece.label);
    await page.press("Control+End");
    await page.openMenu(`Вставить подстановку: ${piece.label}`);
    await page.press("Down", "Enter", "Control+s");
    await page.until("a placeholder more", async () => (await chips()) === before + 1);
    await good(page, "words-placeholder");
    await page.choose(`Вернуть исходный текст: ${piece.label}`);
    await page.see("Исходный текст возвращён");
    assert.equal((await own()).text, piece.default);
    await good(page, "words-reset");
    await page.section("Главная");
    await page.see("Что требует внимания");
  });
}
