// Starts the service again and again, in one way after the other, and tells how long each took to its first correct nested answer.
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { start } from "./participants.mjs";
import { samples } from "./samples.mjs";

const place = process.argv.indexOf("--rounds");
const rounds = place < 0 ? 5 : Number(process.argv[place + 1]);

const PORT = "18083";
const JAR = ["-Xmx512m", "-jar", "target/quarkus-app/quarkus-run.jar"];
const WAYS = [
  { name: "as it is packaged", options: [], env: {} },
  { name: "without migrating", options: [], env: { DOSSIER_MIGRATE_AT_START: "false" } },
  { name: "with the cache of classes", options: ["-XX:AOTCache=target/quarkus-app/dossier.aot"], env: { DOSSIER_MIGRATE_AT_START: "false" } },
];
const QUERY = `query ($id: ID!) { firm(id: $id) { name statements(first: 5) { nodes { kind claims(first: 2) { nodes { publication { title publisher { name } } } } } } } }`;

const ask = async (id) => {
  try {
    const answer = await fetch(`http://127.0.0.1:${PORT}/graphql`, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ query: QUERY, variables: { id } }),
    });
    const { data } = await answer.json();
    return data?.firm?.statements.nodes[0]?.claims.nodes[0]?.publication.publisher.name !== undefined;
  } catch {
    return false; // it does not listen yet
  }
};

const measure = async ({ options, env }, database, id) => {
  const { port } = new URL(database);
  const begun = performance.now();
  const service = spawn(`${process.env.JAVA_HOME}/bin/java`, [...options, ...JAR], {
    stdio: "ignore",
    env: {
      ...process.env, DOSSIER_DATABASE_URL: `postgresql://localhost:${port}/postgres`, DOSSIER_DATABASE_USER: "postgres",
      DOSSIER_DATABASE_PASSWORD: "postgres", DOSSIER_BEATS_AT_START: "", QUARKUS_HTTP_PORT: PORT, ...env,
    },
  });
  while (!(await ask(id))) {
    if (service.exitCode !== null) throw new Error("the service has ended");
    await pause(5);
  }
  const taken = performance.now() - begun;
  service.kill();
  await new Promise((ended) => service.on("exit", ended));
  return taken;
};

const held = await start("S", "target/bench", []);
try {
  const [{ variables }] = samples(held.database).firm;
  const taken = WAYS.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, way] of WAYS.entries()) taken[i].push(await measure(way, held.database, variables.id));
  }
  console.log(`\n| start | median ms | each |\n|---|---|---|`);
  for (const [i, { name }] of WAYS.entries()) {
    const each = taken[i].map(Math.round);
    console.log(`| ${name} | ${each.toSorted((one, other) => one - other)[each.length >> 1]} | ${each.join(", ")} |`);
  }
} finally {
  await held.stop();
}
