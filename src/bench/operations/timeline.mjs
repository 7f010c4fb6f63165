import { document } from "./document.mjs";
import { text, day, nodes } from "./plain.mjs";

export default {
  name: "timeline",
  about: "the first 50 moments of a firm: what began and what happened",
  sample: "firm",
  limit: true,
  dossier: {
    query: document("timeline"),
    plain: ({ firm }) => nodes(firm.timeline).map((m) => [text(m.at), m.statement.id]),
  },
  postgraphile: {
    query: `query ($id: UUID!) { firmByRowId(rowId: $id) {
      parts(first: 50, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { rowId state startsEarliest } } } } }`,
    plain: ({ firmByRowId: firm }) => nodes(firm.parts).map(({ statement: s }) => [day(s.startsEarliest), s.rowId]),
  },
  mercurius: {
    query: `query ($id: ID!) { firm(id: $id) { statements(first: 50) { id kind happened } } }`,
    plain: ({ firm }) => firm.statements.map((s) => [s.happened, s.id]),
  },
};
