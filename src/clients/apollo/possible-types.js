// Asks the service which types stand behind each interface and union, so that the cache knows it, too.
import { writeFile } from "node:fs/promises";

const url = process.env.DOSSIER_URL ?? "http://localhost:8080/graphql";
const response = await fetch(url, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: "{ __schema { types { name possibleTypes { name } } } }" }),
});
const { data } = await response.json();
const possibleTypes = Object.fromEntries(
  data.__schema.types
    .filter((type) => type.possibleTypes)
    .map((type) => [type.name, type.possibleTypes.map((possible) => possible.name)]),
);
await writeFile(
  new URL("possible-types.json", import.meta.url),
  JSON.stringify(possibleTypes, null, 2),
);
