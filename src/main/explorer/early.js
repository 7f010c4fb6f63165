import { ask, read, token } from "./ask.js";

/** What the first view asks: the beats, and what each follows. */
export const BEATS = `
query Beats($asOf: AsOf) {
  beats(first: 20, asOf: $asOf) {
    nodes {
      slug name description
      conflicts(first: 1) { totalCount }
      entities(first: 100) { totalCount nodes { __typename slug name } }
    }
  }
}`;

/**
 * The same as an address. The page itself asks the browser to fetch it (`index.html`, which a test compares with this), so
 * that the answer is on its way before any script is there; here it is taken up.
 */
const ADDRESS = `/graphql?query=${encodeURIComponent(BEATS)}`;

/** So long after the page was opened the answer is still today's news, in milliseconds. */
const FRESH = 10_000;

let begun = fetch(ADDRESS);

// Who takes it learns of it.
begun.catch(() => {});

/** The answer that is on its way, for a first visit that asks as the public does and of today; else null. */
export function early(visit) {
  const taken = begun;
  begun = null;
  if (!taken || visit.asOf || token.get() || performance.now() > FRESH) {
    return null;
  }
  return taken.then(read, () => ask(BEATS, { asOf: null }, visit.signal));
}
