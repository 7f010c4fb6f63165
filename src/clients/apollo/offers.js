// Who has offered to buy a firm, asked with Apollo Client.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ApolloClient, HttpLink, InMemoryCache, gql } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { relayStylePagination } from "@apollo/client/utilities";

const possibleTypes = JSON.parse(
  readFileSync(new URL("possible-types.json", import.meta.url), "utf8"),
);

// A question is named by its hash and sent whole only if the service has not met it: what is asked
// often becomes a short GET. A desk sends its token with every question; everybody else sends none.
export function connect({ url, token, fetch = globalThis.fetch }) {
  const persisted = new PersistedQueryLink({
    sha256: (text) => createHash("sha256").update(text).digest("hex"),
    useGETForHashedQueries: true,
  });
  const http = new HttpLink({
    uri: url,
    headers: token ? { authorization: `Bearer ${token}` } : {},
    fetch,
  });
  return new ApolloClient({
    link: persisted.concat(http),
    cache: new InMemoryCache({
      possibleTypes,
      typePolicies: { Firm: { fields: { bidsReceived: relayStylePagination() } } },
    }),
  });
}

export const OFFERS = gql`
  query Offers($slug: String!, $first: Int!, $after: String) {
    firm(slug: $slug) {
      id
      bidsReceived(first: $first, after: $after) {
        edges {
          cursor
          node { id capacity stage participants { role bidder { id name } } }
        }
        pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
      }
    }
  }
`;

// Turns all pages. The cache puts each page behind the one before, so the last answer holds them all.
export async function allOffers(client, slug, first) {
  let after = null;
  while (true) {
    const { data } = await client.query({
      query: OFFERS,
      variables: { slug, first, after },
      fetchPolicy: "network-only",
    });
    const { edges, pageInfo } = data.firm.bidsReceived;
    if (!pageInfo.hasNextPage) {
      return edges.map((edge) => edge.node);
    }
    after = pageInfo.endCursor;
  }
}
