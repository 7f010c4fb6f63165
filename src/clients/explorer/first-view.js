/**
 * Measures the first view as a reader has it on a telephone: Chromium's "Fast 4G" and a processor four times as slow, the
 * service warm, the browser's memory empty. Prints, for each of five visits, when the search box had been painted, when the whole
 * view had, when the control for the day had, and how many bytes came (those of the other views, too, which are fetched then).
 */
import { launch, SERVICE } from "./browser.js";

/** The preset of Chromium's developer tools: 9 Mbit/s down, 1.5 up (nine tenths of each), 165 ms for each request. */
const FAST_4G = { offline: false, downloadThroughput: (9e6 / 8) * 0.9, uploadThroughput: (1.5e6 / 8) * 0.9, latency: 165 };
const SLOWER = 4;
const VISITS = 5;

/** How long a visit lasts, in milliseconds. */
const PATIENCE = 4_000;

const browser = await launch();
console.log("visit | search usable ms | view painted ms | day usable ms | transferred kB | requests");
await visit("warm");
for (let at = 1; at <= VISITS; at++) {
  await visit(at);
}
await browser.close();

async function visit(name) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", FAST_4G);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  let bytes = 0;
  let requests = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.addInitScript(() => {
    const times = (globalThis.times = {});
    const painted = (name) => requestAnimationFrame(() => setTimeout(() => (times[name] = performance.now())));
    const waited = { search: "#search", view: "main:not([aria-busy]) #names", day: "#known" };
    new MutationObserver(() => {
      for (const [name, selector] of Object.entries(waited)) {
        if (document.querySelector(selector)) {
          delete waited[name];
          painted(name);
        }
      }
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  // Nothing is asked of the page while it is drawn: what does the asking would be run by the slowed processor, too.
  await page.goto(`${SERVICE}/`, { waitUntil: "commit" });
  await page.waitForTimeout(PATIENCE);
  const { search, view, day } = await page.evaluate(() => globalThis.times);
  console.log([name, Math.round(search), Math.round(view), Math.round(day), (bytes / 1000).toFixed(1), requests].join(" | "));
  await context.close();
}
