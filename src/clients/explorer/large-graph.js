/**
 * Measures the graph with as much in it as it shows: 2,000 names and 4,000 statements of all kinds, which are made here and
 * answered in place of the service's. Prints what held up the page until the picture stood, the frames of a drag and of a
 * zoom, near and far, and how long the picture takes as a file. `npm run large-graph -- pictures` also draws how it looks
 * into that folder.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launch, SERVICE } from "./browser.js";

const NAMES = 2_000;
const STATEMENTS = 4_000;
const CIRCLES = 40;
const PAGE = 100;
const PATIENCE = 120_000;

const TYPES = ["Firm", "Firm", "Person", "Firm", "PublicBody", "Product", "Person", "Regulation", "CourtDecision", "Place"];
const KINDS = [
  "OWNERSHIP", "BID", "PURCHASE", "RESTRICTION", "RULING", "REQUEST", "AMENDMENT", "FACILITY", "DEVELOPMENT", "DERIVATION",
  "POSITION", "OBSERVATION",
];
const WORDS = ["Northern", "Pacific", "Chip", "Data", "Works", "Holding", "Trust", "Light", "River", "Office", "of", "Trade", "Grid"];

const random = steady(7);
const statements = made();
const browser = await launch();
console.log("what | longest task ms | tasks over 50 ms | took ms | longest frame ms | median frame ms");
await measure();
if (process.argv[2]) {
  await mkdir(process.argv[2], { recursive: true });
  for (const [width, colorScheme] of [[1280, "light"], [1280, "dark"], [360, "light"], [360, "dark"]]) {
    await draw(width, colorScheme);
  }
}
await browser.close();

async function measure() {
  const page = await arrived({});
  await told(page, "until it is drawn", async () => {});
  await moved(page, "far");
  await page.getByRole("button", { name: "Show all of it" }).click();
  await zoomed(page, "zooming nearer", -1);
  await moved(page, "near");
  await zoomed(page, "zooming farther", 1);
  for (const kind of ["SVG", "PNG"]) {
    await told(page, `saving as ${kind}`, async () => {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: `Save as ${kind}` }).click();
      await saved;
    });
  }
  await page.close();
}

async function draw(width, colorScheme) {
  const page = await arrived({ viewport: { width, height: 900 }, colorScheme });
  const picture = page.locator(".graph-picture");
  await picture.scrollIntoViewIfNeeded();
  const file = (name) => join(process.argv[2], `large-${name}-${width}-${colorScheme}.png`);
  await page.waitForTimeout(500);
  await page.screenshot({ path: file("whole") });
  for (const name of ["nearer", "near", "nearest"]) {
    await picture.focus();
    for (let times = 0; times < 4; times++) {
      await page.keyboard.press("+");
    }
    await page.waitForTimeout(500);
    await picture.screenshot({ path: file(name) });
  }
  await page.close();
}

/** The page with the picture in it. */
async function arrived(options) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
  page.setDefaultTimeout(PATIENCE);
  page.on("pageerror", (error) => console.log(error.message));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && console.log(message.text()));
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map((task) => Math.round(task.duration))))
      .observe({ type: "longtask", buffered: true });
  });
  await page.route("**/graphql", answered);
  await page.goto(`${SERVICE}/?lang=en&view=graph&entity=name-0`);
  // Only what is looked for is looked at: to search a page of thousands of elements for a text takes a task of its own.
  const counted = `${NAMES} names, ${STATEMENTS} statements`;
  await page.waitForFunction((text) => document.querySelector("main p[role=status]")?.textContent.startsWith(text), counted);
  await still(page);
  return page;
}

/** Drags the picture about, with the button held. */
async function moved(page, where) {
  const { x, y } = await middle(page);
  await page.mouse.move(x + 40, y + 30);
  await page.mouse.down();
  await told(page, `moving, ${where}`, async () => {
    for (let step = 1; step <= 60; step++) {
      await page.mouse.move(x + 40 + 150 * Math.sin(step / 8), y + 30 + 90 * Math.sin(step / 5));
    }
  });
  await page.mouse.up();
}

/** Turns the wheel over the picture, with Ctrl held. */
async function zoomed(page, name, direction) {
  const { x, y } = await middle(page);
  await page.mouse.move(x, y);
  await page.keyboard.down("Control");
  await told(page, name, async () => {
    for (let step = 0; step < 20; step++) {
      await page.mouse.wheel(0, direction * 30);
      await page.waitForTimeout(30);
    }
  });
  await page.keyboard.up("Control");
}

async function middle(page) {
  await page.locator(".graph-picture").scrollIntoViewIfNeeded();
  const { x, y, width, height } = await page.locator(".graph-picture").boundingBox();
  return { x: x + width / 2, y: y + height / 2 };
}

/** Does something and prints which tasks and frames it made; “until” a moment, those that there were before it. */
async function told(page, name, action) {
  const before = name.startsWith("until");
  await page.evaluate((before) => {
    globalThis.tasks = before ? globalThis.tasks : [];
    globalThis.frames = [];
    globalThis.last = performance.now();
    const frame = (now) => {
      globalThis.frames.push(now - globalThis.last);
      globalThis.last = now;
      globalThis.watching = requestAnimationFrame(frame);
    };
    globalThis.watching = requestAnimationFrame(frame);
  }, before);
  const began = Date.now();
  await action();
  const took = before ? "" : Date.now() - began;
  await still(page);
  const { tasks, frames } = await page.evaluate(() => {
    cancelAnimationFrame(globalThis.watching);
    return { tasks: globalThis.tasks, frames: globalThis.frames };
  });
  const sorted = frames.sort((one, other) => one - other).map(Math.round);
  const [longest, median] = before ? ["", ""] : [sorted.at(-1), sorted[sorted.length >> 1]];
  console.log([name, Math.max(0, ...tasks), tasks.length, took, longest, median].join(" | "));
}

/** Two frames later, with what the browser was told of tasks. */
function still(page) {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 300)))),
  );
}

function answered(route) {
  const { query, variables } = route.request().postDataJSON();
  const answer = { revision: 1, rule: "weighting-v1" };
  const reply = (data) => route.fulfill({ json: { data, extensions: { answer } } });
  if (query.includes("query GraphOf")) {
    return reply({ named: { name: statements[0].parties[0].entity.name } });
  }
  if (!query.includes("query Graph(")) {
    return route.continue();
  }
  const from = Number(variables.after ?? 0);
  const pageInfo = { hasNextPage: from + PAGE < STATEMENTS, endCursor: String(from + PAGE) };
  return reply({ statements: { totalCount: STATEMENTS, pageInfo, nodes: statements.slice(from, from + PAGE) } });
}

/** As on a beat: few names have many statements and many have few, and three of four are within a circle of names. */
function made() {
  const names = Array.from({ length: NAMES }, (_, at) => ({ __typename: TYPES[at % TYPES.length], slug: `name-${at}`, name: named(at) }));
  const often = new Map(names.map((_, at) => [at % CIRCLES, [names[at % CIRCLES]]]));
  const another = (one, circle) => {
    const other = random() < 0.75 ? any(often.get(circle)) : any(names);
    return other === one ? another(one, circle) : other;
  };
  return Array.from({ length: STATEMENTS }, (_, at) => {
    const number = at + 1 < NAMES ? at + 1 : Math.floor(random() * NAMES);
    const circle = number % CIRCLES;
    const one = names[number];
    const other = number < CIRCLES ? names[number - 1] : another(one, circle);
    often.get(circle).push(one, other);
    return statement(at, [other, one]);
  });
}

function statement(at, entities) {
  return {
    id: `statement-${at}`,
    kind: KINDS[Math.floor(random() * KINDS.length)],
    status: "REPORTED",
    corroboration: { origins: 1 + Math.floor(random() * 3), unnamedOnly: random() < 0.1 },
    explanation: { asserting: { level: 1 + Math.floor(random() * 4) } },
    parties: entities.map((entity, role) => ({ role: role === 0 ? "SUBJECT" : "OBJECT", entity })),
    claims: { nodes: [{ publication: { publisher: { name: `Paper ${Math.floor(random() * 300)}` } } }] },
  };
}

function named(at) {
  return `${Array.from({ length: 1 + Math.floor(random() * 4) }, () => any(WORDS)).join(" ")} ${at}`;
}

function any(list) {
  return list[Math.floor(random() * list.length)];
}

/** The same each time, so that two measurements are of the same graph. */
function steady(state) {
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
