/** How far apart names are when each can be read. */
const ROOM = 90;
const ROUNDS = 60;

/** Names whose lines are short pull at each other no more. */
const LINE = 120;

/**
 * Moves names apart that lie on top of each other, and keeps those together that a line connects. Answers the names at their
 * new places; where they have been seen before (`known`) they are not moved as a whole.
 */
export function spread(names, lines, known) {
  const points = begun(names, known ? 1 : scale(names));
  const at = new Map(points.map((point) => [point.id, point]));
  const pairs = lines.map(({ source, target }) => [at.get(source), at.get(target)]);
  for (let round = 0; round < ROUNDS; round += 1) {
    pull(pairs);
    push(points);
    move(points, ROOM * (1 - round / ROUNDS));
  }
  return points;
}

/** How much larger the whole must be for each name to have room. */
function scale(names) {
  const span = (key) => {
    const values = names.map((name) => name[key]).sort((one, other) => one - other);
    return values.at(-1) - values[0] + 1;
  };
  return Math.max(1, Math.sqrt((names.length * ROOM * ROOM * 1.5) / (span("x") * span("y"))));
}

/** Two at the same point could not be pushed apart: each begins a little beside it, in its own direction. */
function begun(names, factor) {
  return names.map(({ id, x, y }, at) => ({
    id, x: x * factor + 9 * Math.cos(at * 2.4), y: y * factor + 9 * Math.sin(at * 2.4), dx: 0, dy: 0, pulls: 0,
  }));
}

/** A name with many lines is not torn about by them: what pulls at it is shared out among them. */
function pull(pairs) {
  for (const [one, other] of pairs) {
    one.pulls += 1;
    other.pulls += 1;
  }
  for (const [one, other] of pairs) {
    const x = other.x - one.x;
    const y = other.y - one.y;
    const length = Math.hypot(x, y) || 1;
    const strength = Math.max(0, (length - LINE) / length) * 0.15;
    one.dx += (x * strength) / one.pulls;
    one.dy += (y * strength) / one.pulls;
    other.dx -= (x * strength) / other.pulls;
    other.dy -= (y * strength) / other.pulls;
  }
}

/** Only near ones push, so that it is enough to look into the fields of a grid around each. */
function push(points) {
  const grid = new Map();
  const key = (x, y) => Math.floor(x / ROOM) * 100_003 + Math.floor(y / ROOM);
  for (const point of points) {
    const field = key(point.x, point.y);
    if (!grid.has(field)) {
      grid.set(field, []);
    }
    grid.get(field).push(point);
  }
  for (const point of points) {
    for (let across = -1; across <= 1; across += 1) {
      for (let down = -1; down <= 1; down += 1) {
        const near = grid.get(key(point.x + across * ROOM, point.y + down * ROOM)) ?? [];
        near.forEach((other) => pushed(point, other));
      }
    }
  }
}

function pushed(point, other) {
  const x = point.x - other.x;
  const y = point.y - other.y;
  const length = Math.hypot(x, y);
  if (point !== other && length < ROOM) {
    const strength = (ROOM - length) / (2 * (length || 1));
    point.dx += x * strength;
    point.dy += y * strength;
  }
}

function move(points, most) {
  for (const point of points) {
    const length = Math.hypot(point.dx, point.dy) || 1;
    const step = Math.min(length, most) / length;
    point.x += point.dx * step;
    point.y += point.dy * step;
    point.dx = 0;
    point.dy = 0;
    point.pulls = 0;
  }
}
