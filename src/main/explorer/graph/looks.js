/**
 * How the kinds of names are drawn: the corners of a shape within a square from −1 to 1 (a circle where there are none),
 * and the colour of graph.css. No two kinds share a shape, so that they can be told apart without colours.
 */
export const NAMES = {
  Firm: { corners: [-0.85, -0.85, 0.85, -0.85, 0.85, 0.85, -0.85, 0.85], colour: "--graph-firm" },
  Person: { colour: "--graph-person" },
  PublicBody: { corners: [0, -1, 0.95, -0.2, 0.75, 0.9, -0.75, 0.9, -0.95, -0.2], colour: "--graph-public-body" },
  Product: { corners: [0, -1, 1, 0, 0, 1, -1, 0], colour: "--graph-product" },
  Regulation: { corners: [-0.5, -0.87, 0.5, -0.87, 1, 0, 0.5, 0.87, -0.5, 0.87, -1, 0], colour: "--graph-regulation" },
  CourtDecision: { corners: [0, -0.95, 1, 0.8, -1, 0.8], colour: "--graph-court-decision" },
  Place: { corners: [-1, -0.8, 1, -0.8, 0, 0.95], colour: "--graph-place" },
};

/** How the kinds of statements are drawn: how long line and gap are, in turn, how thick it is, and the colour. */
export const LINES = {
  OWNERSHIP: { dashes: [], width: 3.5, colour: "--graph-ownership" },
  BID: { dashes: [10, 4], width: 2.5, colour: "--graph-bid" },
  PURCHASE: { dashes: [], width: 1.5, colour: "--graph-purchase" },
  RESTRICTION: { dashes: [3, 3], width: 3.5, colour: "--graph-restriction" },
  RULING: { dashes: [14, 3, 3, 3], width: 2.5, colour: "--graph-ruling" },
  REQUEST: { dashes: [3, 7], width: 2.5, colour: "--graph-request" },
  AMENDMENT: { dashes: [6, 3], width: 1.5, colour: "--graph-amendment" },
  FACILITY: { dashes: [16, 7], width: 2, colour: "--graph-facility" },
  DEVELOPMENT: { dashes: [9, 3, 2, 3, 2, 3], width: 2, colour: "--graph-development" },
  DERIVATION: { dashes: [4, 2, 4, 6], width: 2, colour: "--graph-derivation" },
  POSITION: { dashes: [18, 3, 4, 3], width: 2, colour: "--graph-position" },
  OBSERVATION: { dashes: [1.5, 4], width: 1.5, colour: "--graph-observation" },
};

/** The kinds of statements, in the order in which they are offered. */
export const KINDS = Object.keys(LINES);

/** The colours as they are now, as values that a canvas and a file understand. */
export function colours() {
  const style = getComputedStyle(document.documentElement);
  const value = (name) => style.getPropertyValue(name).trim();
  const each = (looks) => Object.fromEntries(Object.entries(looks).map(([kind, { colour }]) => [kind, value(colour)]));
  return {
    paper: value("--card"),
    ink: value("--ink"),
    faint: value("--faint"),
    chosen: value("--link"),
    names: each(NAMES),
    lines: each(LINES),
  };
}
