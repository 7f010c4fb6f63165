import assert from "node:assert/strict";
import { test } from "node:test";
import { launch, opened, settled } from "../browser.js";

const TOKEN = process.env.DOSSIER_TOKEN ?? "desk-token-for-tests";

test("a token that is not accepted is said so and forgotten; the right one is kept until it is given back", async () => {
  const browser = await launch();
  const { page } = await opened(browser, "/?view=desk&lang=en");
  const enter = async (token) => {
    await page.getByLabel("Token of the desk").fill(token);
    await page.getByRole("button", { name: "Enter" }).click();
  };

  await enter("not-the-token-of-this-desk");
  await page.getByRole("alert").waitFor();
  assert.match(await page.getByRole("alert").innerText(), /not accepted and was forgotten/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByLabel("Token of the desk").waitFor();

  await enter(TOKEN);
  await page.getByRole("button", { name: "Leave" }).waitFor();
  await page.reload();
  await settled(page);
  await page.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("button", { name: "Enter" }).waitFor();
  await browser.close();
});
