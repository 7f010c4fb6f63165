import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, opened, settled } from "../browser.js";

/** What the names of the hostile beat try to do; each would leave a mark on the page if it ran. */
const VIEWS = ["entity", "graph", "timeline", "conflicts", "path&to=hostile-1", "between&from=2020-01-01&until=2026-01-01"];

/** As long as a view may take that has thousands of neighbours to show, in milliseconds. */
const PATIENCE = 60_000;

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser.close());

for (const view of VIEWS) {
  test(`${view}: what a name says is shown as text and nothing of it is executed`, { timeout: 3 * PATIENCE }, async () => {
    const { page, troubles } = await opened(browser, `/?lang=en&view=${view}&entity=hostile-hub`);
    page.setDefaultTimeout(PATIENCE);

    assert.equal(await page.evaluate(() => globalThis.executed), undefined);
    assert.equal(await page.locator("main script, main iframe, main img, main [onerror], main [onload], main [style*=expression]").count(), 0);
    assert.match(await page.locator("main").innerText(), /<img src=x onerror=/);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "wider than the screen");
    await answers(page);
    assert.deepEqual(troubles, []);
    await page.close();
  });
}

test("the beat and the search show such names, too", async () => {
  const { page, troubles } = await opened(browser, "/?lang=en&beat=hostile");
  await page.locator("#search").fill("<img");
  await page.locator("#hits li").first().waitFor();
  assert.match(await page.locator("#hits").innerText(), /<img src=x onerror=/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.waitForURL(/view=entity/);
  await settled(page);
  assert.equal(await page.evaluate(() => globalThis.executed), undefined);
  assert.deepEqual(troubles, []);
  await page.close();
});

/** The page still does what it is told: it has not hung. */
async function answers(page) {
  const began = Date.now();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.ok(Date.now() - began < PATIENCE);
}
