import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { CHANGES, ask, connect, told } from "./live.js";

const url = process.env.DOSSIER_URL ?? "http://localhost:8080/graphql";
const token = process.env.DOSSIER_TOKEN;
const noToken = !token && "needs DOSSIER_TOKEN";

const CLAIM = `{ firm(slug: "tiktok") { bidsReceived(first: 1) { nodes { claims(first: 1) { nodes { id } } } } } }`;
const SHOW = `
  mutation Show($input: SetVisibilityInput!) { setVisibility(input: $input) { revision userErrors { message } } }
`;

async function show(desk, id, visibility) {
  const input = { id, visibility, idempotencyKey: randomUUID() };
  const { setVisibility } = await ask(desk, SHOW, { input });
  assert.deepEqual(setVisibility.userErrors, []);
  return setVisibility.revision;
}

// Hides a claim and shows it again.
async function reveal(desk) {
  const { firm } = await ask(desk, CLAIM);
  const [{ id }] = firm.bidsReceived.nodes[0].claims.nodes;
  await show(desk, id, "DESK");
  return { id, revision: await show(desk, id, "PUBLIC") };
}

test("all that was done is told first", async () => {
  const client = connect({ url });
  const { value } = await told(client, CHANGES, { since: 0 }).next();

  assert.ok(value.revision > 0);
  assert.ok(value.changes.some(({ kind }) => kind === "ADDED"));
  await client.dispose();
});

test("a question is answered on the same connection", async () => {
  const client = connect({ url });

  assert.deepEqual(await ask(client, `{ firm(slug: "tiktok") { name } }`), { firm: { name: "TikTok" } });
  await client.dispose();
});

test("an error has a code", async () => {
  const client = connect({ url });

  await assert.rejects(ask(client, `{ firms(first: 0) { totalCount } }`), ([error]) => {
    assert.equal(error.extensions.code, "ARGUMENT_INVALID");
    return true;
  });
  await client.dispose();
});

test("what the desk reveals is told, and once, though the connection is lost", { skip: noToken }, async () => {
  const client = connect({ url });
  const desk = connect({ url, token });
  const first = await reveal(desk);
  const events = told(client, CHANGES, { since: first.revision - 1, kind: ["REVEALED"] });

  const one = (await events.next()).value;
  client.terminate();
  const second = await reveal(desk);
  const other = (await events.next()).value;

  assert.deepEqual([one.revision, other.revision], [first.revision, second.revision]);
  assert.ok(other.changes.some(({ node }) => node.id === second.id));
  await Promise.all([events.return(), client.dispose(), desk.dispose()]);
});
