const DAY = 86_400_000;
const MARGIN = 0.03;

/** The shortest span that can be looked at. */
export const SHORTEST = 10 * DAY;

/** The span of all marks, with a margin, as `[from, until]` in milliseconds. */
export function wholeOf(marks) {
  return widened(Math.min(...marks.map(({ from }) => from)), Math.max(...marks.map(({ until }) => until)));
}

/**
 * The span that is looked at first: that of the address, else the shortest that holds nine marks of ten, where that is much
 * shorter than the whole. Without it, one founding year long ago would push all else together.
 */
export function firstSpan(marks, { from, until }) {
  const whole = wholeOf(marks);
  const wanted = [day(from), day(until) + DAY];
  if (wanted[1] - wanted[0] >= SHORTEST) {
    return within(wanted, whole);
  }
  const dense = densest(marks);
  return dense[1] - dense[0] < 0.6 * (whole[1] - whole[0]) ? within(dense, whole) : whole;
}

/** A span as the two days of an address. */
export function daysOf([from, until]) {
  return { from: iso(from), until: iso(until - DAY) };
}

function densest(marks) {
  const sorted = marks.toSorted((one, other) => one.from - other.from);
  const many = Math.ceil(0.9 * sorted.length);
  const spans = sorted.slice(0, sorted.length - many + 1).map((first, at) => {
    const held = sorted.slice(at, at + many);
    return [first.from, Math.max(...held.map(({ until }) => until))];
  });
  const [from, until] = spans.reduce((best, next) => (next[1] - next[0] < best[1] - best[0] ? next : best));
  return widened(from, until);
}

function widened(from, until) {
  const margin = Math.max((until - from) * MARGIN, 15 * DAY);
  return [from - margin, until + margin];
}

function within([from, until], [first, last]) {
  const kept = [Math.max(from, first), Math.min(until, last)];
  return kept[1] - kept[0] >= SHORTEST ? kept : [first, last];
}

function day(text) {
  return /^\d{4}-\d{2}-\d{2}$/.test(text ?? "") ? Date.parse(text) : NaN;
}

function iso(instant) {
  return new Date(instant).toISOString().slice(0, 10);
}
