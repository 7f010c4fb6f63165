import { document } from "./document.mjs";

export default {
  name: "evidence",
  about: "the status and corroboration of 20 statements of a firm, and 10 conflicts with both sides",
  sample: "firm",
  limit: true,
  dossier: {
    query: document("evidence"),
  },
};
