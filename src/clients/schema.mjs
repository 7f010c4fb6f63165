// Writes down the schema of the service, for tools that read it from a file.
import { writeFile } from "node:fs/promises";

const url = process.env.DOSSIER_URL ?? "http://localhost:8080/graphql";
const response = await fetch(`${url}/schema.graphql`);
if (!response.ok) {
  throw new Error(`${url} gave no schema: ${response.status}`);
}
await writeFile(new URL("schema.graphql", import.meta.url), await response.text());
