export default {
  name: "entity page as of a day",
  sample: "firm",
  twin: "entity page",
  dossier: {
    query: `query ($id: ID!) { firm(id: $id, asOf: { knownAt: "2026-01-01" }) { slug name description statements(first: 50) { nodes { id kind
      claims(first: 5) { nodes { id stance reportedOn { text } publication { title publisher { name } } } } } } } }`,
  },
};
