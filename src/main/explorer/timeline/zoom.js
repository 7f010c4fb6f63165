import { doublings, meant } from "../wheel.js";
import { daysOf, SHORTEST } from "./span.js";

const STEP = 1.6;
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/**
 * Lets the reader move along a picture and come nearer, by wheel, pinch and drag, and by `nearer`, `farther`, `move` and
 * `whole`. `first` is the span that is shown first; `moved` is told each span in which the reader comes to rest.
 */
export class Zoom {
  #d3;
  #picture;
  #place;
  #whole;
  #span;
  #zoom;
  #moved;
  #width = 0;

  constructor(d3, picture, place, { whole, first, moved, signal }) {
    this.#d3 = d3;
    this.#picture = picture;
    this.#place = place;
    this.#whole = whole;
    this.#span = first;
    this.#moved = moved;
    const most = Math.max(1, (whole[1] - whole[0]) / SHORTEST);
    this.#zoom = d3
      .zoom()
      .scaleExtent([1, most])
      .filter((event) => (event.type === "wheel" ? meant(event, place) : !event.ctrlKey && !event.button))
      .wheelDelta(doublings)
      .on("zoom", ({ transform }) => this.#drawn(transform))
      .on("end", () => this.#moved(this.#span, daysOf(this.#span)));
    this.#selection.call(this.#zoom).on("dblclick.zoom", null);
    const sized = new ResizeObserver(([{ contentRect }]) => this.#resized(Math.floor(contentRect.width)));
    sized.observe(place);
    signal.addEventListener("abort", () => sized.disconnect());
  }

  /** The span that is seen. */
  get span() {
    return this.#span;
  }

  nearer(x = this.#width / 2) {
    this.#zoom.scaleBy(this.#gently(), STEP, [x, 0]);
  }

  farther(x = this.#width / 2) {
    this.#zoom.scaleBy(this.#gently(), 1 / STEP, [x, 0]);
  }

  /** Moves by a share of what is seen: below 0 to what was earlier. */
  move(share) {
    const { k } = this.#d3.zoomTransform(this.#picture.element);
    this.#zoom.translateBy(this.#gently(), (-share * this.#width) / k, 0);
  }

  whole() {
    this.#zoom.transform(this.#gently(), this.#d3.zoomIdentity);
  }

  /** Brings an instant into sight, if it is not. */
  reveal(instant) {
    if (instant < this.#span[0] || instant > this.#span[1]) {
      this.#zoom.translateTo(this.#selection, this.#base(instant), 0);
    }
  }

  get #selection() {
    return this.#d3.select(this.#picture.element);
  }

  #gently() {
    return calm() ? this.#selection : this.#selection.transition().duration(180);
  }

  get #base() {
    return this.#d3.scaleUtc(this.#whole, [0, this.#width]);
  }

  #resized(width) {
    if (width === this.#width || width === 0) {
      return;
    }
    this.#width = width;
    const [from, until] = this.#span;
    const k = (this.#whole[1] - this.#whole[0]) / (until - from);
    this.#zoom.extent([[0, 0], [width, 1]]).translateExtent([[0, -Infinity], [width, Infinity]]);
    this.#zoom.transform(this.#selection, this.#d3.zoomIdentity.scale(k).translate(-this.#base(from), 0));
  }

  #drawn(transform) {
    const scale = transform.rescaleX(this.#base);
    this.#span = scale.domain().map(Number);
    this.#picture.draw(scale, this.#width);
  }
}
