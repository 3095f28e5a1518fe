// Monitoring by keyboard alone: how many there are in all, a figure that cannot be, what changed, in a grid
// with cells pasted from a spreadsheet; charts as tables.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { good } from "../lib/checks.mjs";

const CHILDREN = "Дети 10–19 лет в роли наставляемого";

export function monitoring(engine) {
  const program = engine.program();
  let page;
  before(async () => {
    page = await program.start();
    await page.openExample();
  });
  after(() => program.close());

  test("the school's year at one look", async () => {
    await page.section("Мониторинг");
    await page.see("Целей достигнуто", "По форме наставничества", "Нет согласия");
    await good(page, "monitoring-overview");
    await page.choose(/^Таблицей: По состоянию/);
    await page.see("Прекращена досрочно", "Графиком");
    await good(page, "monitoring-as-table");
  });

  test("a denominator that cannot be is refused, another is taken", async () => {
    await page.choose("Показатели");
    await page.see("Внести данные", "По годам");
    await good(page, "monitoring-indicators");
    await page.press("n");
    await page.see("Программа считает сама");
    await page.atField();
    await page.fill(`Всего: ${CHILDREN}`, "4");
    await page.press("Control+s");
    await page.see("Посчитано 5, а всего только 4");
    await good(page, "monitoring-refused");
    await page.fill(`Всего: ${CHILDREN}`, "80");
    await page.fill(`Исправить на: ${CHILDREN}`, "6");
    await page.fill(`Примечание: ${CHILDREN}`, "");
    await page.press("Delete", "Control+s");
    await page.see("Напишите, почему число исправлено");
    await page.fill(`Примечание: ${CHILDREN}`, "Одна девочка ещё без карточки");
    await page.press("Control+s");
    await page.see("Показатели сохранены", "6 из 80 (8 %)", "исправлено, посчитано 5");
    await good(page, "monitoring-entered");
  });

  test("figures of many in a grid", async () => {
    await page.choose("Влияние");
    await page.see("Измерено дважды");
    await good(page, "monitoring-influence");
    await page.press("n");
    await page.see("Измерения");
    await page.atField();
    await page.select("Показатель", "Уровень тревожности");
    await page.see("Аистов К. М.");
    await page.until("the grid of this title", async () => (await page.session.run("return document.querySelectorAll('.cells input').length")) > 0);
    const { today } = await page.ask("app.state");
    await page.fill("Дата на входе", today.split("-").reverse().join("."));
    await page.fill("На входе: Аистов К. М.", "30");
    await page.press("Enter");
    assert.match((await page.focus()).name, /^На входе: /);
    await page.type("двадцать");
    await page.press("Control+s");
    await page.see("Это не число");
    await good(page, "monitoring-grid-refused");
    await page.reach("На входе: Аистов К. М.");
    // Two columns and three rows, as a spreadsheet copies them.
    await page.session.run(
      "const data = new DataTransfer(); data.setData('text', arguments[0]); document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));",
      "32\t24,5\r\n28\t28\r\n25\t\r\n",
    );
    await page.press("Control+s");
    await page.see("Сохранено: 3 строки", "Уровень тревожности: все измерения", "снижение, стало лучше", "без изменений", "измерено не всё");
    await good(page, "monitoring-measured");
    await page.section("Мониторинг");
    await page.press("Control+z");
    await page.until("the figures to go", async () => !(await page.ask("measure.list")).summary.some(({ title }) => title === "Уровень тревожности"));
  });
}
