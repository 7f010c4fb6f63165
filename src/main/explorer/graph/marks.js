import { el, svg } from "../dom.js";
import { LINES, NAMES } from "./looks.js";

/** The shape of a kind of name around a point. */
export function shape(type, colour, x, y, radius) {
  const { corners } = NAMES[type];
  if (!corners) {
    return svg("circle", { cx: x, cy: y, r: radius, fill: colour });
  }
  const points = corners.map((value, at) => (at % 2 === 0 ? x : y) + value * radius);
  return svg("polygon", { points: points.map((value) => value.toFixed(1)).join(" "), fill: colour });
}

/** A line of a kind of statement along a path. */
export function line(kind, colour, course) {
  const { dashes, width } = LINES[kind];
  const pen = { stroke: colour, "stroke-width": width, "stroke-dasharray": dashes.join(" ") || null };
  return svg("path", { d: course, fill: "none", ...pen });
}

/** What a kind of name looks like, beside its word. */
export function nameMark(type) {
  const { colour } = NAMES[type];
  return svg("svg", { class: "mark", width: 20, height: 20, "aria-hidden": "true" }, shape(type, `var(${colour})`, 10, 10, 8));
}

/** What a kind of statement looks like, beside its word. */
export function lineMark(kind) {
  const { colour } = LINES[kind];
  return svg("svg", { class: "mark", width: 48, height: 12, "aria-hidden": "true" }, line(kind, `var(${colour})`, "M1 6H47"));
}

/** The shapes of the names; the lines are explained where their kinds are chosen. */
export function legend({ say }) {
  const item = (type) => el("li", {}, nameMark(type), say(`entity.${type}`));
  return el("ul", { class: "legend", "aria-label": say("graph.legend") }, Object.keys(NAMES).map(item));
}
