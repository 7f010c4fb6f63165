import { el, svg } from "../dom.js";
import { gradually } from "../pause.js";
import { LINES, NAMES } from "./looks.js";
import { line, shape } from "./marks.js";
import { LETTER, wrapped } from "./wrapped.js";

const FONT = "system-ui, 'Segoe UI', Roboto, sans-serif";
const MARGIN = 60;
const RADIUS = 12;
const NARROWEST = 720;

/** Among more lines than this, a word at each could not be read. */
const WORDED = 150;

/**
 * Draws the picture to be taken along. A scene is `{ title, names: [{ type, name, x, y }], lines: [{ kind, starts, ends, bend }],
 * words, notes, colours }`; `words` has what is said of kinds, `notes` are the lines at its foot.
 */
export async function picture(scene) {
  const frame = frameOf(scene.names);
  const foot = footOf(scene, frame);
  const width = frame.width;
  const height = frame.height + foot.height;
  const { colours, title } = scene;
  const drawn = svg("g", { transform: `translate(${frame.x} ${frame.y})` });
  await gradually(scene.lines, (each) => drawn.append(...drawnLine(each, scene)));
  await gradually(scene.names, (each) => drawn.append(...drawnName(each, colours)));
  return svg(
    "svg",
    sized(width, height),
    svg("title", {}, title),
    svg("rect", { width, height, fill: colours.paper }),
    drawn,
    svg("g", { transform: `translate(${MARGIN / 2} ${frame.height})` }, foot.content),
  );
}

/** The foot of the picture alone: `{ drawn, height }`. */
export function footAlone(scene, frame) {
  const { content, height } = footOf(scene, frame);
  const drawn = svg("svg", sized(frame.width, height), svg("g", { transform: `translate(${MARGIN / 2} 0)` }, content));
  return { drawn, height };
}

function sized(width, height) {
  return { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${width} ${height}`, width, height, "font-family": FONT };
}

/** How much room names take, and by how much the drawing is moved to lie within it: `{ x, y, width, height }`. */
export function frameOf(names) {
  const xs = names.map(({ x }) => x);
  const ys = names.map(({ y }) => y);
  const [left, right] = [least(xs), -least(xs.map((x) => -x))];
  const [top, bottom] = [least(ys), -least(ys.map((y) => -y))];
  const width = Math.ceil(Math.max(right - left + 2 * MARGIN, NARROWEST));
  return { x: (width - left - right) / 2, y: MARGIN - top, width, height: Math.ceil(bottom - top + 2 * MARGIN) };
}

/** Of thousands of values; `Math.min(...values)` has its limits. */
function least(values) {
  return values.reduce((one, other) => Math.min(one, other), Infinity);
}

function drawnLine({ kind, starts, ends, bend }, { lines, words, colours }) {
  const middle = bend ? half(half(starts, ends), bend) : half(starts, ends);
  const course = bend ? `M${at(starts)}Q${at(bend)} ${at(ends)}` : `M${at(starts)}L${at(ends)}`;
  const drawn = line(kind, colours.lines[kind], course);
  if (lines.length > WORDED) {
    return [drawn];
  }
  const word = text(words.line(kind), middle.x, middle.y, { size: 9, turn: upright(starts, ends), colours });
  return [drawn, arrow(bend ?? starts, ends, colours.lines[kind]), word];
}

function at({ x, y }) {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

function half(one, other) {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function arrow(from, to, colour) {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return svg("path", { d: "M0 0L-9 -4L-9 4Z", fill: colour, transform: `translate(${at(to)}) rotate(${turn.toFixed(1)})` });
}

/** The direction of a line, turned so that words on it are not upside down. */
function upright(from, to) {
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return Math.abs(turn) > 90 ? turn - Math.sign(turn) * 180 : turn;
}

function drawnName({ type, name, x, y }, colours) {
  const lines = wrapped(name, 120, 11);
  return [
    shape(type, colours.names[type], x, y, RADIUS),
    ...lines.map((part, row) => text(part, x, y + RADIUS + 13 + row * 13, { size: 11, colours })),
  ];
}

/** Words in the middle of a point, with a rim in the colour of the paper, so that they are read on top of lines. */
function text(words, x, y, { size, turn = 0, colours }) {
  const rim = { stroke: colours.paper, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  const place = { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${turn.toFixed(1)})`, "text-anchor": "middle" };
  return svg("text", { ...place, ...rim, "font-size": size, fill: colours.ink }, words);
}

/** Below the picture: its title, what shapes and lines mean, as of when it is, and whose reporting it rests on. */
function footOf({ title, names, lines, words, notes, colours }, { width }) {
  const content = [];
  const room = width - MARGIN;
  let y = 20;
  const write = (told, size, fill) => {
    for (const part of wrapped(told, room, size)) {
      content.push(svg("text", { x: 0, y, "font-size": size, fill, "font-weight": size > 14 ? 700 : 400 }, part));
      y += size * 1.45;
    }
  };
  write(title, 18, colours.ink);
  y = legend(content, { names, lines, words, colours, room, top: y + 4 });
  notes.forEach((note) => write(note, 12, colours.faint));
  return { content, height: y + 10 };
}

function legend(content, { names, lines, words, colours, room, top }) {
  const types = Object.keys(NAMES).filter((type) => names.some((name) => name.type === type));
  const kinds = Object.keys(LINES).filter((kind) => lines.some((each) => each.kind === kind));
  const shaped = (type) => (x, y) => shape(type, colours.names[type], x + 9, y, 8);
  const lined = (kind) => (x, y) => line(kind, colours.lines[kind], `M${x} ${y}h48`);
  const items = [
    ...types.map((type) => ({ told: words.name(type), mark: shaped(type), wide: 26 })),
    ...kinds.map((kind) => ({ told: words.line(kind), mark: lined(kind), wide: 56 })),
  ];
  let [x, y] = [0, top];
  for (const { told, mark, wide } of items) {
    const needed = wide + told.length * 12 * LETTER + 20;
    [x, y] = x + needed > room && x > 0 ? [0, y + 22] : [x, y];
    content.push(mark(x, y), svg("text", { x: x + wide, y: y + 4, "font-size": 12, fill: colours.ink }, told));
    x += needed;
  }
  return y + 30;
}
