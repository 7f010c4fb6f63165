import { document } from "./document.mjs";
import { text, day, nodes } from "./plain.mjs";

export default {
  name: "entity page",
  about: "a firm, its first 50 statements, 5 claims of each, their publications and publishers",
  sample: "firm",
  limit: true,
  dossier: {
    query: document("entity-page"),
    plain: ({ firm }) => ({
      slug: firm.slug, name: firm.name, description: firm.description,
      statements: nodes(firm.statements).map((s) => ({
        id: s.id, kind: s.kind,
        claims: nodes(s.claims).map((c) => [c.id, c.stance, text(c.reportedOn), c.publication.title, c.publication.publisher.name]),
      })),
    }),
  },
  postgraphile: {
    query: `query ($id: UUID!) { firmByRowId(rowId: $id) { slug name description
      parts(first: 50, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { rowId kind
        claims(first: 5, orderBy: [REPORTED_EARLIEST_ASC, ROW_ID_ASC]) { nodes { rowId stance reportedEarliest
          publication { title publisher { name } } } } } } } } }`,
    plain: ({ firmByRowId: firm }) => ({
      slug: firm.slug, name: firm.name, description: firm.description,
      statements: nodes(firm.parts).map(({ statement: s }) => ({
        id: s.rowId, kind: s.kind,
        claims: nodes(s.claims).map((c) => [c.rowId, c.stance, day(c.reportedEarliest), c.publication.title, c.publication.publisher.name]),
      })),
    }),
  },
  mercurius: {
    query: `query ($id: ID!) { firm(id: $id) { slug name description statements(first: 50) { id kind
      claims(first: 5) { id stance reportedOn publication { title publisher { name } } } } } }`,
    plain: ({ firm }) => ({
      slug: firm.slug, name: firm.name, description: firm.description,
      statements: firm.statements.map((s) => ({
        id: s.id, kind: s.kind,
        claims: s.claims.map((c) => [c.id, c.stance, c.reportedOn, c.publication.title, c.publication.publisher.name]),
      })),
    }),
  },
};
