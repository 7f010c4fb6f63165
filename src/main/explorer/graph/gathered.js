/** So many can be looked at: more than this is no picture any more, and would stall the page. */
const MOST_NAMES = 2000;
const MOST_LINES = 4000;

/**
 * What has been read for a picture: the statements, the names in them, and the lines from the first party of each statement
 * to its others. When there is no room for a further one it is `cut`.
 */
export class Gathered {
  statements = new Map();
  names = new Map();
  lines = [];
  cut = false;
  /** How many statements there will be, while more are on their way. */
  awaited = 0;
  #kept;

  /** `kept` says of a statement whether it is wanted. */
  constructor(kept) {
    this.#kept = kept;
  }

  add(statements) {
    statements.filter(this.#kept).forEach((statement) => this.#put(statement));
  }

  /** The statements in which a name plays a part. */
  of(slug) {
    return [...this.statements.values()].filter(({ parties }) => parties.some(({ entity }) => entity.slug === slug));
  }

  #put(statement) {
    if (this.cut || this.statements.has(statement.id)) {
      return;
    }
    const names = distinct(statement.parties);
    const fresh = names.filter(({ slug }) => !this.names.has(slug));
    if (this.names.size + fresh.length > MOST_NAMES || this.lines.length + names.length - 1 > MOST_LINES) {
      this.cut = true;
      return;
    }
    this.statements.set(statement.id, statement);
    fresh.forEach((name) => this.names.set(name.slug, name));
    const [first, ...others] = names;
    this.lines.push(...others.map(({ slug }, at) => ({ id: `${statement.id} ${at}`, from: first.slug, to: slug, statement })));
  }
}

/** Those who play a part, each once. */
export function distinct(parties) {
  return [...new Map(parties.map(({ entity }) => [entity.slug, entity])).values()];
}
