import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, SERVICE, settled } from "../browser.js";

test("the first view asks one question, which the page has fetched, and needs three files for it", async () => {
  const browser = await launch();
  const page = await browser.newPage({ locale: "fr" });
  const asked = [];
  page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await page.goto(SERVICE);
  await settled(page);
  await page.locator("#known").waitFor();
  const files = asked.filter((each) => /graphql|explorer/.test(each) && !each.endsWith("/others.js"));
  assert.deepEqual(files.sort(), ["GET /explorer/chunk.js", "GET /explorer/explorer.css", "GET /explorer/main.js", "GET /graphql"]);
  await browser.close();
});
