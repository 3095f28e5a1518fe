// Programs that the tests start: each is waited for, and ended whatever happens.
import { spawn } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Where cargo puts what it builds. */
export const BUILT = path.resolve(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "debug");

const running = new Set();
const folders = new Set();

/** Starts a program; what it says goes to a file under out/, to be read when a test fails. */
export function start(name, command, args, { env = process.env, pipe = false } = {}) {
  fs.mkdirSync(path.join(ROOT, "out"), { recursive: true });
  const log = fs.openSync(path.join(ROOT, "out", `${name}.log`), "a");
  const child = spawn(command, args, { env, stdio: ["ignore", pipe ? "pipe" : log, log, "pipe"] });
  fs.closeSync(log);
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.once("error", (error) => {
    running.delete(child);
    console.error(`${command} does not start (${error.message}): run scripts/setup test`);
  });
  return child;
}

/** Ends a program and waits until it is gone. */
export async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5000);
  await gone;
  clearTimeout(late);
}

export async function stopAll() {
  await Promise.all([...running].map(stop));
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
}

/** The first line of an output. */
export function firstLine(stream) {
  return new Promise((done, fail) => {
    let text = "";
    stream.on("data", (piece) => {
      text += piece;
      if (text.includes("\n")) done(text.slice(0, text.indexOf("\n")));
    });
    stream.once("end", () => fail(new Error(`it ended before saying a line: «${text}»`)));
  });
}

/** A port that nobody holds now. */
export async function freePort() {
  const server = net.createServer().listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits for a driver to answer and gives its address. */
export async function answering(port) {
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    const answer = await fetch(`${address}/status`).catch(() => null);
    if (answer) {
      await answer.text();
      return address;
    }
    await pause(50);
  }
  throw new Error(`nothing answers at ${address}`);
}

/** An empty home folder of a person who has never seen the program. The name tries the program's paths a little. */
export function newHome() {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), "Мария Петровна "));
  folders.add(home);
  fs.mkdirSync(path.join(home, "Документы"));
  fs.mkdirSync(path.join(home, ".config"));
  fs.writeFileSync(path.join(home, ".config", "user-dirs.dirs"), 'XDG_DOCUMENTS_DIR="$HOME/Документы"\n');
  return home;
}

/** The environment of that person. Nothing of the one who runs the tests is seen or touched. */
export function environment(home, more = {}) {
  const env = { ...process.env, HOME: home, NO_AT_BRIDGE: "1", DBUS_SESSION_BUS_ADDRESS: "disabled:", ...more };
  for (const name of Object.keys(env)) {
    if (/^XDG_.*_HOME$|^XDG_RUNTIME_DIR$|^WAYLAND_DISPLAY$/.test(name)) delete env[name];
  }
  return env;
}
