/**
 * Draws each view at both widths, in both schemes and languages, into `screenshots/` or the folder that is named:
 * `npm run screenshots -- /tmp/pictures`.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launch, opened } from "./browser.js";
import { inLanguage, VIEWS } from "./views.js";

const folder = process.argv[2] ?? "screenshots";
const SETTLED = 2_000;

await mkdir(folder, { recursive: true });
const browser = await launch();
for (const [name, address] of Object.entries(VIEWS)) {
  for (const width of [360, 1920]) {
    for (const colorScheme of ["light", "dark"]) {
      await draw(name, address, width, colorScheme);
    }
  }
}
await browser.close();

async function draw(name, address, width, colorScheme) {
  const lang = colorScheme === "light" ? "en" : "fr";
  const { page, troubles } = await opened(browser, inLanguage(address, lang), { viewport: { width, height: 1000 }, colorScheme });
  await page.waitForTimeout(SETTLED);
  await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}-${lang}.png`) });
  troubles.forEach((trouble) => console.log(`${name} ${width} ${colorScheme}: ${trouble}`));
  await page.close();
}
