import { document } from "./document.mjs";

const query = document("path");

export default [
  { name: "path, 4 hops", about: "the 3 best paths between a firm and a person, 16 at once", sample: "pair", dossier: { query } },
  { name: "path, 6 hops", about: "the same of up to 6 hops, one at a time", sample: "farPair", connections: 1, dossier: { query } },
  { name: "path, hub to hub", about: "between two firms of very many statements, one at a time", sample: "hubPair", connections: 1, dossier: { query } },
];
