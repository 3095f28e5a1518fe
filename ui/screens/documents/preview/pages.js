// The exact pages of a document, following what is typed: the old ones stay until the new ones come.
import { useEffect, useMemo, useState } from "../../../vendor/ui.js";
import { useQuery } from "../../../api/index.js";
import { WRITTEN_FROM } from "../kinds.js";

/** @typedef {import("../../../api/types").Commands["document.pages"]["arg"]} Asked */

/** Milliseconds of rest in typing: before the pages in sight, and before all the others. */
const REST = 150;
const LONG_REST = 600;
/** What is in sight of a long document: drawing only these follows the typing. */
const SIGHT = [0, 1, 2];

/** Pages that are not drawn yet are empty. `whole`: every page is of what is asked now, so that it may be printed. @param {Asked | null} asked */
export function usePages(asked) {
  const settled = useSettled(asked, REST);
  const sight = useQuery("document.pages", settled && { ...settled, only: SIGHT }, WRITTEN_FROM);
  const long = (sight.data?.pages.length ?? 0) > SIGHT.length;
  const calm = useSettled(long ? asked : null, LONG_REST);
  const rest = useQuery("document.pages", calm, WRITTEN_FROM);
  const pages = sight.data?.pages.map((page, index) => page || rest.data?.pages[index] || "");
  const same = (/** @type {Asked | null} */ other) => JSON.stringify(other) === JSON.stringify(asked);
  const restIsHere = !long || (same(calm) && !rest.loading && rest.data?.pages.length === sight.data?.pages.length);
  const whole = same(settled) && !sight.loading && restIsHere;
  return { ...sight, data: sight.data && { ...sight.data, pages: pages ?? [] }, loading: sight.loading || rest.loading, whole };
}

/** The value after it has stopped changing for so long. @template T @param {T} value @param {number} rest @returns {T} */
function useSettled(value, rest) {
  const key = JSON.stringify(value);
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(key), rest);
    return () => clearTimeout(timer);
  }, [key, rest]);
  return useMemo(() => JSON.parse(settled), [settled]);
}

/** A page as a picture: nothing in it can run, and the window's policy allows it. @param {string} svg */
export const pictureOf = (svg) => `data:image/svg+xml;charset=utf-8,${svg.replace(/[%#]/g, encodeURIComponent)}`;

/** Whether the sheet lies on its side. @param {string} svg */
export function isLandscape(svg) {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg.slice(0, 400)) ?? [];
  return Number(width) > Number(height);
}
