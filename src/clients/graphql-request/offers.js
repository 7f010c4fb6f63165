// Who has offered to buy a firm, asked with graphql-request.
import { GraphQLClient, gql } from "graphql-request";

// A desk sends its token with every question; everybody else sends none.
export function connect({ url, token }) {
  return new GraphQLClient(url, { headers: token ? { authorization: `Bearer ${token}` } : {} });
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
    const { firm } = await client.request(OFFERS, { slug, first, after });
    bids.push(...firm.bidsReceived.nodes);
    if (!firm.bidsReceived.pageInfo.hasNextPage) {
      return bids;
    }
    after = firm.bidsReceived.pageInfo.endCursor;
  }
}
