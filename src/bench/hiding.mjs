// Hides and retracts some of a beat, as a desk does: by mutations, each a revision of its own. It is done once, to a copy of the
// scale; who measures it sees what the conditions of visibility cost where they matter. The peers know nothing of them and are
// not asked.
import { execFileSync } from "node:child_process";
import { post } from "./load.mjs";

const STATEMENTS = 1000;
const CLAIMS = 1000;

const column = (database, sql) => execFileSync("psql", [database, "-At", "-c", sql], { encoding: "utf8" }).trim().split("\n").filter(Boolean);

const drawn = (table, count) => `select id from ${table} where to_revision is null and visible order by md5(id::text) limit ${count}`;

const HIDE = `mutation ($id: ID!, $key: String!) { setVisibility(input: {id: $id, visibility: DESK, idempotencyKey: $key}) { userErrors { message } } }`;
const RETRACT = `mutation ($id: String!, $key: String!) { retractClaim(input: {claim: $id, on: "2026-06-01", reason: "withdrawn", idempotencyKey: $key}) { userErrors { message } } }`;

const write = async (dossier, query, id, key) => {
  const answer = await post({ desk: true }, dossier, { query, variables: { id, key } });
  const [{ userErrors }] = Object.values(answer);
  if (userErrors.length > 0) throw new Error(`${key}: ${userErrors[0].message}`);
};

// How many are still to be written, so that a run that was ended goes on where it was.
const left = (database, many, done) => Math.max(0, many - Number(column(database, done)[0]));

export const hide = async (dossier, database) => {
  const statements = left(database, STATEMENTS, "select count(*) from node where type = 'STATEMENT' and visibility = 'DESK'");
  const claims = left(database, CLAIMS, "select count(*) from retraction");
  if (statements + claims === 0) return;
  for (const id of column(database, drawn("statement", statements))) await write(dossier, HIDE, id, `hide ${id}`);
  for (const id of column(database, drawn("claim", claims))) await write(dossier, RETRACT, id, `retract ${id}`);
  execFileSync("psql", [database, "-q", "-c", "vacuum (analyze)"]);
};
