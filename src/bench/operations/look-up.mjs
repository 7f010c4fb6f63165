import { document } from "./document.mjs";

export default {
  name: "look-up",
  about: "a firm by its id, its own fields only",
  sample: "firm",
  limit: true,
  dossier: {
    query: document("look-up"),
    plain: ({ firm }) => firm,
  },
  postgraphile: {
    query: `query ($id: UUID!) { firmByRowId(rowId: $id) { slug name description } }`,
    plain: ({ firmByRowId: firm }) => firm,
  },
  mercurius: {
    query: `query ($id: ID!) { firm(id: $id) { slug name description } }`,
    plain: ({ firm }) => firm,
  },
};
