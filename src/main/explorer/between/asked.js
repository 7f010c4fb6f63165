import { STATEMENT } from "../sentence.js";

/** More than this many of a day are not compared. */
export const MOST = 1000;

const PAGE = "totalCount pageInfo { hasNextPage endCursor }";

const BETWEEN = `
query Between($filter: StatementFilter!, $before: AsOf!, $after: AsOf!) {
  before: statements(first: 100, filter: $filter, asOf: $before) { ${PAGE} nodes { ...statement } }
  after: statements(first: 100, filter: $filter, asOf: $after) { ${PAGE} nodes { ...statement } }
}
${STATEMENT}`;

const STATEMENTS = `
query Further($filter: StatementFilter!, $asOf: AsOf!, $cursor: String!) {
  found: statements(first: 100, filter: $filter, asOf: $asOf, after: $cursor) { ${PAGE} nodes { ...statement } }
}
${STATEMENT}`;

const CONFLICTS = `
query ConflictsOf($filter: ConflictFilter!, $asOf: AsOf!, $cursor: String) {
  found: conflicts(first: 100, filter: $filter, asOf: $asOf, after: $cursor) {
    ${PAGE} nodes { id kind one { statement { id } } other { statement { id } } }
  }
}`;

const NAMED = `
query NameOf($entity: String!, $beat: String!, $asOf: AsOf!) {
  entity(slug: $entity, asOf: $asOf) { name }
  beat(slug: $beat, asOf: $asOf) { name }
}`;

/**
 * What stood on each of two days: `{ statements, conflicts, cut, cutConflicts }`, each before and after, of which `cut` says
 * whether there was more of it than is read.
 */
export async function stoodOn(visit, filter, days) {
  const [before, after] = [{ knownAt: days.from }, { knownAt: days.until }];
  const first = await visit.ask(BETWEEN, { filter, before, after });
  const [older, newer, oldConflicts, newConflicts] = await Promise.all([
    pages(first.before, (cursor) => visit.aside(STATEMENTS, { filter, asOf: before, cursor })),
    pages(first.after, (cursor) => visit.aside(STATEMENTS, { filter, asOf: after, cursor })),
    conflictsOn(visit, filter, before),
    conflictsOn(visit, filter, after),
  ]);
  return {
    statements: [older.nodes, newer.nodes],
    conflicts: [oldConflicts.nodes, newConflicts.nodes],
    cut: [older.cut, newer.cut],
    cutConflicts: [oldConflicts.cut, newConflicts.cut],
  };
}

/** The name of what is compared, as it was on the later day; null if it is not held. */
export async function nameOf(visit, { entity, beat }, days) {
  const asked = { entity: entity?.[0] ?? "", beat: beat?.[0] ?? "", asOf: { knownAt: days.until } };
  const found = await visit.aside(NAMED, asked);
  return (found.entity ?? found.beat)?.name ?? null;
}

async function conflictsOn(visit, filter, asOf) {
  const ask = (cursor) => visit.aside(CONFLICTS, { filter, asOf, cursor });
  return pages((await ask(null)).found, ask);
}

async function pages(first, ask) {
  const nodes = [...first.nodes];
  let page = first.pageInfo;
  while (page.hasNextPage && nodes.length < MOST) {
    const { found } = await ask(page.endCursor);
    nodes.push(...found.nodes);
    page = found.pageInfo;
  }
  return { nodes, cut: page.hasNextPage };
}
