// The two engines our users have. WebKit: the real window of the program under a display in
// memory. Chromium (the engine of Windows): the same interface and the same commands over a bridge.
import fs from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Page } from "./page.mjs";
import { answering, BUILT, environment, firstLine, freePort, newHome, ROOT, start, stop } from "./processes.mjs";
import { Session } from "./webdriver.mjs";

export const WIDTH = 1366;
export const HEIGHT = 768;

/** One display for the whole run; Xvfb chooses a free number and says it. */
let display;
async function screen() {
  display ??= firstLine(
    start("xvfb", "Xvfb", ["-displayfd", "3", "-screen", "0", `${WIDTH}x${HEIGHT}x24`, "-nolisten", "tcp"]).stdio[3],
  ).then((number) => `:${number}`);
  return display;
}

/** The program as one person has it: started, closed and started again in one home folder. */
class Program {
  constructor(engine, home = newHome()) {
    this.engine = engine;
    this.home = home;
  }

  /** @param {string[]} args as on the command line @returns {Promise<Page>} */
  async start(...args) {
    this.session = await this.open(args);
    await this.session.resize(WIDTH, HEIGHT);
    return new Page(this.session, this.engine);
  }

  async close() {
    const session = this.session;
    this.session = undefined;
    await session?.end().catch(() => {});
    await Promise.all(this.children().map(stop));
  }
}

class InWebKit extends Program {
  async open(args) {
    const port = await freePort();
    const env = environment(this.home, { DISPLAY: await screen(), GDK_BACKEND: "x11", TAURI_WEBVIEW_AUTOMATION: "true" });
    this.driver = start("webkit", "WebKitWebDriver", [`--port=${port}`, "--host=127.0.0.1"], { env });
    const binary = path.join(BUILT, "nastavnik");
    return Session.start(await answering(port), { "webkitgtk:browserOptions": { binary, args } });
  }

  children() {
    return [this.driver];
  }

  /** As when the system ends a session: the window makes a copy of the file and goes. */
  async close() {
    const window = windowFrom(this.home);
    if (window) process.kill(window, "SIGTERM");
    for (let tries = 0; windowFrom(this.home); tries++) {
      if (tries > 200) throw new Error("the window does not go when the session ends");
      await pause(50);
    }
    await super.close();
  }
}

/** The process of the window that was started in this home folder, if it is there. */
function windowFrom(home) {
  const ours = (id) => {
    try {
      const started = fs.readFileSync(`/proc/${id}/environ`, "utf8").split("\0");
      const file = fs.readlinkSync(`/proc/${id}/exe`).replace(/ \(deleted\)$/, "");
      return file === path.join(BUILT, "nastavnik") && started.includes(`HOME=${home}`);
    } catch {
      return false; // Gone while we looked, or not ours to look at.
    }
  };
  return Number(fs.readdirSync("/proc").find((id) => /^\d+$/.test(id) && ours(id)) ?? 0);
}

const CHROMIUM = [
  "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
  "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
];

class InChromium extends Program {
  async open(args) {
    const bridge = path.join(BUILT, "nastavnik-bridge");
    const env = environment(this.home);
    this.bridge = start("bridge", bridge, [path.join(ROOT, "ui"), this.home, ...args], { env, pipe: true });
    this.address = await firstLine(this.bridge.stdout);
    const port = await freePort();
    this.driver = start("chromium", "chromedriver", [`--port=${port}`], { env });
    const flags = [...CHROMIUM, `--user-data-dir=${path.join(this.home, ".chromium")}`, `--window-size=${WIDTH},${HEIGHT}`];
    const session = await Session.start(await answering(port), { browserName: "chrome", "goog:chromeOptions": { args: flags } });
    await session.go(this.address);
    return session;
  }

  children() {
    return [this.driver, this.bridge];
  }

  /** What the next file dialog will answer. */
  async willPick(file) {
    await fetch(`${this.address}/pick`, { method: "POST", body: JSON.stringify(file) });
  }
}

export const ENGINES = [
  { name: "webkit", program: (home) => new InWebKit("webkit", home) },
  { name: "chromium", program: (home) => new InChromium("chromium", home) },
].filter(({ name }) => !process.env.E2E_ENGINE || process.env.E2E_ENGINE === name);
