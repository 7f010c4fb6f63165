import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, opened, settled } from "../browser.js";

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser.close());

test("who opens an address of the graph sees the name that was chosen in it", async () => {
  const { page, troubles } = await opened(browser, "/?view=graph&entity=tiktok&lang=en");
  const name = page.locator("#graph-name");
  await name.selectOption("frank-mccourt");
  assert.equal(new URL(page.url()).searchParams.get("chosen"), "frank-mccourt");
  await page.reload();
  await settled(page);
  assert.equal(await name.inputValue(), "frank-mccourt");
  assert.deepEqual(troubles, []);
  await page.close();
});

test("who opens an address of the timeline sees the moment that was chosen in it, with its evidence", async () => {
  const { page, troubles } = await opened(browser, "/?view=timeline&entity=tiktok&lang=en");
  const panel = page.locator(".panel");
  await page.locator(".place [role=button]").last().click();
  const told = await panel.locator("h2").innerText();
  await page.reload();
  await settled(page);
  assert.equal(await panel.locator("h2").innerText(), told);
  assert.deepEqual(troubles, []);
  await page.close();
});
