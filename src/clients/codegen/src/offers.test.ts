import assert from "node:assert/strict";
import { test } from "node:test";
import { type Offer, Refused, allOffers, firstNote } from "./offers";

const url = process.env.DOSSIER_URL ?? "http://localhost:8080/graphql";
const token = process.env.DOSSIER_TOKEN;

test("a page tells who offers", async () => {
  const [first] = await allOffers({ url }, "tiktok", 2);

  assert.equal(first?.participants[0]?.bidder.name, "Steven Mnuchin");
});

test("all pages together are the list", async () => {
  const paged = await allOffers({ url }, "tiktok", 3);

  assert.equal(paged.length, 10);
  assert.deepEqual(paged, await allOffers({ url }, "tiktok", 100));
});

test("the compiler knows what was asked and what may be null", () => {
  const told = (offer: Offer) => {
    // @ts-expect-error the amount was not asked for
    offer.amount;
    // @ts-expect-error not every bid has a capacity
    offer.capacity.length;
    // @ts-expect-error no bid is at this stage
    return offer.stage === "BOUGHT";
  };

  assert.equal(typeof told, "function");
});

test("an error has a code", async () => {
  await assert.rejects(allOffers({ url }, "tiktok", 0), (error) => {
    assert.ok(error instanceof Refused, String(error));
    assert.equal(error.code, "ARGUMENT_INVALID");
    return true;
  });
});

test("the desk reads what others do not", { skip: !token && "needs DOSSIER_TOKEN" }, async () => {
  assert.equal(await firstNote({ url }), null);
  assert.match((await firstNote({ url, token: token! })) ?? "", /\w/);
});
