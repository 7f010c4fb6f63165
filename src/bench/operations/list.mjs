import { document } from "./document.mjs";
import { nodes } from "./plain.mjs";

export default {
  name: "list",
  about: "50 firms of a country by name, 10 purchases of each with seller and product",
  sample: "country",
  limit: true,
  dossier: {
    query: document("list"),
    plain: ({ firms }) =>
      nodes(firms).map((f) => ({
        slug: f.slug, name: f.name,
        purchases: nodes(f.purchases).map((p) => [
          p.id, p.stage, p.quantity && Number(p.quantity.value), p.quantity?.unit ?? null, p.seller?.name ?? null, p.product?.name ?? null,
        ]),
      })),
  },
  postgraphile: {
    query: `query ($country: String!) { allFirms(first: 50, condition: { country: $country }, orderBy: [SORT_NAME_ASC, ROW_ID_ASC]) { nodes { slug name
      parts(first: 10, condition: { kind: "PURCHASE", role: "BUYER" }, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { rowId stage
        quantityValue quantityUnit
        seller: parties(first: 1, condition: { role: "SELLER" }) { nodes { entity { name } } }
        product: parties(first: 1, condition: { role: "PRODUCT" }) { nodes { entity { name } } } } } } } } }`,
    plain: ({ allFirms }) =>
      nodes(allFirms).map((f) => ({
        slug: f.slug, name: f.name,
        purchases: nodes(f.parts).map(({ statement: p }) => [
          p.rowId, p.stage, p.quantityValue && Number(p.quantityValue), p.quantityUnit,
          nodes(p.seller)[0]?.entity.name ?? null, nodes(p.product)[0]?.entity.name ?? null,
        ]),
      })),
  },
  mercurius: {
    query: `query ($country: String!) { firms(first: 50, country: $country) { slug name
      purchases(first: 10) { id stage quantityValue quantityUnit seller { name } product { name } } } }`,
    plain: ({ firms }) =>
      firms.map((f) => ({
        slug: f.slug, name: f.name,
        purchases: f.purchases.map((p) => [
          p.id, p.stage, p.quantityValue && Number(p.quantityValue), p.quantityUnit, p.seller?.name ?? null, p.product?.name ?? null,
        ]),
      })),
  },
};
