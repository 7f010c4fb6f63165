import { svg } from "../dom.js";

/** A shape for each kind of statement, around the origin and 12 wide. */
const SHAPES = {
  AMENDMENT: "M0-6 6 6H-6Z",
  BID: "M0-7 7 0 0 7-7 0Z",
  DERIVATION: "M-6-6 6 0-6 6Z",
  DEVELOPMENT: "M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z",
  FACILITY: "M-6 6V-1L0-6 6-1V6Z",
  OBSERVATION: "M0-6A6 6 0 1 1 0 6 6 6 0 1 1 0-6ZM0-3A3 3 0 1 0 0 3 3 3 0 1 0 0-3Z",
  OWNERSHIP: "M-6-3.5 0-7 6-3.5V3.5L0 7-6 3.5Z",
  POSITION: "M0-6A3 3 0 1 1 0 0 3 3 0 1 1 0-6ZM-6 6A6 5 0 0 1 6 6Z",
  PURCHASE: "M0-6A6 6 0 1 1 0 6 6 6 0 1 1 0-6Z",
  REQUEST: "M-6-6H6V3H0L-4 7V3H-6Z",
  RESTRICTION: "M-6-6H6L0 6Z",
  RULING: "M0-7 1.8-2.4 6.7-2.2 2.9.9 4.1 5.7 0 3-4.1 5.7-2.9.9-6.7-2.2-1.8-2.4Z",
  PUBLISHED: "M-5-6.5H2L5-3.5V6.5H-5ZM-2.5-1V.5H2.5V-1ZM-2.5 2V3.5H2.5V2Z",
};

/** A state begins at its post, and ends at it. */
const POSTS = { STARTS: "M-9-8V8M-9 0H-6", ENDS: "M9-8V8M9 0H6" };

/** The sign of a mark: its shape says which kind of statement it is, and a post beside it whether a state begins or ends. */
export function glyph({ kind, statement }) {
  return svg(
    "g",
    { class: `glyph ${kind.toLowerCase()}` },
    svg("path", { d: SHAPES[statement?.kind ?? "PUBLISHED"], "fill-rule": "evenodd" }),
    POSTS[kind] && svg("path", { class: "post", d: POSTS[kind] }),
  );
}
