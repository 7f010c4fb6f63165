// Starts the database of a scale, Dossier and the peers on it, and waits until each answers.
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, openSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const JAVA = `${process.env.JAVA_HOME}/bin/java`;
const DATABASES = "data/bench"; // outside `target`, so that a clean build keeps what took long to fill
const NODE = "src/bench/peers/node_modules/.bin/node";
const TOKEN = "token-of-the-benchmark";
const LONGEST_SECONDS = 3600;

const launch = (command, options, log, env = {}) =>
  spawn(command, options, { stdio: ["pipe", openSync(log, "w"), openSync(`${log}.err`, "w")], env: { ...process.env, ...env } });

const said = async (log, pattern) => {
  for (let i = 0; i < LONGEST_SECONDS * 4; i++) {
    const found = existsSync(log) && pattern.exec(readFileSync(log, "utf8"));
    if (found) return found;
    await pause(250);
  }
  throw new Error(`${log} does not say ${pattern}`);
};

const pidOfPostgres = (scale) => Number(readFileSync(`${DATABASES}/${scale}/postgresql/postmaster.pid`, "utf8").split("\n")[0]);

const launchDossier = (port, work) =>
  launch(JAVA, ["-Xmx512m", "-jar", "target/quarkus-app/quarkus-run.jar"], `${work}/dossier.log`, {
    DOSSIER_DATABASE_URL: `postgresql://localhost:${port}/postgres`, DOSSIER_DATABASE_USER: "postgres", DOSSIER_DATABASE_PASSWORD: "postgres",
    DOSSIER_BEATS_AT_START: "", DOSSIER_DESK_TOKENS: createHash("sha256").update(TOKEN).digest("hex"), QUARKUS_HTTP_PORT: "18080",
  });

const launchPeer = (name, database, port, work) =>
  launch(NODE, [`src/bench/peers/${name}.mjs`, database, port], `${work}/${name}.log`, { NODE_ENV: "production", GRAPHILE_ENV: "production" });

const PORTS = { dossier: "18080", postgraphile: "18081", mercurius: "18082" };

const startOne = async (name, port, database, work) => {
  const child = name === "dossier" ? launchDossier(port, work) : launchPeer(name, database, PORTS[name], work);
  await said(`${work}/${name}.log`, name === "dossier" ? /Listening on/ : /ready/);
  return { name, child, pid: child.pid, token: TOKEN, url: `http://127.0.0.1:${PORTS[name]}/graphql` };
};

export const start = async (scale, work, servers) => {
  const classes = `target/test-classes:target/classes:${readFileSync("target/bench/classpath", "utf8").trim()}`;
  const held = launch(JAVA, ["-cp", classes, "press.dossier.bench.Fill", DATABASES, scale], `${work}/database.log`);
  const [, port] = await said(`${work}/database.log`, /localhost:(\d+)/);
  const database = `postgresql://postgres:postgres@localhost:${port}/postgres`;
  execFileSync("psql", [database, "-q", "-v", "ON_ERROR_STOP=1", "-f", "src/bench/peers/views.sql"], { env: { ...process.env, PGOPTIONS: "-c client_min_messages=warning" } });
  const participants = [];
  for (const name of servers.filter((name) => PORTS[name])) participants.push(await startOne(name, port, database, work));
  return {
    database,
    postgres: pidOfPostgres(scale),
    participants,
    stop: async () => {
      participants.forEach(({ child }) => child.kill());
      held.stdin.end();
      await new Promise((ended) => held.on("exit", ended));
    },
  };
};
