// Types of ui.js, taken from the packages themselves (node_modules is needed only to check types).
import type { VNode } from "preact";
export type { ComponentChildren, VNode } from "preact";
export { cloneElement, createContext, Fragment, isValidElement, render } from "preact";
export { useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
export { batch, computed, effect, signal, untracked, useComputed, useSignal, useSignalEffect } from "@preact/signals";
export type { ReadonlySignal, Signal } from "@preact/signals";
export declare function html(strings: TemplateStringsArray, ...values: unknown[]): VNode;
