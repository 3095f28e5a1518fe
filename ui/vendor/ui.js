// The one door to the vendored libraries: screens and parts import everything from here.
import { h } from "./preact.js";
import htm from "./htm.js";

/** Markup: html`<p class="x">…</p>`. */
export const html = htm.bind(h);
export { cloneElement, createContext, Fragment, isValidElement, render } from "./preact.js";
export { useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "./hooks.js";
export { batch, computed, effect, signal, untracked, useComputed, useSignal, useSignalEffect } from "./signals.js";
