import { LINES, NAMES } from "./looks.js";

/** Cytoscape's style sheet of the drawing, in the colours as they are now. */
export function styleOf(colours) {
  return [
    ...ofNames(colours),
    ...ofLines(colours),
    { selector: "node.expanded", style: { width: 30, height: 30 } },
    { selector: "node.chosen", style: { "border-width": 4, "border-color": colours.ink, width: 34, height: 34, "z-index": 10 } },
    { selector: "edge.chosen", style: { "overlay-color": colours.chosen, "overlay-opacity": 0.25, "overlay-padding": 3 } },
  ];
}

function ofNames(colours) {
  const every = {
    label: "data(name)",
    color: colours.ink,
    width: 24,
    height: 24,
    "font-size": 13,
    "font-family": "system-ui, sans-serif",
    "min-zoomed-font-size": 6,
    "text-valign": "bottom",
    "text-margin-y": 3,
    "text-wrap": "wrap",
    "text-max-width": 120,
    "text-background-color": colours.paper,
    "text-background-opacity": 0.8,
    // Around a polygon Cytoscape 3.33 cannot measure a border that is not inside.
    "border-position": "inside",
    "border-width": 0,
  };
  const kind = ([type, { corners }]) => ({
    selector: `node.${type}`,
    style: {
      "background-color": colours.names[type],
      ...(corners ? { shape: "polygon", "shape-polygon-points": corners } : { shape: "ellipse" }),
    },
  });
  return [{ selector: "node", style: every }, ...Object.entries(NAMES).map(kind)];
}

function ofLines(colours) {
  const every = {
    "curve-style": "bezier",
    "control-point-step-size": 22,
    "target-arrow-shape": "triangle",
    "arrow-scale": 0.8,
    label: "data(label)",
    color: colours.ink,
    "font-size": 10,
    "font-family": "system-ui, sans-serif",
    "min-zoomed-font-size": 8,
    "text-rotation": "autorotate",
    "text-background-color": colours.paper,
    "text-background-opacity": 0.8,
  };
  const kind = ([name, { dashes, width }]) => ({
    selector: `edge.${name}`,
    style: {
      width,
      "line-color": colours.lines[name],
      "target-arrow-color": colours.lines[name],
      ...(dashes.length > 0 && { "line-style": "dashed", "line-dash-pattern": dashes }),
    },
  });
  return [{ selector: "edge", style: every }, ...Object.entries(LINES).map(kind)];
}
