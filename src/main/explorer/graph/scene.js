/**
 * What a large graph draws, put in order once: its names, those with most lines first, the names and the lines by kind, and
 * the `bounds` of it all. A line that runs beside others between the same two names has in `beside` which way, and how far, it
 * is pushed aside.
 */
export class Scene {
  names;
  lines;
  namesOf;
  linesOf;
  bounds;
  #bySlug = new Map();
  #tree;

  constructor(d3, gathered, places) {
    for (const { slug, __typename, name } of gathered.names.values()) {
      if (places.has(slug)) {
        this.#bySlug.set(slug, { slug, type: __typename, name, ...places.get(slug), lines: 0 });
      }
    }
    this.lines = gathered.lines.map((line) => this.#line(line)).filter(({ starts, ends }) => starts && ends);
    pushApart(this.lines);
    this.names = [...this.#bySlug.values()].sort((one, other) => other.lines - one.lines);
    this.namesOf = Map.groupBy(this.names, ({ type }) => type);
    this.linesOf = Map.groupBy(this.lines, ({ kind }) => kind);
    this.#tree = d3.quadtree(this.names, ({ x }) => x, ({ y }) => y);
    const across = d3.extent(this.names, ({ x }) => x);
    const down = d3.extent(this.names, ({ y }) => y);
    this.bounds = { left: across[0], right: across[1], top: down[0], bottom: down[1] };
  }

  /** The lines from and to a name. */
  linesAt(name) {
    return this.lines.filter(({ starts, ends }) => starts === name || ends === name);
  }

  name(slug) {
    return this.#bySlug.get(slug);
  }

  /** The name nearest to a point of the drawing, within a distance. */
  nameAt(x, y, within) {
    return this.#tree.find(x, y, within);
  }

  #line({ from, to, statement }) {
    const [starts, ends] = [this.#bySlug.get(from), this.#bySlug.get(to)];
    if (starts && ends) {
      starts.lines += 1;
      ends.lines += 1;
    }
    return { kind: statement.kind, statement: statement.id, starts, ends, beside: 0 };
  }
}

/** As many lines as run beside each other at the full distance; of more, all together take no more room. */
const BESIDE = 7;

/** Lines between the same two names would hide each other. */
function pushApart(lines) {
  const pairs = Map.groupBy(lines, ({ starts, ends }) => [starts.slug, ends.slug].sort().join(" "));
  for (const pair of pairs.values()) {
    const closer = Math.min(1, BESIDE / pair.length);
    pair.forEach((line, at) => {
      const share = (at - (pair.length - 1) / 2) * closer;
      // Aside is seen from the same end, whichever way a line runs.
      line.beside = line.starts === pair[0].starts ? share : -share;
    });
  }
}
