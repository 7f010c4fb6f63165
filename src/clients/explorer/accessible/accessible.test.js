import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { launch, opened } from "../browser.js";
import { inLanguage, VIEWS } from "../views.js";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let browser;

before(async () => {
  browser = await launch();
});

after(() => browser.close());

for (const [name, address] of Object.entries(VIEWS)) {
  for (const { width, colorScheme, lang } of [
    { width: 360, colorScheme: "light", lang: "fr" },
    { width: 1920, colorScheme: "dark", lang: "en" },
  ]) {
    test(`${name}, ${width} px, ${colorScheme}, ${lang}: no rule of WCAG 2.2 A or AA is broken`, async () => {
      const { page, troubles } = await opened(browser, inLanguage(address, lang), {
        viewport: { width, height: 900 },
        colorScheme,
        // The rules are brought in from outside, which the page itself forbids.
        bypassCSP: true,
      });
      await open(page);
      await page.evaluate(axe);
      const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: tags }), RULES);

      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, "wider than the screen");
      assert.deepEqual(troubles, []);
      await page.close();
    });
  }
}

/** Opens what is closed at first, so that it is looked at, too. */
async function open(page) {
  const closed = page.locator("details.statement, .statement details").first();
  if ((await closed.count()) > 0) {
    await closed.locator("summary").first().click();
    await page.locator(".evidence .claim").first().waitFor();
  }
}
