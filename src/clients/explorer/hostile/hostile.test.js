import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, opened, settled } from "../browser.js";

const VIEWS = [
  "entity", "graph", "timeline", "conflicts", "path&to=hostile-1", "between&from=2020-01-01&until=2026-01-01",
  "publication&publication=b/p",
];

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
    await drawn(page, view);

    assert.equal(await page.evaluate(() => globalThis.executed), undefined);
    assert.equal(await page.locator("main script, main iframe, main img, main [onerror], main [onload], main [style*=expression]").count(), 0);
    assert.match(await page.locator("main").innerText(), /<img src=x onerror=|<svg onload=/);
    assert.equal(await page.locator("a[href^='javascript:'], a[href^='//']").count(), 0);
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

/** Waits for what is drawn after the view stands: the picture, and who says so. */
async function drawn(page, view) {
  if (view === "graph") {
    await page.getByText(/[12]\d{3} names, \d+ statements/).first().waitFor();
    await passedBy(page);
  }
  if (view === "entity") {
    await page.locator(".statement summary").first().click();
    await page.locator(".evidence .claim").first().waitFor();
  }
}

/** Who scrolls down the page does not get stuck in a picture; with Ctrl held, the wheel is the picture's. */
async function passedBy(page) {
  const scrolled = async () => {
    const from = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 100);
    await page.waitForTimeout(500);
    return (await page.evaluate(() => scrollY)) - from;
  };
  await page.locator(".graph-picture canvas").hover({ position: { x: 5, y: 200 } });
  assert.equal(await scrolled(), 100);
  await page.locator(".graph-picture canvas").hover({ position: { x: 5, y: 200 } });
  await page.keyboard.down("Control");
  assert.equal(await scrolled(), 0);
  await page.keyboard.up("Control");
}

/** The page still does what it is told: it has not hung. */
async function answers(page) {
  const began = Date.now();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  assert.ok(Date.now() - began < PATIENCE);
}
