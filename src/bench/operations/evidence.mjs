export default {
  name: "evidence",
  about: "the status and corroboration of 20 statements of a firm, and 10 conflicts with both sides",
  sample: "firm",
  dossier: {
    query: `query ($id: ID!) { firm(id: $id) { statements(first: 20) { nodes { id status corroboration { claims publications origins unnamedOnly } } }
      conflicts(first: 10) { nodes { kind sameOrigin one { statement { id } } other { statement { id } } } } } }`,
  },
};
