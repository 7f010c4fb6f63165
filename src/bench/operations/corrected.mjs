export const QUESTION = (asOf) => `query ($id: ID!) { firm(id: $id${asOf}) { slug name description names { text kind } statements(first: 10) { nodes { id kind } } } }`;

export default {
  name: "corrected firm",
  about: "the firm of which there are a thousand editions, its names, 10 of its statements",
  sample: "corrected",
  dossier: { query: QUESTION("") },
};
