// Who has offered to buy a firm, asked with urql.
import { Client, cacheExchange, fetchExchange, gql } from "@urql/core";

// A desk sends its token with every question; everybody else sends none.
export function connect({ url, token }) {
  return new Client({
    url,
    exchanges: [cacheExchange, fetchExchange],
    preferGetMethod: false,
    fetchOptions: () => ({ headers: token ? { authorization: `Bearer ${token}` } : {} }),
  });
}

export const OFFERS = gql`
  query Offers($slug: String!, $first: Int!, $after: String) {
    firm(slug: $slug) {
      bidsReceived(first: $first, after: $after) {
        nodes { id capacity stage participants { role bidder { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`;

// Turns all pages.
export async function allOffers(client, slug, first) {
  const bids = [];
  let after = null;
  while (true) {
    const { data, error } = await client.query(OFFERS, { slug, first, after });
    if (error) {
      throw error;
    }
    const { nodes, pageInfo } = data.firm.bidsReceived;
    bids.push(...nodes);
    if (!pageInfo.hasNextPage) {
      return bids;
    }
    after = pageInfo.endCursor;
  }
}
