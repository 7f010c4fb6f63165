import { el } from "../dom.js";
import { d3 } from "../timeline/d3.js";
import { meant } from "../wheel.js";
import { LargeDrawing } from "./large-drawing.js";
import { cytoscape } from "./libraries.js";
import { SmallDrawing } from "./small-drawing.js";

/** From so many names or lines on, only what can be drawn quickly is drawn. */
const LARGE = { names: 250, lines: 500 };

/** How far an arrow key moves the drawing, in pixels. */
const STEP = 60;

const MOVES = { ArrowLeft: [STEP, 0], ArrowRight: [-STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] };
const ZOOMS = { "+": 1.25, "=": 1.25, "-": 0.8, "−": 0.8 };

/**
 * The drawing in its place, of whichever kind a graph of its size wants. `heard` has `name(slug)` and
 * `line(id of the statement)` for what a reader points at.
 */
export class Canvas {
  #place;
  #heard;
  #signal;
  #drawing;
  #large;
  #draws = 0;

  constructor(place, heard, signal) {
    this.#place = place;
    this.#heard = { ...heard, meant: (event) => meant(event, place.parentElement) };
    this.#signal = signal;
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.#drawing?.recolour(), { signal });
    // Where the drawing keeps a press for itself, the picture would not have the focus after it.
    place.addEventListener("pointerup", () => place.parentElement.focus({ preventScroll: true }));
    const sized = new ResizeObserver(() => place.clientWidth > 0 && this.#drawing?.resize());
    sized.observe(place);
    signal.addEventListener("abort", () => (sized.disconnect(), this.#drawing?.destroy()), { once: true });
  }

  /** Draws what was gathered at the places found for it; what stood there before moves. */
  async draw(gathered, places, label, expanded) {
    const draw = ++this.#draws;
    const large = gathered.names.size > LARGE.names || Math.max(gathered.lines.length, gathered.awaited) > LARGE.lines;
    const library = await (large ? d3() : cytoscape());
    if (this.#signal.aborted || draw !== this.#draws) {
      return;
    }
    if (this.#large !== large) {
      this.#large = large;
      this.#drawing?.destroy();
      const place = el("div", { class: "graph-drawing" });
      this.#place.replaceChildren(place);
      this.#drawing = new (large ? LargeDrawing : SmallDrawing)(library, place, this.#heard);
    }
    this.#drawing.fill(gathered, places, expanded, label);
    this.fit();
  }

  fit() {
    this.#drawing?.fit();
  }

  zoom(factor) {
    this.#drawing?.zoom(factor);
  }

  /** What a key does to the drawing; whether it does anything. */
  pressed(key) {
    if (MOVES[key]) {
      this.#drawing?.move(...MOVES[key]);
    } else if (ZOOMS[key]) {
      this.zoom(ZOOMS[key]);
    }
    return key in MOVES || key in ZOOMS;
  }

  /** Marks a name, and brings it into sight if it is out of it. */
  choose(slug) {
    this.#drawing?.choose(slug);
  }

  /** Marks the lines of a statement. */
  chooseLines(statement) {
    this.#drawing?.chooseLines(statement);
  }

  /** How a line runs: from where to where, and the point towards which it bends, if it does; nothing where it is straight. */
  course(line) {
    return this.#drawing?.course(line) ?? {};
  }
}
