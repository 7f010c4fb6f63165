import { document } from "./document.mjs";
import { nodes } from "./plain.mjs";

export default {
  name: "regulation chain",
  about: "a regulation, 20 of its restrictions, the product of each, 5 makers of that",
  sample: "regulation",
  limit: true,
  dossier: {
    query: document("regulation-chain"),
    plain: ({ regulation }) => ({
      name: regulation.name,
      restrictions: nodes(regulation.restrictions).map((r) => ({
        effect: r.effect, product: r.product?.name ?? null,
        makers: nodes(r.product?.makers).map((m) => [m.role, m.developer.name]),
      })),
    }),
  },
  postgraphile: {
    query: `query ($id: UUID!) { regulationByRowId(rowId: $id) { name
      parts(first: 20, condition: { kind: "RESTRICTION" }, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { effect
        product: parties(first: 1, condition: { role: "PRODUCT" }) { nodes { entity { name
          parts(first: 5, condition: { kind: "DEVELOPMENT", role: "PRODUCT" }, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { developmentRole
            developer: parties(first: 1, condition: { role: "DEVELOPER" }) { nodes { entity { name } } } } } } } } } } } } } }`,
    plain: ({ regulationByRowId: regulation }) => ({
      name: regulation.name,
      restrictions: nodes(regulation.parts).map(({ statement: r }) => {
        const product = nodes(r.product)[0]?.entity;
        return {
          effect: r.effect, product: product?.name ?? null,
          makers: nodes(product?.parts).map(({ statement: m }) => [m.developmentRole, nodes(m.developer)[0].entity.name]),
        };
      }),
    }),
  },
  mercurius: {
    query: `query ($id: ID!) { regulation(id: $id) { name restrictions(first: 20) { effect
      product { name makers(first: 5) { role developer { name } } } } } }`,
    plain: ({ regulation }) => ({
      name: regulation.name,
      restrictions: regulation.restrictions.map((r) => ({
        effect: r.effect, product: r.product?.name ?? null,
        makers: (r.product?.makers ?? []).map((m) => [m.role, m.developer.name]),
      })),
    }),
  },
};
