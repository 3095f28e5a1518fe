// Small pieces that need no state: cards, facts, tags, empty places, progress, the steps of a life.
import { html } from "../vendor/ui.js";
import { Button } from "./button.js";
import { Icon } from "./icon.js";

/** A white sheet. @param {{ title?: any, actions?: any, children?: any, class?: string, level?: number, [attribute: string]: any }} props */
export function Card({ title, actions, children, class: look = "", level = 2, ...rest }) {
  const Heading = `h${level}`;
  return html`<section class="card ${look}" ...${rest}>
    ${(title || actions) && html`<div class="card-head"><${Heading} class="h2">${title}<//>${actions}</div>`}
    ${children}
  </section>`;
}

/** «Срок — 01.09.2026 – 31.05.2027» one under another; empty values are left out. @param {{ items: [any, any][] }} props */
export function Facts({ items }) {
  const known = items.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  if (known.length === 0) return null;
  return html`<dl class="facts">${known.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
}

const SIGNS = { late: "▲", soon: "●", done: "✓", idle: "○" };

/** A state: a sign, a word and a colour. @param {{ level: "late" | "soon" | "done" | "idle", sign?: string, children?: any }} props */
export function Tag({ level, sign, children }) {
  return html`<span class="tag ${level}"><i aria-hidden="true">${sign ?? SIGNS[level]}</i>${children}</span>`;
}

/** A place with nothing in it yet says what belongs there. @param {{ title: string, text?: any, action?: any, icon?: string }} props */
export function Empty({ title, text, action, icon }) {
  return html`<div class="empty">
    ${icon && html`<span class="empty-icon"><${Icon} name=${icon} size=${26} /></span>`}
    <h2 class="h2">${title}</h2>${text && html`<p>${text}</p>`}${action && html`<div class="empty-actions">${action}</div>`}
  </div>`;
}

const STEP_WORDS = { done: "сделано", late: "требует внимания", now: "сейчас", todo: "впереди" };

/** Where in its life a thing stands. @param {{ steps: { title: string, detail?: any, state: "done" | "late" | "now" | "todo" }[] }} props */
export function Steps({ steps }) {
  return html`<ol class="steps">${steps.map(({ title, detail, state }) => html`<li key=${title} class=${state} aria-current=${state === "now" || state === "late" ? "step" : undefined}>
    <span>${title}<span class="unseen">, ${STEP_WORDS[state]}</span></span>${detail && html`<span class="detail">${detail}</span>`}
  </li>`)}</ol>`;
}

/** «11 из 18» as a bar; the words stand beside it. @param {{ value: number, of: number }} props */
export function Track({ value, of }) {
  const share = of > 0 ? Math.min(100, Math.round((value / of) * 100)) : 0;
  return html`<div class="track" aria-hidden="true"><i style=${{ width: `${share}%` }}></i></div>`;
}

/** Something is being done; with `onStop` it can be stopped. @param {{ label: string, onStop?: () => void }} props */
export function Progress({ label, onStop }) {
  return html`<div class="progress" role="status"><i aria-hidden="true"></i><span>${label}</span>
    ${onStop && html`<${Button} onClick=${onStop}>Остановить<//>`}</div>`;
}

/** A refusal where the data should have been. @param {{ fault: import("../api/index.js").Fault | null, onRetry?: () => void }} props */
export function FaultNote({ fault, onRetry }) {
  if (!fault) return null;
  // Who has stopped the work themselves is told so, not warned.
  if (fault.code === "stopped") return html`<div class="notice calm" role="status"><${Icon} name="check" size=${20} /><div><b>${fault.message}</b><div>${fault.action}</div></div></div>`;
  return html`<div class="fault" role="alert"><${Icon} name="triangle-alert" size=${20} />
    <div><b>${fault.message}</b>${fault.action && html`<div>${fault.action}</div>`}
    ${onRetry && html`<div class="fault-action"><${Button} icon="rotate-ccw" onClick=${onRetry}>Повторить<//></div>`}</div></div>`;
}
