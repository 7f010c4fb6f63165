import { LINES, NAMES } from "./looks.js";

const RADIUS = { every: 12, expanded: 15, chosen: 17 };
const BORDER = 4;

/** How far lines between the same two names are apart. */
const APART = 5;

/** Below this size dashes would be no longer than the line is wide, and of more lines nobody could follow one. */
const DASHED = 0.5;
const FOLLOWED = 400;

/** How faint lines are: those that can be followed, those that cannot, and those that only pass between names out of sight. */
const FAINT = { followed: 0.85, many: 0.4, passing: 0.15 };

/** The browser is quickest with lines that are no wider. */
const THIN = 1;

/** So many at once: of more, the browser would work out a shape that crosses itself thousands of times. */
const AT_ONCE = 50;

/**
 * Paints lines and the shapes of names onto a canvas, a kind after the other, and only what lies within the picture. A `view`
 * is `{ k, x, y, size, width, height }`: what is at a point of the drawing is painted at `k` times it, moved by `x` and `y`;
 * `size` is how large shapes and lines are. Lines in `forward` lie on top of the others; of more than `followed` lines only
 * thin ones are painted, and dashes, which take most of the time, only in a picture that is `still`. It pauses after each piece,
 * so that who has much to paint can let the page go on.
 */
export function* painting(pen, { namesOf, linesOf }, view, colours, options) {
  const { forward = [], followed = FOLLOWED, still = true } = options;
  const seen = (name) => within(name, view, RADIUS.every * view.size);
  const belongs = ({ starts, ends }) => seen(starts) || seen(ends);
  const part = (lines) => Object.groupBy(lines, (line) => (belongs(line) ? "ours" : "passing"));
  const parted = [...linesOf].map(([kind, lines]) => ({ kind, ...part(lines) }));
  const many = parted.reduce((sum, { ours = [] }) => sum + ours.length, 0) > followed;
  pen.globalAlpha = FAINT.passing;
  for (const { kind, passing = [] } of parted) {
    yield* strokes(pen, passing, view, { colour: colours.lines[kind], width: THIN, dashes: [] });
  }
  pen.globalAlpha = many ? FAINT.many : FAINT.followed;
  for (const { kind, ours = [] } of parted) {
    const ink = inkOf(kind, view.size, colours, still && !many);
    yield* strokes(pen, ours, view, many ? { ...ink, width: Math.min(ink.width, THIN) } : ink);
  }
  pen.globalAlpha = 1;
  // A name with more lines than that is seen by them anyway.
  for (const line of forward.length > followed ? [] : forward) {
    yield* strokes(pen, [line], view, inkOf(line.kind, Math.max(view.size, DASHED), colours, still));
  }
  for (const [type, held] of namesOf) {
    yield* shapes(pen, held.filter(seen), view, colours.names[type]);
  }
}

/** Lines that were chosen shine from beneath. */
export function paintChosenLines(pen, lines, view, { chosen }) {
  pen.globalAlpha = 0.35;
  for (const line of lines) {
    strokes(pen, [line], view, { colour: chosen, width: LINES[line.kind].width * view.size + 7, dashes: [] }).next();
  }
  pen.globalAlpha = 1;
}

/** How a kind of line is drawn at a size: as the legend has it, and without dashes where they are not wanted or too small. */
function inkOf(kind, size, { lines }, dashed) {
  const { width, dashes } = LINES[kind];
  const scaled = dashed && size >= DASHED ? dashes.map((length) => length * size) : [];
  return { colour: lines[kind], width: width * size, dashes: scaled };
}

/** Names that stand out, on top of the others: those whose surroundings are shown too, and the chosen one, with a border. */
export function paintOutstanding(pen, expanded, chosen, view, colours) {
  for (const name of expanded) {
    pen.fillStyle = colours.names[name.type];
    fill(pen, name, view, RADIUS.expanded * view.size);
  }
  if (chosen) {
    // In a large graph seen from afar it would be lost.
    const size = Math.max(view.size, 0.5);
    pen.fillStyle = colours.ink;
    fill(pen, chosen, view, RADIUS.chosen * size);
    pen.fillStyle = colours.names[chosen.type];
    fill(pen, chosen, view, (RADIUS.chosen - BORDER) * size);
  }
}

/** How far the shape of a name reaches from its middle. */
export function radiusIn(view) {
  return RADIUS.every * view.size;
}

/** The ends of a line in the picture. */
export function endsOf({ starts, ends, beside }, { k, x, y, size }) {
  const [x1, y1, x2, y2] = [starts.x * k + x, starts.y * k + y, ends.x * k + x, ends.y * k + y];
  const far = beside ? (beside * APART * size) / (Math.hypot(x2 - x1, y2 - y1) || 1) : 0;
  const [aside, down] = [(y1 - y2) * far, (x2 - x1) * far];
  return [x1 + aside, y1 + down, x2 + aside, y2 + down];
}

function* strokes(pen, lines, view, { colour, width, dashes }) {
  const period = dashes.reduce((sum, length) => sum + length, 0) || 1;
  for (let from = 0; from < lines.length; from += AT_ONCE) {
    pen.strokeStyle = colour;
    pen.lineWidth = width;
    pen.setLineDash(dashes);
    pen.beginPath();
    lines.slice(from, from + AT_ONCE).forEach((line) => trace(pen, ...endsOf(line, view), view, period));
    pen.stroke();
    yield;
  }
  pen.setLineDash([]);
}

/**
 * Only the part within the picture: dashes are worked out along the whole of a line, however far it reaches. It begins where a
 * dash does, so that dashes stay in their places while the picture is moved.
 */
function trace(pen, x1, y1, x2, y2, { width, height }, period) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const begins = Math.max(0, enters(x1, dx, width), enters(y1, dy, height));
  const ends = Math.min(1, leaves(x1, dx, width), leaves(y1, dy, height));
  if (begins < ends) {
    const dash = period / Math.hypot(dx, dy);
    const whole = Math.floor(begins / dash) * dash;
    pen.moveTo(x1 + dx * whole, y1 + dy * whole);
    pen.lineTo(x1 + dx * ends, y1 + dy * ends);
  }
}

/** Which part of a line along an axis lies before the picture begins. */
function enters(from, step, room) {
  return Math.min(-from / step, (room - from) / step);
}

function leaves(from, step, room) {
  return Math.max(-from / step, (room - from) / step);
}

function* shapes(pen, names, view, colour) {
  const radius = RADIUS.every * view.size;
  for (let from = 0; from < names.length; from += AT_ONCE) {
    pen.fillStyle = colour;
    pen.beginPath();
    names.slice(from, from + AT_ONCE).forEach((name) => outline(pen, name, view, radius));
    pen.fill();
    yield;
  }
}

/** Whether a name is in the picture, or so near to it that some of it is. */
export function within({ x, y }, view, margin) {
  const left = x * view.k + view.x;
  const top = y * view.k + view.y;
  return left > -margin && top > -margin && left < view.width + margin && top < view.height + margin;
}

function fill(pen, name, view, radius) {
  pen.beginPath();
  outline(pen, name, view, radius);
  pen.fill();
}

function outline(pen, { type, x, y }, view, radius) {
  const { corners } = NAMES[type];
  const [left, top] = [x * view.k + view.x, y * view.k + view.y];
  if (!corners) {
    pen.moveTo(left + radius, top);
    pen.arc(left, top, radius, 0, 2 * Math.PI);
    return;
  }
  for (let at = 0; at < corners.length; at += 2) {
    pen[at === 0 ? "moveTo" : "lineTo"](left + corners[at] * radius, top + corners[at + 1] * radius);
  }
  pen.closePath();
}
