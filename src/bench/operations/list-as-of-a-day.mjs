export default {
  name: "list as of a day",
  sample: "country",
  twin: "list",
  dossier: {
    query: `query ($country: String!) { firms(first: 50, filter: { country: [$country] }, asOf: { knownAt: "2026-01-01" }) { nodes { slug name
      purchases(first: 10) { nodes { id stage quantity { value unit } seller { name } product { name } } } } } }`,
  },
};
