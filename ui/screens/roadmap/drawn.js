// A screen draws when its data has come: what is to be done with an element waits for it.

/** @param {() => Element | null | undefined | false} find @param {(element: Element) => void} run */
export function whenDrawn(find, run) {
  const look = () => {
    const found = find();
    if (found) run(found);
    return !!found;
  };
  if (look()) return;
  const watch = new MutationObserver(() => look() && watch.disconnect());
  watch.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => watch.disconnect(), LONGEST);
}

const LONGEST = 5000; // ms
