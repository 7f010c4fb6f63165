import { el } from "../dom.js";
import { doublings } from "../wheel.js";
import { labelsOf, paintLabels } from "./labels.js";
import { colours } from "./looks.js";
import { paintChosenLines, painting, paintOutstanding, radiusIn, within } from "./paint.js";
import { lineAt, nameAt } from "./pointing.js";
import { Scene } from "./scene.js";

const MARGIN = 30;
const NEAREST = 4;

/** Shapes and lines from afar: half as large again as to scale, up to a size; from near they grow no further. */
const SIZES = { afar: 0.25, near: 1.2 };

/** How far beside a name or a line a reader may point, in pixels. */
const BESIDE = 6;

/** Names so far outside the picture reach into it with what is written beneath them. */
const NEARBY = 150;

/** So long after the last movement the picture is still, in milliseconds. */
const STILL = 150;

/** More dots to a pixel would take longer to paint than they are worth. */
const FINEST = 2;

/**
 * The drawing of a large graph: on one canvas, which is painted anew when something has changed, and then only what is in
 * sight. `heard` has `name(slug)` and `line(id of the statement)` for what a reader points at, and `meant(event)`, whether a turn
 * of the wheel is the drawing's.
 */
export class LargeDrawing {
  #d3;
  #heard;
  #canvas = el("canvas", { class: "all" });
  #pen = this.#canvas.getContext("2d");
  #colours = colours();
  #scene;
  #view;
  #fitted;
  #sides = { width: 0, height: 0 };
  #zoom;
  #expanded = [];
  #chosen;
  /** The lines of the chosen name. */
  #forward = [];
  #chosenLines = [];
  #pointed;
  #frame;
  /** Runs while the picture is moved. */
  #moved;

  constructor(d3, place, heard) {
    this.#d3 = d3;
    this.#heard = heard;
    this.#view = d3.zoomIdentity;
    this.#zoom = d3
      .zoom()
      .filter((event) => (event.type === "wheel" ? heard.meant(event) : !event.button && !event.ctrlKey))
      .wheelDelta(doublings)
      .clickDistance(BESIDE)
      .on("zoom", ({ transform }) => this.#seen(transform));
    this.#selection.call(this.#zoom).on("dblclick.zoom", null);
    this.#canvas.addEventListener("click", (event) => this.#tapped(event));
    this.#canvas.addEventListener("pointermove", (event) => this.#over(event));
    this.#canvas.addEventListener("pointerleave", () => this.#points(undefined));
    place.append(this.#canvas);
    this.resize();
  }

  /** Draws what was gathered at the places found for it. */
  fill(gathered, places, expanded) {
    this.#scene = new Scene(this.#d3, gathered, places);
    this.#expanded = [...expanded].map((slug) => this.#scene.name(slug)).filter(Boolean);
    this.#chosen = undefined;
    this.#forward = [];
    this.#chosenLines = [];
    this.#pointed = undefined;
    this.#changed();
  }

  fit() {
    const { width, height } = this.#sides;
    if (!this.#scene?.names.length || width === 0) {
      return;
    }
    const { left, right, top, bottom } = this.#scene.bounds;
    const room = (side) => Math.max(side - 2 * MARGIN, 1);
    const k = Math.min(room(width) / (right - left || 1), room(height) / (bottom - top || 1), 1.5);
    const [x, y] = [(width - k * (left + right)) / 2, (height - k * (top + bottom)) / 2];
    this.#fitted = this.#d3.zoomIdentity.translate(x, y).scale(k);
    this.#zoom.scaleExtent([k / 2, Math.max(NEAREST, k)]).transform(this.#selection, this.#fitted);
  }

  zoom(factor) {
    this.#zoom.scaleBy(this.#selection, factor);
  }

  move(right, down) {
    this.#zoom.translateBy(this.#selection, right / this.#view.k, down / this.#view.k);
  }

  /** Marks a name, and brings it into sight if it is out of it. */
  choose(slug) {
    this.#chosen = this.#scene?.name(slug);
    this.#forward = this.#chosen ? this.#scene.linesAt(this.#chosen) : [];
    if (this.#chosen && this.#sides.width > 0 && !within(this.#chosen, this.#shown(), 0)) {
      this.#zoom.translateTo(this.#selection, this.#chosen.x, this.#chosen.y);
    }
    this.#changed();
  }

  chooseLines(statement) {
    this.#chosenLines = this.#scene?.lines.filter((line) => line.statement === statement) ?? [];
    this.#changed();
  }

  /** Lines run straight from name to name. */
  course() {
    return {};
  }

  recolour() {
    this.#colours = colours();
    this.#changed();
  }

  /** What was in the middle stays there; what was seen as a whole is still. */
  resize() {
    const { clientWidth: width, clientHeight: height } = this.#canvas.parentElement;
    const whole = this.#sides.width === 0 || this.#view === this.#fitted;
    const [wider, higher] = [width - this.#sides.width, height - this.#sides.height];
    this.#sides = { width, height };
    this.#zoom.extent([[0, 0], [width, height]]);
    if (whole) {
      this.fit();
    } else {
      this.move(wider / 2, higher / 2);
    }
    this.#changed();
  }

  destroy() {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#moved);
    this.#canvas.remove();
  }

  get #selection() {
    return this.#d3.select(this.#canvas);
  }

  #seen(transform) {
    this.#view = transform;
    clearTimeout(this.#moved);
    this.#moved = setTimeout(() => {
      this.#moved = undefined;
      this.#changed();
    }, STILL);
    this.#changed();
  }

  #changed() {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#paint();
    });
  }

  #shown() {
    const { k, x, y } = this.#view;
    return { k, x, y, size: Math.min(SIZES.near, Math.max(k, Math.min(SIZES.afar, 1.5 * k))), ...this.#sides };
  }

  #paint() {
    const view = this.#shown();
    const fine = Math.min(devicePixelRatio, FINEST);
    const [width, height] = [Math.round(view.width * fine), Math.round(view.height * fine)];
    if (this.#canvas.width !== width || this.#canvas.height !== height) {
      Object.assign(this.#canvas, { width, height });
    }
    const pen = this.#pen;
    pen.setTransform(fine, 0, 0, fine, 0, 0);
    pen.clearRect(0, 0, view.width, view.height);
    if (!this.#scene) {
      return;
    }
    paintChosenLines(pen, this.#chosenLines, view, this.#colours);
    [...painting(pen, this.#scene, view, this.#colours, { forward: this.#forward, still: !this.#moved })];
    paintOutstanding(pen, this.#expanded, this.#chosen, view, this.#colours);
    const near = this.#scene.names.filter((name) => within(name, view, NEARBY));
    const always = [this.#pointed, this.#chosen, ...this.#expanded].filter(Boolean);
    paintLabels(pen, labelsOf(near, [...new Set(always)], view, radiusIn(view)), this.#colours);
  }

  #tapped(event) {
    if (!this.#scene) {
      return;
    }
    const name = this.#nameAt(event);
    const line = name ? undefined : lineAt(this.#scene, this.#shown(), event.offsetX, event.offsetY, BESIDE);
    if (name) {
      this.#heard.name(name.slug);
    } else if (line) {
      this.#heard.line(line.statement);
    }
  }

  #over(event) {
    this.#points(event.buttons === 0 ? this.#nameAt(event) : undefined);
  }

  /** A name that is pointed at is written, however little room there is. */
  #points(name) {
    if (name !== this.#pointed) {
      this.#pointed = name;
      this.#canvas.classList.toggle("pointing", Boolean(name));
      this.#changed();
    }
  }

  #nameAt({ offsetX, offsetY }) {
    return this.#scene && nameAt(this.#scene, this.#shown(), offsetX, offsetY, BESIDE);
  }
}
