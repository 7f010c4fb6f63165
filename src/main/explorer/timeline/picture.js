import { svg } from "../dom.js";
import { axisOf } from "./axis.js";
import { stacked } from "./lanes.js";
import { LANE, nodeOf, place, write } from "./node.js";

const AXIS = 34;
const CAPTION = 26;
const MOST = { happened: 12, reported: 9 };
const LINES = ["happened", "reported"];

/** Two lines of marks: above the axis when it happened, below it when it was first reported, and what joins them. */
export class Picture {
  #say;
  #marks;
  #axis;
  #lanes = { happened: 3, reported: 3 };
  #density;
  #ties;
  #layers;
  #captions;
  #items = [];
  #lit = null;
  #chosen = null;
  #focused = null;
  #held = new Map();

  constructor(d3, visit, marks) {
    this.#say = visit.say;
    this.#marks = marks;
    this.#axis = axisOf(d3, visit.say("locale"));
    this.#layers = { ties: svg("g", { class: "ties" }), items: svg("g", {}) };
    this.#captions = LINES.map((line) => svg("text", { class: "caption", x: 4, y: 16 }, visit.say(`timeline.${line}`)));
    this.#ties = marks
      .filter(({ line }) => line === "happened")
      .flatMap((mark) => mark.ties.map((other) => this.#tie(mark, other)));
    this.element = svg(
      "svg",
      { class: "timeline", role: "group", "aria-label": visit.say("timeline.picture") },
      this.#layers.ties,
      this.#axis.element,
      this.#captions,
      this.#layers.items,
    );
  }

  /** What is drawn, from left to right: the marks, and the groups of those for which there is no room. */
  get items() {
    return this.#items;
  }

  /** The item that stands for a mark: itself or the group that it is in. */
  itemOf(mark) {
    return this.#items.find((item) => item === mark || item.members?.includes(mark));
  }

  /** The item of an element in the picture. */
  at(element) {
    return this.#held.get(element.closest?.(".item"));
  }

  /** Draws what lies in the span of a scale. */
  draw(scale, width) {
    const density = width / (scale.invert(width) - scale.invert(0));
    // To move along the lines leaves everything in its lane; only another scale needs other lanes.
    if (Math.abs(density / this.#density - 1) > 1e-6 || this.#density === undefined) {
      this.#density = density;
      this.#stack(scale);
    }
    this.#layOut(width);
    this.#items.forEach((item) => place(item, scale, width));
    this.#items.forEach((item) => write(item, width));
    this.#ties.forEach(({ path, mark, other }) => path.setAttribute("d", curve(mark.item, other.item)));
    this.#axis.draw(scale, width);
    if (this.#focused?.away && document.activeElement !== this.#focused.node) {
      this.#rove(this.#items.find(({ away }) => !away));
    }
  }

  /** Makes an item and what it is joined with stand out. */
  light(item) {
    this.#lit = item;
    this.#mark();
  }

  /** Shows which mark is chosen. */
  choose(mark) {
    this.#chosen = mark;
    this.#mark();
  }

  #tie(mark, other) {
    const path = svg("path", { class: "tie" });
    this.#layers.ties.append(path);
    return { mark, other, path };
  }

  #stack(scale) {
    const items = LINES.flatMap((line) => stacked(this.#marks.filter((mark) => mark.line === line), scale, MOST[line]));
    const last = new Map();
    for (const item of items) {
      item.node ??= nodeOf(item, this.#say);
      item.next = null;
      const lane = `${item.line} ${item.lane}`;
      if (last.has(lane)) {
        last.get(lane).next = item;
      }
      last.set(lane, item);
      (item.members ?? [item]).forEach((mark) => (mark.item = item));
      this.#lanes[item.line] = Math.max(this.#lanes[item.line], item.lane + 1);
    }
    this.#items = items;
    this.#held = new Map(items.map((item) => [item.node, item]));
    this.#put();
    this.#mark();
  }

  /** Puts the elements in; who was at one of them is at what stands for it now. */
  #put() {
    const focused = this.#layers.items.contains(document.activeElement) ? this.#focused : null;
    const nodes = this.#items.map(({ node }) => node);
    const kept = new Set(nodes);
    [...this.#layers.items.children].filter((node) => !kept.has(node)).forEach((node) => node.remove());
    nodes.filter((node) => !node.isConnected).forEach((node) => this.#layers.items.append(node));
    if (focused && !focused.node.isConnected) {
      (focused.members?.[0] ?? focused).item.node.focus({ preventScroll: true });
    }
    this.#rove(this.#focused?.node.isConnected ? this.#focused : this.#items[0]);
  }

  /** Only one of the items is reached by the Tab key; the arrow keys lead from it to the others. */
  #rove(item) {
    this.#focused?.node.setAttribute("tabindex", "-1");
    this.#focused = item ?? null;
    item?.node.setAttribute("tabindex", "0");
  }

  /** Remembers at which item the reader is. */
  focus(item) {
    this.#rove(item);
    this.light(item);
  }

  #layOut(width) {
    const axis = CAPTION + this.#lanes.happened * LANE;
    const below = axis + AXIS + this.#lanes.reported * LANE;
    this.element.setAttribute("width", width);
    this.element.setAttribute("height", below + CAPTION);
    this.#captions[1].setAttribute("y", below + 18);
    this.#axis.element.setAttribute("transform", `translate(0 ${axis})`);
    for (const item of this.#items) {
      const far = (item.lane + 0.5) * LANE;
      item.y = item.line === "happened" ? axis - far : axis + AXIS + far;
    }
  }

  #mark() {
    const lit = new Set([this.#lit, ...(this.#lit?.ties ?? []).map((mark) => mark.item)]);
    for (const item of this.#items) {
      const chosen = item === this.#chosen;
      item.node.classList.toggle("lit", lit.has(item));
      item.node.classList.toggle("chosen", chosen);
      item.node.setAttribute("aria-pressed", chosen);
    }
    for (const { mark, other, path } of this.#ties) {
      const ends = [mark, other, mark.item, other.item];
      path.classList.toggle("lit", [this.#lit, this.#chosen].some((item) => item && ends.includes(item)));
    }
  }
}

function curve(upper, lower) {
  const bend = (lower.y - upper.y) / 2;
  return `M${upper.x} ${upper.y}C${upper.x} ${upper.y + bend} ${lower.x} ${lower.y - bend} ${lower.x} ${lower.y}`;
}
