import { document } from "./document.mjs";

export default {
  name: "entity page as of a day",
  sample: "firm",
  dossier: {
    query: document("entity-page-as-of-a-day"),
  },
};
