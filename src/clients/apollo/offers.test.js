import assert from "node:assert/strict";
import { test } from "node:test";
import { gql } from "@apollo/client";
import { CombinedGraphQLErrors } from "@apollo/client/errors";
import { OFFERS, allOffers, connect } from "./offers.js";

const url = process.env.DOSSIER_URL ?? "http://localhost:8080/graphql";
const token = process.env.DOSSIER_TOKEN;

test("a page tells who offers", async () => {
  const { data } = await connect({ url }).query({
    query: OFFERS,
    variables: { slug: "tiktok", first: 2 },
  });

  const bids = data.firm.bidsReceived.edges.map(({ node }) => node);
  assert.deepEqual(
    bids.map((bid) => bid.participants.map(({ role, bidder }) => [role, bidder.name])),
    [[["BIDDER", "Steven Mnuchin"]], [["BIDDER", "Frank McCourt"]]],
  );
});

test("all pages together are the list", async () => {
  const whole = await allOffers(connect({ url }), "tiktok", 100);
  const paged = await allOffers(connect({ url }), "tiktok", 3);

  assert.equal(paged.length, 10);
  assert.deepEqual(paged, whole);
});

test("the cache keeps each person once and knows that a person is a bidder", async () => {
  const client = connect({ url });
  const bids = await allOffers(client, "tiktok", 100);
  const mccourt = bids[1].participants[0].bidder;

  const kept = Object.values(client.cache.extract()).filter((one) => one.name === "Frank McCourt");
  assert.equal(kept.length, 1);
  assert.deepEqual(
    client.cache.readFragment({
      id: `Person:${mccourt.id}`,
      fragment: gql`fragment Named on Bidder { name }`,
    }),
    { __typename: "Person", name: "Frank McCourt" },
  );
});

test("a question that the service has met is a short GET", async () => {
  const sent = [];
  const watched = (to, options) => {
    sent.push([options.method, new URL(to).searchParams.has("query") || (options.body?.includes("query Offers") ?? false)]);
    return fetch(to, options);
  };
  await allOffers(connect({ url }), "tiktok", 100);
  await allOffers(connect({ url, fetch: watched }), "tiktok", 100);

  assert.deepEqual(sent, [["GET", false]]);
});

test("an error has a code", async () => {
  const refused = connect({ url }).query({ query: gql`{ firms(first: 0) { totalCount } }` });

  await assert.rejects(refused, (error) => {
    assert.ok(CombinedGraphQLErrors.is(error), String(error));
    assert.equal(error.errors[0].extensions.code, "ARGUMENT_INVALID");
    return true;
  });
});

const NOTES = gql`
  { publications(filter: { kind: NOTE }, first: 1) { nodes { id snapshots { text } } } }
`;

test("the desk reads what others do not", { skip: !token && "needs DOSSIER_TOKEN" }, async () => {
  const texts = async (client) =>
    (await client.query({ query: NOTES })).data.publications.nodes[0].snapshots[0].text;

  assert.equal(await texts(connect({ url })), null);
  assert.match(await texts(connect({ url, token })), /\w/);
});
