// Things under what they have in common, in the order in which each is first met.

/** @template T, K @param {T[]} things @param {(thing: T) => K} by @returns {Map<K, T[]>} */
export function groupBy(things, by) {
  /** @type {Map<K, T[]>} */
  const groups = new Map();
  for (const thing of things) {
    const key = by(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
