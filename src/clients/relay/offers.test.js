const assert = require("node:assert/strict");
const { test } = require("node:test");
const { fetchQuery } = require("relay-runtime");
const notesQuery = require("./__generated__/offersNotesQuery.graphql");
const refusedQuery = require("./__generated__/offersRefusedQuery.graphql");
const { connect, offers } = require("./offers.js");

const url = process.env.DOSSIER_URL ?? "http://localhost:8080/graphql";
const token = process.env.DOSSIER_TOKEN;

test("a page tells who offers", async () => {
  const { firm, bids, hasNext } = await offers(connect({ url }), "tiktok", 2);

  assert.equal(firm, "TikTok");
  assert.ok(hasNext());
  assert.deepEqual(
    bids().map((bid) => bid.participants.map(({ role, bidder }) => [role, bidder.name])),
    [[["BIDDER", "Steven Mnuchin"]], [["BIDDER", "Frank McCourt"]]],
  );
});

test("all pages together are the list", async () => {
  const whole = await offers(connect({ url }), "tiktok", 100);
  const paged = await offers(connect({ url }), "tiktok", 3);
  while (paged.hasNext()) {
    await paged.loadNext(3);
  }

  assert.equal(paged.bids().length, 10);
  assert.deepEqual(
    paged.bids().map((bid) => [bid.id, bid.capacity, bid.stage]),
    whole.bids().map((bid) => [bid.id, bid.capacity, bid.stage]),
  );
});

test("an error has a code", async () => {
  const refused = fetchQuery(connect({ url }), refusedQuery, {}).toPromise();

  await assert.rejects(refused, (error) => {
    assert.equal(error.source?.errors[0].extensions.code, "ARGUMENT_INVALID", String(error));
    return true;
  });
});

test("the desk reads what others do not", { skip: !token && "needs DOSSIER_TOKEN" }, async () => {
  const texts = async (environment) => {
    const data = await fetchQuery(environment, notesQuery, {}).toPromise();
    return data.publications.nodes[0].snapshots[0].text;
  };

  assert.equal(await texts(connect({ url })), null);
  assert.match(await texts(connect({ url, token })), /\w/);
});
