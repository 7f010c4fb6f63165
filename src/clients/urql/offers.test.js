import assert from "node:assert/strict";
import { test } from "node:test";
import { gql } from "@urql/core";
import { OFFERS, allOffers, connect } from "./offers.js";

const url = process.env.DOSSIER_URL ?? "http://localhost:8080/graphql";
const token = process.env.DOSSIER_TOKEN;

test("a page tells who offers", async () => {
  const { data } = await connect({ url }).query(OFFERS, { slug: "tiktok", first: 2 });

  assert.deepEqual(
    data.firm.bidsReceived.nodes.map((bid) =>
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
  const { data, error } = await connect({ url }).query(gql`{ firms(first: 0) { totalCount } }`, {});

  assert.equal(data ?? null, null);
  assert.equal(error.graphQLErrors[0].extensions.code, "ARGUMENT_INVALID");
});

const NOTES = gql`
  { publications(filter: { kind: NOTE }, first: 1) { nodes { snapshots { text } } } }
`;

test("the desk reads what others do not", { skip: !token && "needs DOSSIER_TOKEN" }, async () => {
  const texts = async (client) =>
    (await client.query(NOTES, {})).data.publications.nodes[0].snapshots[0].text;

  assert.equal(await texts(connect({ url })), null);
  assert.match(await texts(connect({ url, token })), /\w/);
});
