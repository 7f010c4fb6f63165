import { beatOf } from "../views/beat.js";
import { KINDS } from "./looks.js";

const GRAPH = `
query Graph($filter: StatementFilter, $asOf: AsOf, $after: String) {
  statements(first: 100, after: $after, filter: $filter, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      id kind status
      corroboration { origins unnamedOnly }
      explanation { asserting { level } }
      parties { role entity { __typename slug name } }
      claims(first: 5) { nodes { publication { publisher { name } } } }
    }
  }
}`;

const ENTITY = "query GraphOf($slug: String!, $asOf: AsOf) { named: entity(slug: $slug, asOf: $asOf) { name } }";
const BEAT = "query GraphOfBeat($slug: String!, $asOf: AsOf) { named: beat(slug: $slug, asOf: $asOf) { name } }";

/** What few pages cannot hold is no picture: so many are read at most. */
const MOST_PAGES = 100;

/** In the address: no kind at all. Without any, all are shown. */
const NONE = "none";

/** Of what the picture is: `{ slug, entity, name }`, without a name if there is no such thing. */
export async function centreOf(visit) {
  const { entity } = visit.address;
  const slug = entity ?? (await beatOf(visit));
  const named = slug && (await visit.aside(entity ? ENTITY : BEAT, { slug, asOf: visit.asOf })).named;
  return { slug, entity: Boolean(entity), name: named?.name };
}

/** The kinds of statements that the address wants. */
export function kindsIn({ kind }) {
  const wanted = kind?.split(",").filter((each) => KINDS.includes(each)) ?? [];
  return kind && (wanted.length > 0 || kind === NONE) ? wanted : KINDS;
}

/** The kinds as the address has them. */
export function kindsWritten(kinds) {
  return kinds.length === KINDS.length ? undefined : kinds.join(",") || NONE;
}

/** The names beside the centre whose surroundings are shown too. */
export function expandedIn(address) {
  return address.with?.split(",") ?? [];
}

/** Whether a statement is one of those that the address wants. */
export function keptIn({ grade, unnamed }) {
  return ({ explanation, corroboration }) =>
    (!grade || (explanation.asserting?.level ?? 0) >= Number(grade)) && (!unnamed || corroboration.unnamedOnly);
}

/**
 * The pages of statements that the address wants, one after the other: `{ statements, total, more, left }`, of which `total` says
 * how many there are to what was asked. After the last that is read, `left` says whether there would have been further ones.
 */
export async function* pages(visit, centre) {
  const open = filters(visit.address, centre).map((filter) => ({ filter, after: null }));
  for (let count = 1; open.length > 0; count += 1) {
    const { filter, after } = open.shift();
    const ask = count === 1 ? visit.ask : visit.aside;
    const { totalCount, pageInfo, nodes } = (await ask(GRAPH, { filter, asOf: visit.asOf, after })).statements;
    if (pageInfo.hasNextPage) {
      open.unshift({ filter, after: pageInfo.endCursor });
    }
    const enough = count >= MOST_PAGES;
    yield { statements: nodes, total: totalCount, more: open.length > 0 && !enough, left: open.length > 0 && enough };
    if (enough) {
      return;
    }
  }
}

function filters(address, { slug, entity }) {
  const kinds = kindsIn(address);
  if (kinds.length === 0) {
    return [];
  }
  const kind = kinds.length < KINDS.length ? { kind: kinds } : {};
  const expanded = expandedIn(address);
  if (entity) {
    return [{ entity: [slug, ...expanded], ...kind }];
  }
  return [{ beat: [slug], ...kind }, ...(expanded.length > 0 ? [{ entity: expanded, ...kind }] : [])];
}
