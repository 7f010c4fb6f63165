// The firm of which there are a thousand editions, its names, 10 of its statements.
import { document } from "./document.mjs";

export default [
  { name: "corrected firm", about: "as it is", sample: "corrected", dossier: { query: document("corrected-firm") } },
  {
    name: "corrected firm as of a day",
    about: "what could be known of it on a day",
    sample: "corrected",
    dossier: { query: document("corrected-firm-as-of-a-day") },
  },
  {
    name: "corrected firm as recorded",
    about: "what was held of it when half of its editions were written; only the desk may ask",
    sample: "correctedMidway",
    desk: true,
    dossier: { query: document("corrected-firm-as-recorded") },
  },
];
