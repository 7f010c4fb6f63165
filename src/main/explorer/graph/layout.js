import { OF_THE_LAYOUT } from "./libraries.js";

/** How far from its neighbour a new name begins. */
const NEAR = 60;

/**
 * Finds a place for each name, in a worker. Names that have a place in `known` begin there, so that what a reader has seen
 * stays about where it was. Answers a map from slug to `{ x, y }`.
 */
export function layoutOf(gathered, known, signal) {
  const lines = [...new Map(gathered.lines.map((line) => [[line.from, line.to].sort().join(" "), line])).values()];
  const held = [...gathered.names.keys()].some((slug) => known.has(slug));
  return asked(
    {
      libraries: OF_THE_LAYOUT,
      names: held ? beginnings(gathered, lines, known) : [...gathered.names.keys()].map((id) => ({ id, x: 0, y: 0 })),
      lines: lines.map(({ from, to }) => ({ source: from, target: to })),
      randomize: !held,
    },
    signal,
  );
}

function asked(message, signal) {
  return new Promise((resolve, reject) => {
    const worker = new Worker("/explorer/graph/layout-worker.js");
    const ended = (settle) => (value) => {
      worker.terminate();
      settle(value);
    };
    worker.onmessage = ({ data }) => ended(resolve)(new Map(data.map(([slug, x, y]) => [slug, { x, y }])));
    worker.onerror = (event) => ended(reject)(new Error(event.message || "layout"));
    signal.addEventListener("abort", () => ended(reject)(signal.reason), { once: true });
    worker.postMessage(message);
  });
}

/** New names begin around a neighbour, each in another direction: two at one point could not be drawn apart. */
function beginnings(gathered, lines, known) {
  const anchors = new Map();
  for (const { from, to } of lines) {
    anchors.set(from, known.get(to) ?? anchors.get(from));
    anchors.set(to, known.get(from) ?? anchors.get(to));
  }
  const begin = (id, at) => known.get(id) ?? around(anchors.get(id) ?? { x: 0, y: 0 }, at);
  return [...gathered.names.keys()].map((id, at) => ({ id, ...begin(id, at) }));
}

function around({ x, y }, at) {
  return { x: x + NEAR * Math.cos(at * 2.4), y: y + NEAR * Math.sin(at * 2.4) };
}
