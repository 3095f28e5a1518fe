// The whole program in both engines, one scenario after another: `node --test tests/e2e/all.test.mjs`.
// E2E_ENGINE=webkit or chromium runs one engine; pictures and logs are left in out/.
import { after, describe } from "node:test";
import { ENGINES } from "./lib/engines.mjs";
import { stopAll } from "./lib/processes.mjs";
import { badFiles } from "./scenarios/bad-files.mjs";
import { consolidated } from "./scenarios/consolidated.mjs";
import { copying } from "./scenarios/copying.mjs";
import { district } from "./scenarios/district.mjs";
import { documents } from "./scenarios/documents.mjs";
import { firstDay } from "./scenarios/first-day.mjs";
import { districtForm } from "./scenarios/form.mjs";
import { staffList } from "./scenarios/import.mjs";
import { layouts } from "./scenarios/layouts.mjs";
import { meetings } from "./scenarios/meetings.mjs";
import { monitoring } from "./scenarios/monitoring.mjs";
import { programme } from "./scenarios/programme.mjs";
import { questionnaires } from "./scenarios/questionnaires.mjs";
import { records } from "./scenarios/records.mjs";
import { roadmap } from "./scenarios/roadmap.mjs";
import { templates } from "./scenarios/templates.mjs";
import { tour } from "./scenarios/tour.mjs";

// The engines work side by side, each scenario of an engine after the one before: half of the time goes
// in waiting for a window.
describe("the whole program", { concurrency: ENGINES.length }, () => {
  for (const engine of ENGINES) {
    describe(engine.name, { concurrency: 1 }, () => {
      describe("the first working day", () => firstDay(engine));
      describe("a staff list comes in", () => staffList(engine));
      describe("a district's roadmap", () => roadmap(engine));
      describe("a programme", () => programme(engine));
      describe("the papers of a year", () => documents(engine));
      describe("practices and a person's record", () => records(engine));
      describe("monitoring of a school", () => monitoring(engine));
      describe("a programme from a template", () => templates(engine));
      describe("questionnaires", () => questionnaires(engine));
      describe("tables that leave", () => copying(engine));
      describe("meetings", () => meetings(engine));
      describe("the district's own form", () => districtForm(engine));
      describe("the consolidated report", () => consolidated(engine));
      describe("a district and its schools", () => district(engine));
      describe("a layout of the report", () => layouts(engine));
      describe("the tour of the screens", () => tour(engine));
      describe("bad files", () => badFiles(engine));
    });
  }
});

after(stopAll);
