import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { launch, opened, settled } from "../browser.js";

/**
 * Walks the ten questions of a desk on the page as a journalist would, from the first view on, and compares what is to be
 * read. `texts` says what stands on the screen in a language.
 */
export function walk(lang, texts) {
  let browser;
  let context;
  let page;
  let troubles;

  before(async () => {
    browser = await launch();
  });

  beforeEach(async () => {
    context = await browser.newContext({ locale: lang });
    ({ page, troubles } = await opened(context, `/?lang=${lang}`));
  });

  afterEach(async () => {
    assert.deepEqual(troubles, []);
    await context.close();
  });

  after(() => browser.close());

  const follow = async (question) => {
    await page.getByRole("link", { name: question, exact: true }).click();
    await page.waitForURL(/view=/);
    await settled(page);
  };
  const title = () => page.locator("h1").innerText();
  const card = (sentence) => page.locator(".statement", { has: page.locator(".sentence", { hasText: sentence }) }).first();
  const evidenceOf = async (sentence) => {
    const found = card(sentence);
    await found.locator("summary").click();
    await found.locator(".claim").first().waitFor();
    return found;
  };

  test(`${lang} 1: who has offered to buy TikTok is found by typing, with the keyboard alone`, async () => {
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("tik tok");
    await page.locator("#hits li", { hasText: texts.firm }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/entity=tiktok/);
    await settled(page);
    await page.getByLabel(texts.filter).selectOption({ label: texts.offers });
    await page.waitForURL(/kind=BID/);
    await settled(page);

    assert.equal(await title(), "TikTok");
    assert.match(await card(texts.mnuchin).innerText(), new RegExp(texts.mnuchinAs));
    assert.match(await (await evidenceOf(texts.mnuchin)).innerText(), new RegExp(texts.mnuchinSource));
  });

  test(`${lang} 2: which decisions bear on the law, and what each held, under which citation`, async () => {
    await follow(texts.questions[1]);

    assert.equal(await title(), "Protecting Americans from Foreign Adversary Controlled Applications Act");
    const rulings = page.locator("#ruling .statement");
    assert.equal(await rulings.count(), 3);
    assert.match(await rulings.nth(0).innerText(), texts.appeal);
    assert.match(await rulings.nth(2).innerText(), texts.supreme);
  });

  test(`${lang} 3: which products the rule of 2022 restricts, who makes and who buys them, since when`, async () => {
    await follow(texts.questions[2]);

    const cells = await page.locator("#products tr", { hasText: "H100" }).locator("td").allInnerTexts();
    assert.deepEqual(cells.map((cell) => cell.replace(/\s/g, " ")), texts.h100);
  });

  test(`${lang} 4: each report on ByteDance's purchases, its chain of sources, and how many origins`, async () => {
    await follow(texts.questions[3]);

    assert.match(await card(texts.orders).innerText(), new RegExp(texts.oneOrigin));
    const chain = (await evidenceOf(texts.orders)).locator(".chain").first();
    assert.deepEqual(await chain.locator("li > a").allInnerTexts(), ["TrendForce", "The Information"]);
  });

  test(`${lang} 5: where the sources disagree on ByteDance`, async () => {
    await follow(texts.questions[4]);

    const conflicts = page.locator(".conflict");
    assert.equal(await page.locator(".lead").innerText(), texts.disagreements);
    assert.match(await conflicts.first().innerText(), texts.denial);
    const malaysia = conflicts.filter({ hasText: "Malaysia" });
    assert.match(await malaysia.innerText(), new RegExp(texts.sameOrigin));
  });

  test(`${lang} 6: what had been reported by 1 October 2024: the orders, and not yet the rank in Asia`, async () => {
    await follow(texts.questions[9]);

    assert.match(await page.locator(".past.note").innerText(), new RegExp(texts.asOf));
    assert.equal(await card(texts.orders).count(), 1);
    assert.equal(await page.getByText("Asia", { exact: true }).count(), 0);
    await page.getByRole("link", { name: texts.today }).click();
    await page.getByText("Asia", { exact: true }).first().waitFor();
  });

  test(`${lang} 7: how McCourt and Nvidia are connected, and what backs each step`, async () => {
    await follow(texts.questions[6]);

    assert.equal(await title(), texts.path);
    const way = page.locator(".way").first();
    for (const name of ["Frank McCourt", "TikTok", "ByteDance", "Nvidia"]) {
      assert.match(await way.innerText(), new RegExp(name));
    }
    assert.match(await way.innerText(), new RegExp(texts.weakest));
  });

  test(`${lang} 8: what happened on this beat, in order of time`, async () => {
    await follow(texts.questions[5]);

    const rows = page.locator("table tbody tr");
    const moments = await rows.allInnerTexts();
    assert.ok(moments.length > 50);
    const at = (text) => moments.findIndex((row) => row.includes(text));
    assert.ok(at(texts.appealMoment) > 0 && at(texts.appealMoment) < at(texts.supremeMoment));
  });

  test(`${lang} 9: which statements rest on one origin or on unnamed sources alone`, async () => {
    await follow(texts.questions[7]);
    await page.getByLabel(texts.finding).selectOption({ label: texts.unnamedOnly });
    await page.waitForURL(/kind=UNNAMED_ONLY/);
    await settled(page);

    const findings = page.locator(".statement");
    assert.ok((await findings.count()) > 5);
    assert.match(await findings.first().innerText(), new RegExp(texts.unnamedOnly));
  });

  test(`${lang} 10: what has changed since the last visit`, async () => {
    await follow(texts.questions[11]);
    assert.match(await page.locator("#since").innerText(), new RegExp(texts.firstVisit));
    await page.evaluate(() => localStorage.setItem("dossier:seen:chips-and-tiktok", "0"));
    await page.reload();
    await settled(page);

    assert.match(await page.locator("#since table").innerText(), new RegExp(texts.added));
    await page.getByRole("button", { name: texts.seen }).click();
    await page.reload();
    await settled(page);
    assert.match(await page.locator("#since").innerText(), new RegExp(texts.nothingNew));
  });
}
