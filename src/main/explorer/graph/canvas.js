import { cytoscape as loaded } from "./libraries.js";
import { colours } from "./looks.js";
import { styleOf } from "./style.js";

/** From so many names or lines on, only what can be drawn quickly is drawn. */
const LARGE = { names: 250, lines: 500 };

/** How far an arrow key moves the drawing, in pixels. */
const STEP = 60;

const MOVES = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
const ZOOMS = { "+": 1.25, "-": 0.8 };

/** The drawing in its place. `heard` has `name(slug)` and `line(id of the statement)` for what a reader points at. */
export class Canvas {
  #place;
  #heard;
  #signal;
  #drawing;
  #large = false;

  constructor(place, heard, signal) {
    this.#place = place;
    this.#heard = heard;
    this.#signal = signal;
    signal.addEventListener("abort", () => this.#drawing?.destroy(), { once: true });
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#recolour(), { signal });
    const sized = new ResizeObserver(() => this.#drawing?.resize());
    sized.observe(place);
    signal.addEventListener("abort", () => sized.disconnect(), { once: true });
  }

  /** Draws what was gathered at the places found for it; what stood there before moves. */
  async draw(gathered, places, label, expanded) {
    const cytoscape = await loaded();
    if (this.#signal.aborted) {
      return;
    }
    const large = gathered.names.size > LARGE.names || gathered.lines.length > LARGE.lines;
    if (!this.#drawing || large !== this.#large) {
      this.#drawing?.destroy();
      this.#drawing = this.#made(cytoscape, large);
    }
    this.#drawing.batch(() => this.#fill(gathered, places, label, expanded));
    this.fit();
  }

  fit() {
    this.#drawing?.resize();
    this.#drawing?.fit(undefined, 30);
  }

  zoom(factor) {
    const drawing = this.#drawing;
    drawing?.zoom({ level: drawing.zoom() * factor, renderedPosition: { x: drawing.width() / 2, y: drawing.height() / 2 } });
  }

  /** What a key does to the drawing; whether it does anything. */
  pressed(key) {
    if (MOVES[key]) {
      this.#drawing?.panBy({ x: MOVES[key][0], y: MOVES[key][1] });
    } else if (ZOOMS[key]) {
      this.zoom(ZOOMS[key]);
    }
    return key in MOVES || key in ZOOMS;
  }

  /** Marks a name, and brings it into sight if it is out of it. */
  choose(slug) {
    this.#drawing?.nodes().removeClass("chosen");
    const node = this.#drawing?.getElementById(slug).addClass("chosen");
    if (node?.nonempty() && !inside(node.renderedPosition(), this.#drawing)) {
      this.#drawing.center(node);
    }
  }

  chooseLines(statement) {
    this.#drawing?.edges().removeClass("chosen").filter((line) => line.data("statement") === statement).addClass("chosen");
  }

  /** How each line runs: from where to where, and the point towards which it bends, if it does. */
  course(line) {
    const edge = this.#drawing?.getElementById(line.id);
    const bend = this.#large ? undefined : edge?.controlPoints()?.[0];
    return this.#large ? {} : { starts: edge?.sourceEndpoint(), ends: edge?.targetEndpoint(), bend };
  }

  #made(cytoscape, large) {
    this.#large = large;
    const drawing = cytoscape({
      container: this.#place,
      style: styleOf(colours(), large),
      minZoom: 0.02,
      maxZoom: 6,
      boxSelectionEnabled: false,
      autounselectify: true,
      ...(large && { hideEdgesOnViewport: true, textureOnViewport: true, pixelRatio: 1 }),
    });
    drawing.on("tap", "node", ({ target }) => this.#heard.name(target.id()));
    drawing.on("tap", "edge", ({ target }) => this.#heard.line(target.data("statement")));
    return drawing;
  }

  /** While it was laid out more may have been gathered: only what has a place is drawn. */
  #fill(gathered, places, label, expanded) {
    const drawing = this.#drawing;
    const names = [...gathered.names.values()].filter(({ slug }) => places.has(slug));
    const lines = gathered.lines.filter(({ from, to }) => places.has(from) && places.has(to));
    const kept = new Set([...names.map(({ slug }) => slug), ...lines.map(({ id }) => id)]);
    drawing.elements().filter((element) => !kept.has(element.id())).remove();
    const fresh = (id) => drawing.getElementById(id).empty();
    drawing.add([
      ...names.filter(({ slug }) => fresh(slug)).map(nodeOf),
      ...lines.filter(({ id }) => fresh(id)).map((line) => edgeOf(line, label)),
    ]);
    drawing.nodes().positions((node) => ({ ...places.get(node.id()) }));
    drawing.nodes().forEach((node) => node.toggleClass("expanded", expanded.has(node.id())));
  }

  #recolour() {
    this.#drawing?.style(styleOf(colours(), this.#large));
  }
}

function nodeOf({ __typename, slug, name }) {
  return { group: "nodes", data: { id: slug, name }, classes: [__typename] };
}

function edgeOf({ id, from, to, statement }, label) {
  return {
    group: "edges",
    data: { id, source: from, target: to, statement: statement.id, label: label(statement.kind) },
    classes: [statement.kind],
  };
}

function inside({ x, y }, drawing) {
  return x > 0 && y > 0 && x < drawing.width() && y < drawing.height();
}
