import { QUESTION } from "./corrected.mjs";

export default [
  {
    name: "corrected firm as of a day",
    about: "what could be known of it on a day",
    sample: "corrected",
    twin: "corrected firm",
    dossier: { query: QUESTION(', asOf: { knownAt: "2026-01-01" }') },
  },
  {
    name: "corrected firm as recorded",
    about: "what was held of it when half of its editions were written; only the desk may ask",
    sample: "correctedMidway",
    twin: "corrected firm",
    desk: true,
    dossier: { query: QUESTION(", asOf: { recordedAt: $at }").replace("$id: ID!", "$id: ID!, $at: DateTime!") },
  },
];
