// What is measured, in the order of the table. Each operation is asked of Dossier and, where they can answer it, of the peers;
// `plain` makes the same of every answer, so that it can be told whether all say the same. Where `limit` is set, a file of that
// name in `limit` holds hand-written SQL for Dossier's answer. `samples.mjs` says what is asked for.
import entityPage from "./entity-page.mjs";
import entityPageAsOf from "./entity-page-as-of-a-day.mjs";
import list from "./list.mjs";
import listAsOf from "./list-as-of-a-day.mjs";
import regulationChain from "./regulation-chain.mjs";
import timeline from "./timeline.mjs";
import nameSearch from "./name-search.mjs";
import lookUp from "./look-up.mjs";
import corrected from "./corrected.mjs";
import evidence from "./evidence.mjs";
import path from "./path.mjs";
import persisted from "./persisted.mjs";

export const operations = [
  entityPage, entityPageAsOf, list, listAsOf, regulationChain, timeline, nameSearch, lookUp,
  ...corrected, evidence, ...path, ...persisted,
];
