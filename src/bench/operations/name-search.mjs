// The peers search by a function in SQL that ranks as Dossier does, but for words that are one slip away.
import { document } from "./document.mjs";
const first = (hits) => hits[0]?.slug ?? null;

export default {
  name: "name search",
  about: "the ten names that fit best what is typed, a slip included",
  sample: "typed",
  limit: true,
  dossier: {
    query: document("name-search"),
    plain: ({ search }) => first(search.map(({ entity }) => entity)),
  },
  postgraphile: {
    query: `query ($typed: String!) { searchEntities(typed: $typed, first: 10) { nodes { slug name } } }`,
    plain: ({ searchEntities }) => first(searchEntities.nodes),
  },
  mercurius: {
    query: `query ($typed: String!) { search(typed: $typed) { slug name } }`,
    plain: ({ search }) => first(search),
  },
};
