// The window's entry: loads the state, then shows the first start or the frame with the screen of the address.
import { html, render, useEffect, useState } from "./vendor/ui.js";
import { begin, call, Fault, refresh, state } from "./api/index.js";
import { FaultNote, LeaveDialog, Messages, Progress, WorkDialog, route, say } from "./parts/index.js";
import { Frame } from "./parts/frame/frame.js";
import { TITLES, hasScreen } from "./parts/frame/sections.js";
import Start from "./screens/start/index.js";
import Home from "./screens/home/index.js";

/** Screens are loaded when first needed, and all of them soon after the first one is shown. @type {Record<string, () => Promise<{ default: any }>>} */
const LOADERS = {
  people: () => import("./screens/people/index.js"),
  pairs: () => import("./screens/pairs/index.js"),
  programmes: () => import("./screens/programmes/index.js"),
  roadmap: () => import("./screens/roadmap/index.js"),
  documents: () => import("./screens/documents/index.js"),
  monitoring: () => import("./screens/monitoring/index.js"),
  consolidated: () => import("./screens/consolidated/index.js"),
  reports: () => import("./screens/reports/index.js"),
  schools: () => import("./screens/schools/index.js"),
  settings: () => import("./screens/settings/index.js"),
  journal: () => import("./screens/journal/index.js"),
  help: () => import("./screens/help/index.js"),
  style: () => import("./style/page.js"),
};
/** @type {Record<string, any>} */
const loaded = { home: Home };

function App() {
  const [fault, setFault] = useState(/** @type {Fault | null} */ (null));
  const [ready, setReady] = useState(false);
  const start = async () => {
    setFault(null);
    try {
      await begin();
      // The file that was asked for opens by itself, or the usual one; when it cannot, the first screen says why and what to do.
      const now = state.value;
      if (now && !now.file && (now.asked || now.default_exists)) await call("file.open", now.asked ? { path: now.asked } : {});
    } catch (thrown) {
      setFault(Fault.from(thrown));
    }
    setReady(true);
  };
  useEffect(() => {
    start();
  }, []);
  if (!ready) return null;
  const file = state.value?.file;
  return html`${file?.organization ? html`<${Frame}><${Screen} /><//>` : html`<${Start} fault=${fault} onRetry=${start} />`}
    <${LeaveDialog} /><${WorkDialog} /><${Messages} />`;
}

function Screen() {
  const { screen } = route.value;
  const file = state.value?.file;
  const [failed, setFailed] = useState(/** @type {Fault | null} */ (null));
  const [, redraw] = useState(0);
  const known = (screen in loaded || screen in LOADERS) && hasScreen(screen, file?.organization?.kind) ? screen : "home";
  useEffect(() => {
    document.title = `${TITLES[known]} — Наставник`;
    load(known).then(() => (setFailed(null), redraw((turn) => turn + 1)), (thrown) => setFailed(Fault.from(thrown)));
  }, [known]);
  if (failed) return html`<${FaultNote} fault=${failed} />`;
  const Found = loaded[known];
  return Found ? html`<${Found} key=${known} />` : html`<${Progress} label="Открываю…" />`;
}

/** @param {string} screen */
async function load(screen) {
  if (!loaded[screen]) loaded[screen] = (await LOADERS[screen]()).default;
}

addEventListener("unhandledrejection", (event) => say({ fault: Fault.from(event.reason) }));
// The clock and the background copies move on without any action here.
const keepFresh = () => state.value?.file && refresh().catch(() => {});
addEventListener("focus", keepFresh);
setInterval(keepFresh, 120_000);
addEventListener("load", () => setTimeout(() => Object.keys(LOADERS).forEach((screen) => load(screen).catch(() => {})), 1500));

render(html`<${App} />`, /** @type {HTMLElement} */ (document.getElementById("app")));
