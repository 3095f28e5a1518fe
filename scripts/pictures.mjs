// Takes the pictures of the guide and of the README from the real window with the demo school, by
// the same hands as the end-to-end tests. Each is a part of the screen in 256 colours.
// Needs what `scripts/setup test` installs, a build, and ImageMagick.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { ENGINES, HEIGHT, WIDTH } from "../tests/e2e/lib/engines.mjs";
import { ROOT, stopAll } from "../tests/e2e/lib/processes.mjs";

const GUIDE = path.join(ROOT, "docs/guide");
/** Pixels around a part, so that its edge is seen. */
const MARGIN = 8;
/** A picture for reading, not for measuring. */
const WIDEST = 1000;
const HEAVIEST = 80_000;

/** What stands around the found elements together, inside the window. */
const PLACE = `
  const boxes = arguments[0].flatMap((selector) => [...document.querySelectorAll(selector)]).map((found) => found.getBoundingClientRect());
  if (boxes.length === 0) return null;
  const least = (side) => Math.min(...boxes.map((box) => box[side])), most = (side) => Math.max(...boxes.map((box) => box[side]));
  return [least("left"), least("top"), most("right"), most("bottom")];
`;

async function take(page, file, ...selectors) {
  await page.settled();
  await page.session.run("document.activeElement?.blur()");
  const found = await page.session.run(PLACE, selectors);
  if (!found) throw new Error(`${file}: nothing on the screen is ${selectors}`);
  const [left, top] = found.slice(0, 2).map((at) => Math.max(0, Math.floor(at) - MARGIN));
  const right = Math.min(WIDTH, Math.ceil(found[2]) + MARGIN);
  const bottom = Math.min(HEIGHT, Math.ceil(found[3]) + MARGIN);
  const crop = `${right - left}x${bottom - top}+${left}+${top}`;
  const looks = ["-crop", crop, "+repage", "-resize", `${WIDEST}x>`, "+dither", "-colors", "256", "-strip"];
  execFileSync("convert", ["png:-", ...looks, "-define", "png:compression-level=9", `png8:${file}`], {
    input: await page.session.picture(),
  });
  const { size } = fs.statSync(file);
  console.log(`${path.relative(ROOT, file)}: ${crop}, ${Math.round(size / 1024)} KB`);
  if (size > HEAVIEST) throw new Error(`${file} is too heavy for a built-in page`);
}

async function all(page) {
  const guide = (name, ...selectors) => take(page, path.join(GUIDE, `${name}.png`), ...selectors);
  const open = async (address, words) => {
    await page.session.run("location.hash = '#/' + arguments[0]", address);
    await page.see(words);
  };
  await page.see("Добро пожаловать");
  await guide("start", ".start-sheet");
  await page.choose(/^Посмотреть учебный пример/);
  await page.see("Что требует внимания");
  await open("settings/file", "Сделать копию");
  await page.choose("Сделать копию");
  await page.see("Последняя копия");
  // Words of success stand over other screens for a moment.
  await page.until("the words to go", () => page.session.run("return !document.querySelector('.message')"));
  await open("home", "Что требует внимания");
  await guide("home", ".page-head", ".home");
  await take(page, path.join(ROOT, "docs/screenshot.png"), "body");
  const [mentor] = (await page.ask("person.list", { view: "mentors", kinds: ["teacher"], sort: "load", descending: true })).rows;
  await open(`people/${mentor.id}`, "Компетенции");
  await guide("person", ".card-side");
  const waits = (await page.ask("pair.list")).rows.find(({ alert }) => alert === "consent");
  await open(`pairs/${waits.id}`, "Согласи");
  await guide("pair", ".card-side");
  await programmes(page, guide, open);
  await roadmaps(page, guide, open);
  await monitoring(page, guide, open);
  await papers(page, guide, open, waits);
  await open("reports", "База наставников");
  await guide("reports", ".page-head", ".registers");
  await open("journal", "действ");
  await guide("journal", ".journal section:nth-child(-n+2)");
  await open("settings/file", "Последняя копия");
  await guide("copies", ".columns > .card:last-child");
}

/** The set for a pair that lacks a consent, and one paper with its page. */
async function papers(page, guide, open, { id }) {
  await open(`documents/package/${id}`, "Чего не хватает");
  await guide("package", ".page-head", ".package");
  const consent = (await page.ask("document.list")).find(({ kind }) => kind === "mentor_consent");
  await open(`documents/${consent.id}`, "Черновик");
  await guide("document", ".paper-page");
}

/** A plan that is half done, and a meeting of a group. */
async function programmes(page, guide, open) {
  const going = (await page.ask("programme.list", { view: "approved" })).rows;
  const { id } = going.find(({ progress }) => progress.done > 0 && progress.done < progress.items);
  await open(`programmes/list/${id}`, "Фактический результат");
  await guide("programme", "main .back", "main .card", "main table");
  const group = (await page.ask("pair.list", {})).rows.find(({ mentees }) => mentees.length > 1);
  const { rows } = await page.ask("meeting.list", { pair_id: group.id, status: "held" });
  await open(`programmes/meetings/${rows.find(({ absent }) => absent > 0).id}`, "Не было");
  await guide("meeting", ".card-side");
}

/** The overview of the year, and what a questionnaire has said. */
async function monitoring(page, guide, open) {
  await open("monitoring", "Встречи");
  await guide("monitoring", "main .page-head", "main .card");
  await open("monitoring/surveys/pupil-mentee-after/results", "Насколько комфортно");
  await guide("survey", "main .page-head", "main .card");
}

/** The table with a card, «Лента», and the look over a draft, which is left unsaved. */
async function roadmaps(page, guide, open) {
  const [{ id }] = (await page.ask("roadmap.list")).filter(({ owner }) => owner === "district");
  const { activities } = await page.ask("roadmap.get", { id });
  const proved = activities.find(({ occurrences }) => occurrences.some(({ evidence_number }) => evidence_number));
  await open(`roadmap/${id}/table/${proved.id}`, "Отвечает пункту");
  await page.session.run("document.querySelector('.card-side .moments').scrollIntoView({ block: 'center' })");
  await guide("roadmap", ".list-and-card");
  await open(`roadmap/${id}/timeline`, "впереди");
  await guide("roadmap-timeline", ".table-sheet");
  await open("roadmap/new/template", "Готовый образец");
  await page.choose(/^Взять образец: Дорожная карта этапов/);
  await page.see("Проверьте карту");
  await page.choose("Перенести");
  await page.see("было: ");
  await page.session.run("document.querySelector('.preview-tools').scrollIntoView(); document.querySelector('main').scrollBy(0, -30)");
  await guide("roadmap-draft", ".preview-tools", ".draft-sheet");
  await page.choose("Другой способ");
  await page.choose("Не сохранять");
}

try {
  execFileSync("convert", ["-version"], { stdio: "ignore" });
} catch {
  console.error("ImageMagick is needed: install the package imagemagick");
  process.exit(1);
}
const program = ENGINES.find(({ name }) => name === "webkit").program();
try {
  await all(await program.start());
} finally {
  await program.close();
  await stopAll();
}
