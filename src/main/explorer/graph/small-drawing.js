import { doublings } from "../wheel.js";
import { colours } from "./looks.js";
import { styleOf } from "./style.js";

const MARGIN = 30;

/**
 * The drawing of a graph in which each line can be followed and read: Cytoscape's. `heard` has `name(slug)` and
 * `line(id of the statement)` for what a reader points at, and `meant(event)`, whether a turn of the wheel is the drawing's.
 */
export class SmallDrawing {
  #place;
  #drawing;
  #sides;
  #fitted;

  constructor(cytoscape, place, heard) {
    this.#place = place;
    // Before Cytoscape, which would take each turn of the wheel; to pinch and to drag is left to it.
    place.addEventListener("wheel", (event) => this.#turned(event, heard), { capture: true, passive: false });
    this.#drawing = cytoscape({
      container: place,
      style: styleOf(colours()),
      minZoom: 0.02,
      maxZoom: 6,
      boxSelectionEnabled: false,
      autounselectify: true,
    });
    this.#drawing.on("tap", "node", ({ target }) => heard.name(target.id()));
    this.#drawing.on("tap", "edge", ({ target }) => heard.line(target.data("statement")));
    this.#sides = this.#measured();
  }

  /** Draws what was gathered at the places found for it; what stood there before moves. */
  fill(gathered, places, expanded, label) {
    this.#drawing.batch(() => this.#filled(gathered, places, expanded, label));
  }

  fit() {
    this.#drawing.fit(undefined, MARGIN);
    this.#fitted = this.#seen();
  }

  zoom(factor) {
    const { width, height } = this.#sides;
    this.#zoomedAt(factor, { x: width / 2, y: height / 2 });
  }

  move(right, down) {
    this.#drawing.panBy({ x: right, y: down });
  }

  /** Marks a name, and brings it into sight if it is out of it. */
  choose(slug) {
    this.#drawing.nodes().removeClass("chosen");
    const node = this.#drawing.getElementById(slug).addClass("chosen");
    if (node.nonempty() && !this.#inSight(node.renderedPosition())) {
      this.#drawing.center(node);
    }
  }

  chooseLines(statement) {
    this.#drawing.edges().removeClass("chosen").filter((line) => line.data("statement") === statement).addClass("chosen");
  }

  /** How a line runs: from where to where, and the point towards which it bends, if it does. */
  course({ id }) {
    const edge = this.#drawing.getElementById(id);
    return { starts: edge.sourceEndpoint(), ends: edge.targetEndpoint(), bend: edge.controlPoints()?.[0] };
  }

  recolour() {
    this.#drawing.style(styleOf(colours()));
  }

  /** What was in the middle stays there; what was seen as a whole is still. */
  resize() {
    const before = this.#sides;
    const whole = before.width === 0 || this.#fitted === this.#seen();
    this.#sides = this.#measured();
    this.#drawing.resize();
    if (whole) {
      this.fit();
    } else {
      this.move((this.#sides.width - before.width) / 2, (this.#sides.height - before.height) / 2);
    }
  }

  destroy() {
    this.#drawing.destroy();
  }

  /** While it was laid out more may have been gathered: only what has a place is drawn. */
  #filled(gathered, places, expanded, label) {
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

  #turned(event, heard) {
    event.stopImmediatePropagation();
    if (heard.meant(event)) {
      event.preventDefault();
      const { left, top } = this.#place.getBoundingClientRect();
      this.#zoomedAt(2 ** doublings(event), { x: event.clientX - left, y: event.clientY - top });
    }
  }

  #zoomedAt(factor, renderedPosition) {
    this.#drawing.zoom({ level: this.#drawing.zoom() * factor, renderedPosition });
  }

  #seen() {
    const { x, y } = this.#drawing.pan();
    return [this.#drawing.zoom(), x, y].join(" ");
  }

  #inSight({ x, y }) {
    return x > 0 && y > 0 && x < this.#sides.width && y < this.#sides.height;
  }

  #measured() {
    return { width: this.#place.clientWidth, height: this.#place.clientHeight };
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
