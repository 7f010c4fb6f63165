import { between, el } from "./dom.js";
import { entityLink } from "./sentence.js";
import { table } from "./table.js";

/** What a regulation restricts, who makes it and who buys it. */
export const PRODUCTS = `
fragment products on Regulation {
  products: restrictions(first: 50) {
    nodes {
      effect period { ending starts { text } ends { text } } destination { slug name }
      product {
        slug name
        makers(first: 5) { nodes { developer { slug name } } }
        purchases(first: 20) { nodes { buyer { slug name } } }
      }
    }
  }
}`;

const KEYS = ["product", "effect", "destination", "since", "until", "makers", "buyers"];

/** The products that a regulation concerns, as a table. */
export function productTable(visit, restrictions) {
  const { say } = visit;
  const rows = restrictions.filter(({ product }) => product).map((restriction) => row(visit, restriction));
  const columns = KEYS.map((key) => [key, say(`products.${key}`)]);
  return rows.length > 0 && el("section", { id: "products" }, el("h2", {}, say("entity.products")), table(visit, say("entity.products"), columns, rows));
}

function row(visit, { effect, period, destination, product }) {
  const { say, range } = visit;
  return {
    product: links(visit, [product]),
    effect: say(`effect.${effect}`),
    destination: links(visit, destination ? [destination] : []),
    since: period.starts && range(period.starts),
    until: period.ends && range(period.ends),
    makers: links(visit, product.makers.nodes.map(({ developer }) => developer)),
    buyers: links(visit, product.purchases.nodes.map(({ buyer }) => buyer)),
  };
}

/** Entities as links, each once. */
function links({ address }, entities) {
  const each = [...new Map(entities.map((entity) => [entity.slug, entity])).values()];
  return {
    text: each.map(({ name }) => name).join("; "),
    shown: el("span", {}, between(each.map((entity) => entityLink(entity, address)), ", ")),
  };
}
