import { script, sheet } from "../loaded.js";

/** Where the libraries of the graph lie. What another needs stands before it. */
const CYTOSCAPE = "/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";
const LAYOUT_BASE = "/webjars/layout-base/2.0.1/layout-base.js";
const COSE_BASE = "/webjars/cose-base/2.2.0/cose-base.js";
const FCOSE = "/webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js";

/** All that the worker needs to lay a graph out. */
export const OF_THE_LAYOUT = [CYTOSCAPE, LAYOUT_BASE, COSE_BASE, FCOSE];

/** Under this id Cytoscape looks for a style sheet of its own, and where it finds one it writes none into the page. */
const STYLE = "__________cytoscape_stylesheet";

/** Cytoscape, which is loaded when the first small graph is drawn. */
export async function cytoscape() {
  await Promise.all([sheet("/explorer/graph/cytoscape.css", STYLE), script(CYTOSCAPE)]);
  return window.cytoscape;
}
