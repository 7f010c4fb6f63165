/* Lays a graph out beside the page, so that the page does not stall. It is a classic worker: the libraries are no modules. */
import { spread } from "./spread.js";

/** Of more names than this only the draft is taken from fcose, and then spread: its rounds would take minutes. */
const MANY = 200;

/** The same graph is laid out in the same way each time, so that a picture can be found again. */
function steady() {
  let state = 20_240_315;
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function options(many, randomize) {
  return {
    name: "fcose",
    quality: many ? "draft" : "default",
    animate: false,
    fit: false,
    randomize,
    nodeSeparation: 100,
    idealEdgeLength: 100,
    nodeRepulsion: 9000,
    packComponents: false,
  };
}

/** The places that fcose finds. */
function placed({ names, lines, randomize }, many) {
  const graph = self.cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: "node", style: { width: 80, height: 50 } }],
    elements: [
      ...names.map(({ id, x, y }) => ({ data: { id }, position: { x, y } })),
      ...lines.map(({ source, target }) => ({ data: { source, target } })),
    ],
  });
  graph.layout(options(many, randomize)).run();
  return graph.nodes().map((node) => ({ id: node.id(), x: node.position("x"), y: node.position("y") }));
}

self.onmessage = ({ data: asked }) => {
  steady();
  importScripts(...asked.libraries);
  const many = asked.names.length > MANY;
  const known = many && !asked.randomize;
  const found = known ? asked.names : placed(asked, many);
  const apart = many ? spread(found, asked.lines, known) : found;
  self.postMessage(apart.map(({ id, x, y }) => [id, x, y]));
};
