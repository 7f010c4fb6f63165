// What relay-compiler reads. It is never run: an application that is built with babel-plugin-relay
// keeps these documents beside its components.
const { graphql } = require("relay-runtime");

graphql`
  query offersQuery($slug: String!, $count: Int!) {
    firm(slug: $slug) {
      name
      ...offers_firm @arguments(count: $count)
    }
  }
`;

graphql`
  fragment offers_firm on Firm
  @argumentDefinitions(count: { type: "Int", defaultValue: 3 }, cursor: { type: "String" })
  @refetchable(queryName: "offersPageQuery") {
    bidsReceived(first: $count, after: $cursor) @connection(key: "offers_firm_bidsReceived") {
      edges {
        node {
          id
          capacity
          stage
          participants { role bidder { id name } }
        }
      }
    }
  }
`;

graphql`
  query offersRefusedQuery {
    firms(first: 0) { totalCount }
  }
`;

graphql`
  query offersNotesQuery {
    publications(filter: { kind: NOTE }, first: 1) { nodes { snapshots { text } } }
  }
`;
