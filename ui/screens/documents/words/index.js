export function Words() { return null; }
