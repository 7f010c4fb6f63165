// Who has offered to buy a firm, asked with Relay, without React.
const {
  Environment,
  Network,
  RecordSource,
  Store,
  createOperationDescriptor,
  fetchQuery,
  getFragment,
  getRequest,
  getSingularSelector,
} = require("relay-runtime");
const offersQuery = require("./__generated__/offersQuery.graphql");
const offersFirm = require("./__generated__/offers_firm.graphql");

// A desk sends its token with every question; everybody else sends none.
function connect({ url, token }) {
  const ask = async ({ text }, variables) => {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json;q=0.9",
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query: text, variables }),
    });
    return response.json();
  };
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}

// The offers to buy a firm, of which more can be loaded, as usePaginationFragment does it in React.
async function offers(environment, slug, count) {
  const operation = createOperationDescriptor(getRequest(offersQuery), { slug, count });
  environment.retain(operation);
  await fetchQuery(environment, offersQuery, { slug, count }).toPromise();
  const { firm } = environment.lookup(operation.fragment).data;
  const selector = getSingularSelector(getFragment(offersFirm), firm);
  const page = () => environment.lookup(selector).data;
  return {
    firm: firm.name,
    bids: () => page().bidsReceived.edges.map((edge) => edge.node),
    hasNext: () => page().bidsReceived.pageInfo.hasNextPage,
    loadNext: (next) =>
      fetchQuery(environment, offersFirm.metadata.refetch.operation, {
        id: page().id,
        count: next,
        cursor: page().bidsReceived.pageInfo.endCursor,
      }).toPromise(),
  };
}

module.exports = { connect, offers };
