// A document that the service knows, asked for by GET: the answer of the entity page.
import { document } from "./document.mjs";

const query = document("entity-page");

export default [
  {
    name: "persisted GET, cold",
    about: "the entity page as of a day by GET, no two requests the same",
    sample: "firmOnDays",
    get: {},
    dossier: { query: document("persisted-as-of-a-day") },
  },
  { name: "persisted GET, warm", about: "the entity page by GET, the same firms again and again", sample: "fewFirms", get: {}, dossier: { query } },
  { name: "persisted GET, 304", about: "the same, by clients that hold the answer", sample: "fewFirms", get: { held: true }, dossier: { query } },
];
