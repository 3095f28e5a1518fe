// The dozen calls of the W3C WebDriver protocol that the scenarios need. A client of our own,
// because the ready ones want a browser with a name, and our window has none.

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

/** Longer than any call takes, the start of a program included. */
const PATIENCE = 60_000;

/** Keys that have no letter, as the protocol writes them. */
const KEYS = {
  Backspace: "\uE003", Tab: "\uE004", Enter: "\uE007", Shift: "\uE008", Control: "\uE009", Alt: "\uE00A",
  Escape: "\uE00C", Space: " ", PageUp: "\uE00E", PageDown: "\uE00F", End: "\uE010", Home: "\uE011",
  Left: "\uE012", Up: "\uE013", Right: "\uE014", Down: "\uE015", Delete: "\uE017", F1: "\uE031", F2: "\uE032", F8: "\uE038",
};

// WebKit without a graphics card takes a picture at the next drawing, which on a screen that is at
// rest never comes: for a second something that nobody sees is drawn again and again.
const KEEP_DRAWING = `
  const end = Date.now() + 1000;
  const style = document.documentElement.style;
  (function draw() {
    style.outline = style.outline || Date.now() > end ? "" : "1px solid transparent";
    if (Date.now() < end) setTimeout(draw, 30);
  })();
`;

export class Session {
  /** @param {string} address of the driver @param {object} capabilities */
  static async start(address, capabilities) {
    const session = new Session(address);
    const { sessionId } = await session.#call("POST", "/session", {
      capabilities: { alwaysMatch: { timeouts: { pageLoad: 30000, script: 30000 }, ...capabilities } },
    });
    session.#path = `/session/${sessionId}`;
    return session;
  }

  #address;
  #path = "";

  constructor(address) {
    this.#address = address;
  }

  async #call(method, path, body) {
    const answer = await fetch(this.#address + this.#path + path, {
      method,
      body: body && JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((error) => {
      throw new Error(`${method} ${path}: ${error.message}`);
    });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  end() {
    return this.#call("DELETE", "");
  }

  go(url) {
    return this.#call("POST", "/url", { url });
  }

  /** The body of a function; its arguments are `arguments`. */
  run(script, ...args) {
    return this.#call("POST", "/execute/sync", { script, args });
  }

  /** The same for a script that calls its last argument when it is done. */
  runUntilCalled(script, ...args) {
    return this.#call("POST", "/execute/async", { script, args });
  }

  /** Gives the inside of the window this size. */
  async resize(width, height) {
    const [inner, outer] = await this.run("return [[innerWidth, innerHeight], [outerWidth, outerHeight]]");
    const frame = [outer[0] - inner[0], outer[1] - inner[1]];
    await this.#call("POST", "/window/rect", { x: 0, y: 0, width: width + frame[0], height: height + frame[1] });
  }

  /** @returns {Promise<Buffer>} a PNG */
  async picture() {
    await this.run(KEEP_DRAWING);
    return Buffer.from(await this.#call("GET", "/screenshot"), "base64");
  }

  /** Text as a person types it: every letter is a key. */
  type(text) {
    return this.#keys([...text].flatMap((letter) => [down(letter), up(letter)]));
  }

  /** One key, or several at once: "Tab", "Shift+Tab", "Control+k". */
  press(chord) {
    const keys = chord.split("+").map((key) => KEYS[key] ?? key);
    return this.#keys([...keys.map(down), ...keys.reverse().map(up)]);
  }

  #keys(actions) {
    return this.#call("POST", "/actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Puts the mouse on the middle of what a selector finds and clicks. */
  async click(selector) {
    const element = await this.#call("POST", "/element", { using: "css selector", value: selector });
    await this.#call("POST", `/element/${element[ELEMENT]}/click`, {});
  }
}

const down = (value) => ({ type: "keyDown", value });
const up = (value) => ({ type: "keyUp", value });
