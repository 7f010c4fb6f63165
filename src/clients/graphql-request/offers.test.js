import assert from "node:assert/strict";
import { test } from "node:test";
import { ClientError, gql } from "graphql-request";
import { OFFERS, allOffers, connect } from "./offers.js";

const url = process.env.DOSSIER_URL ?? "http://localhost:8080/graphql";
const token = process.env.DOSSIER_TOKEN;

test("a page tells who offers", async () => {
  const { firm } = await connect({ url }).request(OFFERS, { slug: "tiktok", first: 2 });

  assert.deepEqual(
    firm.bidsReceived.nodes.map((bid) =>
      bid.participants.map(({ role, bidder }) => [role, bidder.name]),
    ),
    [[["BIDDER", "Steven Mnuchin"]], [["BIDDER", "Frank McCourt"]]],
  );
});

test("all pages together are the list", async () => {
  const client = connect({ url });
  const paged = await allOffers(client, "tiktok", 3);

  assert.equal(paged.length, 10);
  assert.deepEqual(paged, await allOffers(client, "tiktok", 100));
});

test("an error has a code", async () => {
  const refused = connect({ url }).request(gql`{ firms(first: 0) { totalCount } }`);

  await assert.rejects(refused, (error) => {
    assert.ok(error instanceof ClientError, String(error));
    assert.equal(error.response.errors[0].extensions.code, "ARGUMENT_INVALID");
    return true;
  });
});

const NOTES = gql`
  { publications(filter: { kind: NOTE }, first: 1) { nodes { snapshots { text } } } }
`;

test("the desk reads what others do not", { skip: !token && "needs DOSSIER_TOKEN" }, async () => {
  const texts = async (client) =>
    (await client.request(NOTES)).publications.nodes[0].snapshots[0].text;

  assert.equal(await texts(connect({ url })), null);
  assert.match(await texts(connect({ url, token })), /\w/);
});
