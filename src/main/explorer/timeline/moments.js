import { STATEMENT } from "../sentence.js";

/** More than this many moments are not drawn: nobody could tell them apart. */
const MOST = 500;

const asked = (root) => `
query Timeline($slug: String!, $filter: MomentFilter, $asOf: AsOf, $after: String) {
  held: ${root}(slug: $slug, asOf: $asOf) {
    slug name
    timeline(first: 100, after: $after, filter: $filter, orderBy: {field: HAPPENED}) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        kind at { text earliest latest }
        publication { slug title publisher { name } }
        statement { ...statement ...firstReport }
      }
    }
  }
}
fragment firstReport on Statement {
  firstClaim { reportedOn { earliest latest } publication { slug title publisher { name } } }
}
${STATEMENT}`;

/** The moments of an entity or a beat (`root`), in order of time: `{ slug, name, total, moments }`, or null if it is not held. */
export async function momentsOf(visit, root, slug) {
  const { kind } = visit.address;
  const variables = { slug, asOf: visit.asOf, filter: kind ? { statementKind: [kind] } : null };
  const moments = [];
  let page;
  let held;
  do {
    ({ held } = await visit.ask(asked(root), page ? { ...variables, after: page.endCursor } : variables));
    if (!held) {
      return null;
    }
    moments.push(...held.timeline.nodes);
    page = held.timeline.pageInfo;
  } while (page.hasNextPage && moments.length < MOST);
  return { slug: held.slug, name: held.name, total: held.timeline.totalCount, moments };
}
