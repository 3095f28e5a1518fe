// The exact pages of a document, following what is typed: the old ones stay until the new ones come.
import { useEffect, useMemo, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { WRITTEN_FROM } from "../kinds.js";

/** @typedef {import("../../../api/types").Commands["document.pages"]["arg"]} Asked */

/** Milliseconds of rest in typing. */
const REST = 150;

/** @param {Asked | null} asked */
export function usePages(asked) {
  return useQuery("document.pages", useSettled(asked), WRITTEN_FROM);
}

/** The value after it has stopped changing. @template T @param {T} value @returns {T} */
function useSettled(value) {
  const key = JSON.stringify(value);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), REST);
    return () => clearTimeout(timer);
  }, [key]);
  return useMemo(() => JSON.parse(settled), [settled]);
}

/** A page as a picture: nothing in it can run, and the window's policy allows it. @param {string} svg */
export const pictureOf = (svg) => `data:image/svg+xml;charset=utf-8,${svg.replace(/[%#]/g, encodeURIComponent)}`;

/** Whether the sheet lies on its side. @param {string} svg */
export function isLandscape(svg) {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg.slice(0, 400)) ?? [];
  return Number(width) > Number(height);
}
