/** What a mark takes of a lane at least: the size of a target that can be hit. */
export const LEAST = 24;

const GROUP = 40;

/** Where a mark lies at a scale: `[left, right]`, with its middle where it is too short to be hit. */
export function extent({ from, until }, scale) {
  const left = scale(from);
  const right = scale(until);
  const middle = (left + right) / 2;
  return right - left < LEAST ? [middle - LEAST / 2, middle + LEAST / 2] : [left, right];
}

/**
 * Stacks marks in lanes so that none covers another. What does not fit into `most` lanes is put together, in the last of
 * them, into groups: `{ line, lane, from, until, members, ties }`. Answers the marks and groups that are to be drawn, each
 * with its lane, from left to right.
 */
export function stacked(marks, scale, most) {
  const ends = [];
  const over = [];
  const placed = [];
  for (const mark of marks) {
    const [left, right] = extent(mark, scale);
    const free = ends.findIndex((end) => end <= left + 0.5);
    const lane = free === -1 ? ends.length : free;
    if (lane < most) {
      ends[lane] = right;
      placed.push(Object.assign(mark, { lane }));
    } else {
      over.push(mark);
    }
  }
  return over.length === 0 ? placed : stackedWithGroups(placed, over, scale, most);
}

/** The last lane is given up to the groups. */
function stackedWithGroups(placed, over, scale, most) {
  const last = most - 1;
  const kept = placed.filter(({ lane }) => lane < last);
  const rest = [...placed.filter(({ lane }) => lane === last), ...over];
  return [...kept, ...grouped(rest, scale, last)].sort((one, other) => one.from - other.from);
}

function grouped(marks, scale, lane) {
  const middle = ({ from, until }) => (from + until) / 2;
  const groups = [];
  let reach = -Infinity;
  for (const mark of marks.toSorted((one, other) => middle(one) - middle(other))) {
    const x = scale(middle(mark));
    if (x > reach) {
      groups.push({ line: mark.line, lane, from: middle(mark), until: middle(mark), members: [], ties: [] });
      reach = x + GROUP;
    }
    groups.at(-1).members.push(mark);
    groups.at(-1).ties.push(...mark.ties);
  }
  return groups.map((group) => alone(group, scale) ?? group);
}

/** A group of one is the mark itself, unless it is a bar that would reach into the next. */
function alone({ members: [mark, another], lane }, scale) {
  const [left, right] = extent(mark, scale);
  return !another && right - left <= LEAST ? Object.assign(mark, { lane }) : null;
}
