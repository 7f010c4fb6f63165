import { ask, token } from "./ask.js";

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

/** A reader who comes to the first view has it asked while the rest of the page is still on its way. */
let asked = /[?&](view|known)=/.test(location.search) || token.get() ? null : ask(BEATS, { asOf: null });

// Who takes it learns of it.
asked?.catch(() => {});

/** The answer that is on its way, for the first who takes it; later ones ask anew. */
export function early() {
  const taken = asked;
  asked = null;
  return taken;
}
