import assert from "node:assert/strict";
import { test } from "node:test";
import { SERVICE } from "../browser.js";
import { module } from "../modules.js";

const FOLDERS = ["words", "sentences"];

/** Which words name the values of an enum of the schema. */
const ENUMS = {
  status: "Status", reason: "Reason", kind: "StatementKind", effect: "Effect", stance: "Stance", modality: "Modality",
  attribution: "AttributionKind", verification: "Verification", conflictKind: "ConflictKind", finding: "FindingKind",
  consequence: "Consequence", change: "ChangeKind", changed: "ChangedType", moment: "MomentKind", nameKind: "NameKind", bound: "Bound",
};

const FORMS = ["FirmKind", "PlaceKind", "ProductKind", "PublicBodyKind", "RegulationKind"];

function keys(value, path = "") {
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.entries(value).flatMap(([name, inner]) => keys(inner, `${path}.${name}`))
    : [`${path}: ${typeof value}`];
}

async function valuesOf(name) {
  const query = `{ __type(name: "${name}") { enumValues { name } } }`;
  const reply = await fetch(`${SERVICE}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await reply.json()).data.__type.enumValues.map((value) => value.name);
}

test("both languages have the same words and sentences", async () => {
  for (const folder of FOLDERS) {
    const [english, french] = await Promise.all(["en", "fr"].map((lang) => module(`${folder}/${lang}`)));
    assert.deepEqual(keys({ ...french }).sort(), keys({ ...english }).sort());
  }
});

test("each value of an enum that the page shows has a word, and each kind of statement a sentence", async () => {
  const { words } = await module("words/en");
  const { sentences } = await module("sentences/en");
  for (const [name, type] of Object.entries(ENUMS)) {
    const missing = (await valuesOf(type)).filter((value) => words[name][value] === undefined);
    assert.deepEqual(missing, [], type);
  }
  const forms = (await Promise.all(FORMS.map(valuesOf))).flat();
  assert.deepEqual(forms.filter((value) => words.form[value] === undefined), []);
  assert.deepEqual(Object.keys(sentences).sort(), (await valuesOf("StatementKind")).sort());
});
