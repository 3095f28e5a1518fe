// Tables leave the screen: to the clipboard as lines with tabs and as HTML, to Excel as they are shown; and long work
// that is stopped leaves nothing.
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { toHtml, toText } from "../../../ui/parts/sheet/clipboard.js";
import { good } from "../lib/checks.mjs";

/** What the clipboard holds, pasted where nothing else reads it. */
const PASTED = `
  const done = arguments[0];
  const place = document.createElement("textarea");
  place.style.position = "fixed";
  document.body.append(place);
  place.addEventListener("paste", (event) => (window.pasted = { text: event.clipboardData.getData("text/plain"), html: event.clipboardData.getData("text/html") }));
  place.focus();
  window.pasted = null;
  window.pasteHere = place;
  done(true);
`;

export function copying(engine) {
  const program = engine.program();
  let page;
  before(async () => {
    page = await program.start();
    await page.openExample();
  });
  after(() => program.close());

  const clipboard = async () => {
    await page.session.runUntilCalled(PASTED);
    await page.press("Control+v");
    const pasted = await page.until("something pasted", () => page.session.run("return window.pasted"));
    await page.session.run("window.pasteHere.remove()");
    return { ...pasted, lines: pasted.text.split("\r\n").length > 1 ? pasted.text.split("\r\n") : pasted.text.split("\n") };
  };

  test("numbers are numbers, and what could be run is text", () => {
    const rows = [["=1+1", "12\u00a0000"], ["Раздел"], ["+7 (999) 555-03-13", "−7,25"], ["a\tb\n«c\"»", "007"], ["- пункт", "61\u00a0%"], ["-2+cmd|x", ""]];
    const sheet = { title: "", columns: ["Слова", "Число"], rows };
    assert.equal(toText(sheet), 'Слова\tЧисло\r\n\u00a0=1+1\t12000\r\nРаздел\r\n+7 (999) 555-03-13\t-7,25\r\n"a\tb\n«c""»"\t007\r\n- пункт\t61%\r\n\u00a0-2+cmd|x\t');
    const html = toHtml(sheet);
    for (const part of [">\u00a0=1+1<", "<td>12000</td>", "<td>-7,25</td>", 'sdnum="1049;0;@">007<', 'colspan="2"', "same-cell", "<td></td>"]) assert.ok(html.includes(part), `${part} in ${html}`);
  });

  test("people as they are shown", async () => {
    await page.section("Люди");
    await page.see("В Excel", "Наставники");
    // More than is drawn at once.
    const all = (await page.ask("person.list", {})).total;
    assert.ok((await page.session.run("return document.querySelectorAll('tbody tr').length")) < all);
    await page.press("Control+Shift+c");
    await page.see(`Скопировано: ${all} `);
    assert.equal((await clipboard()).lines.length, all + 1);
    await page.option("Кого показать", /^Ждут/);
    await page.see("Ждёт", "Запрос");
    const { total, rows } = await page.ask("person.list", { view: "waiting" });
    await page.press("Control+Shift+c");
    await page.see(/Скопировано: \d+ строк/);
    await good(page, "copying-people");
    const { text, html, lines } = await clipboard();
    assert.equal(lines.length, total + 1, text);
    assert.equal(lines[0], "ФИО\tДолжность, класс\tЖдёт\tЗапрос");
    assert.ok(text.includes(rows[0].name) && html.includes(`>${rows[0].name}</td>`), html);
    assert.ok(!/svg|button|▲|●/.test(html), html);
    await page.choose("В Excel");
    await page.see("Люди", "Показать в папке");
    const [name] = (await page.text()).match(/Люди \d\d\.\d\d\.\d{4}[^ ]*\.xlsx/);
    const found = fs.readdirSync(program.home, { recursive: true }).find((one) => path.basename(one) === name);
    const read = await page.ask("import.read", { path: path.join(program.home, found) });
    const cells = read.source.sheets[0].lines.map((line) => line.cells.filter(Boolean).join("\t"));
    assert.ok(cells.includes(lines[0]), cells.join("\n"));
    assert.match(cells.join("\n"), /Отбор: Ждут/);
    assert.ok(cells.some((line) => line.startsWith(rows[0].name)) && cells.length >= total + 2, cells.join("\n"));
  });

  test("figures of monitoring", async () => {
    await page.section("Мониторинг");
    await page.see("Целей достигнуто");
    await page.choose("Показатели");
    await page.see("По годам");
    await page.choose("Копировать таблицу");
    await page.see("Скопировано: 6 строк");
    const { lines } = await clipboard();
    assert.equal(lines[0], "Показатель\tДоля\tЦель\tИтог");
    assert.match(lines.at(-1), /\t\d+%\t/);
  });

  test("a long import that is stopped leaves nothing", async () => {
    const had = (await page.ask("person.list", {})).total;
    await page.section("Люди");
    await page.see("Из файла");
    await page.choose("Из файла");
    await page.see("Загрузить людей из файла");
    await page.reach("Или вставьте ячейки");
    const syllables = ["ба", "ве", "го", "ду", "жи", "за", "ки", "ло", "ми", "ну"];
    const word = (number) => [...String(number).padStart(4, "0")].map((digit) => syllables[digit]).join("");
    const rows = Array.from({ length: 1500 }, (_, number) => `${word(number)[0].toUpperCase()}${word(number).slice(1)}ин Пётр Ильич\tучитель`);
    await page.session.run("const place = document.activeElement; place.value = arguments[0]; place.dispatchEvent(new Event('input', { bubbles: true }))", ["ФИО\tДолжность", ...rows].join("\n"));
    await page.press("Control+s");
    await page.see("Просматриваю строки", "Остановить");
    assert.equal((await page.focus()).name, "Остановить");
    await good(page, "copying-work");
    await page.press("Escape");
    await page.see("Остановлено. Ничего не изменено.");
    await good(page, "copying-stopped");
    assert.equal((await page.ask("person.list", {})).total, had);
  });
}
