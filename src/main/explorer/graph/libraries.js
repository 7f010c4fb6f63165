import { el } from "../dom.js";

/** Where the libraries of the graph lie. What another needs stands before it. */
const CYTOSCAPE = "/webjars/cytoscape/3.33.1/dist/cytoscape.min.js";
const LAYOUT_BASE = "/webjars/layout-base/2.0.1/layout-base.js";
const COSE_BASE = "/webjars/cose-base/2.2.0/cose-base.js";
const FCOSE = "/webjars/cytoscape-fcose/2.2.0/cytoscape-fcose.js";

/** All that the worker needs to lay a graph out. */
export const OF_THE_LAYOUT = [CYTOSCAPE, LAYOUT_BASE, COSE_BASE, FCOSE];

/** What Cytoscape needs of a style sheet: under this id it finds it there, and writes none into the page by itself. */
const STYLE = { id: "__________cytoscape_stylesheet", rel: "stylesheet", href: "/explorer/graph/cytoscape.css" };

let loading;

/** Cytoscape, which is loaded when the first graph is drawn. */
export function cytoscapeLoaded() {
  loading ??= loadedOnce().catch((failure) => {
    loading = undefined;
    throw failure;
  });
  return loading;
}

async function loadedOnce() {
  await Promise.all([appended(el("link", STYLE)), appended(el("script", { src: CYTOSCAPE }))]);
  return window.cytoscape;
}

const sheets = new Map();

/** Loads the style sheet of a view, once. */
export function styled(href) {
  if (!sheets.has(href)) {
    sheets.set(href, appended(el("link", { rel: "stylesheet", href })));
  }
  return sheets.get(href);
}

function appended(element) {
  return new Promise((resolve, reject) => {
    element.addEventListener("load", resolve);
    element.addEventListener("error", () => {
      element.remove();
      reject(new Error(element.src ?? element.href));
    });
    document.head.append(element);
  });
}
