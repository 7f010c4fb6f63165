// Who has offered to buy a firm, asked with fetch and the types that graphql-codegen writes.
import { graphql } from "./generated";
import type { OffersQuery, OffersQueryVariables, TypedDocumentString } from "./generated/graphql";

export interface Service {
  url: string;
  // A desk sends its token with every question; everybody else sends none.
  token?: string;
}

// What the service has refused, with the code of the first reason.
export class Refused extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string } }[];
}

export async function ask<Data, Variables>(
  { url, token }: Service,
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query: document.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  const first = errors?.[0];
  if (first || !data) {
    throw new Refused(first?.extensions.code ?? "NO_DATA", first?.message ?? "no data");
  }
  return data;
}

const offers = graphql(`
  query Offers($slug: String!, $first: Int!, $after: String) {
    firm(slug: $slug) {
      bidsReceived(first: $first, after: $after) {
        nodes { id capacity stage participants { role bidder { id name } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
`);

const notes = graphql(`
  query Notes($first: Int!) {
    publications(filter: { kind: NOTE }, first: $first) { nodes { snapshots { text } } }
  }
`);

export type Offer = NonNullable<OffersQuery["firm"]>["bidsReceived"]["nodes"][number];

// Turns all pages.
export async function allOffers(service: Service, slug: string, first: number): Promise<Offer[]> {
  const variables: OffersQueryVariables = { slug, first };
  const bids: Offer[] = [];
  while (true) {
    const { firm } = await ask(service, offers, variables);
    bids.push(...(firm?.bidsReceived.nodes ?? []));
    if (!firm?.bidsReceived.pageInfo.hasNextPage) {
      return bids;
    }
    variables.after = firm.bidsReceived.pageInfo.endCursor;
  }
}

// The archived text of the first note, which only the desk reads.
export async function firstNote(service: Service): Promise<string | null | undefined> {
  const { publications } = await ask(service, notes, { first: 1 });
  return publications.nodes[0]?.snapshots[0]?.text;
}
