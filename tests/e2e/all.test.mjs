// The whole program in both engines, one scenario after another: `node --test tests/e2e/all.test.mjs`.
// E2E_ENGINE=webkit or chromium runs one engine; pictures and logs are left in out/.
import { after, describe } from "node:test";
import { ENGINES } from "./lib/engines.mjs";
import { stopAll } from "./lib/processes.mjs";
import { badFiles } from "./scenarios/bad-files.mjs";
import { documents } from "./scenarios/documents.mjs";
import { firstDay } from "./scenarios/first-day.mjs";
import { staffList } from "./scenarios/import.mjs";
import { roadmap } from "./scenarios/roadmap.mjs";
import { tour } from "./scenarios/tour.mjs";

for (const engine of ENGINES) {
  describe(engine.name, () => {
    describe("the first working day", () => firstDay(engine));
    describe("a staff list comes in", () => staffList(engine));
    describe("a district's roadmap", () => roadmap(engine));
    describe("the papers of a year", () => documents(engine));
    describe("the tour of the screens", () => tour(engine));
    describe("bad files", () => badFiles(engine));
  });
}

after(stopAll);
