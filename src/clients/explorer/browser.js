import { accessSync, constants } from "node:fs";
import { chromium } from "playwright-core";

/** Where the service is, without a slash at the end. */
export const SERVICE = new URL(process.env.DOSSIER_URL ?? "http://localhost:8080/graphql").origin;

const PLACES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];

/** The browser of this machine. */
export function launch() {
  const executablePath = PLACES.filter(Boolean).find(there);
  if (!executablePath) {
    throw new Error("Install Chromium, or say where it is with the variable CHROMIUM.");
  }
  return chromium.launch({ executablePath, args: FLAGS });
}

function there(place) {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A page of the explorer that remembers what went wrong on it: what the console was told, scripts that failed, rules of the
 * Content-Security-Policy that were broken, and what was asked of another host.
 */
export async function opened(browser, address, options = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: "en-GB", ...options });
  const troubles = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("request", (request) => elsewhere(request.url()) && troubles.push(`asked ${request.url()}`));
  page.on("dialog", (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  await page.goto(SERVICE + address);
  await settled(page);
  return { page, troubles };
}

/** Waits until a view is drawn. */
export async function settled(page) {
  await page.waitForSelector("main:not([aria-busy]) h1");
}

function elsewhere(url) {
  return /^https?:/.test(url) && new URL(url).origin !== SERVICE;
}
