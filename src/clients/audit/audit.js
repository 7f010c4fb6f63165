// Asks the service everything that the audit of GraphQL over HTTP has to ask, and prints one line for each.
import { auditServer } from "graphql-http";

const url = process.env.DOSSIER_URL ?? "http://localhost:8080/graphql";
const results = await auditServer({ url, fetchFn: fetch });
for (const { id, name, status, reason } of results) {
  console.log(`${status} ${id} ${name}${reason ? `: ${reason}` : ""}`);
}
process.exitCode = results.every((result) => result.status === "ok") ? 0 : 1;
