// The frame around every screen: menu, search, undo, the school year.
import { html, useEffect, useRef } from "../../vendor/ui.js";
import { call, state } from "../../api/index.js";
import { Fault } from "../../api/index.js";
import { Button } from "../button.js";
import { say } from "../messages.js";
import { schoolYear } from "../format.js";
import { go, mayLeave, route } from "../route.js";
import { chooseYear, chosenYear, years } from "../year.js";
import { FindEverything } from "./search.js";
import { useKeys } from "./keys.js";
import { Nav } from "./nav.js";
import { UndoButtons } from "./undo.js";

/** @param {{ children?: any }} props */
export function Frame({ children }) {
  useKeys();
  const main = useRef(/** @type {HTMLElement | null} */ (null));
  const screen = route.value.screen;
  const first = useRef(true);
  useEffect(() => {
    // A new screen starts at its top, and Tab goes on from there.
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
    main.current?.scrollTo(0, 0);
  }, [screen]);
  // Nor is the focus lost when a place within a screen has taken away what had it.
  const place = route.value;
  const shown = useRef(place);
  useEffect(() => {
    if (shown.current !== place && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    shown.current = place;
  }, [place]);
  const skip = (/** @type {Event} */ event) => (event.preventDefault(), main.current?.focus());
  return html`<div class="frame">
    <a class="skip" href="#main" onClick=${skip}>Перейти к содержанию</a>
    <${Nav} />
    <header class="top">
      <${FindEverything} />
      <span class="spacer"></span>
      <${UndoButtons} />
      <${YearSelect} />
    </header>
    <div class="screen">
      ${state.value?.file?.demo && html`<${DemoNote} />`}
      <main id="main" ref=${main} tabindex="-1">${children}</main>
    </div>
  </div>`;
}

function YearSelect() {
  return html`<select class="input" aria-label="Учебный год" value=${chosenYear.value ?? ""}
    onChange=${(/** @type {any} */ event) => chooseYear(event.target.value === "" ? null : Number(event.target.value))}>
    ${years.value.map((year) => html`<option key=${year} value=${year} selected=${year === chosenYear.value}>${schoolYear(year)} учебный год</option>`)}
    <option value="" selected=${chosenYear.value === null}>Все годы</option>
  </select>`;
}

function DemoNote() {
  const leave = async () => {
    if (!(await mayLeave())) return;
    try {
      await call("file.open", {});
      go("home");
    } catch (thrown) {
      say({ fault: Fault.from(thrown) });
    }
  };
  return html`<section class="demo-note" aria-label="Учебный пример"><span>Это учебный пример: школа и люди вымышлены, менять можно всё. Ваши данные хранятся отдельно.</span>
    <${Button} onClick=${leave}>Открыть свои данные<//></section>`;
}
