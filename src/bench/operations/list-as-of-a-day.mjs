import { document } from "./document.mjs";

export default {
  name: "list as of a day",
  sample: "country",
  dossier: {
    query: document("list-as-of-a-day"),
  },
};
