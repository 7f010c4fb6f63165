// Starts the database of a scale, Dossier and the peers on it, and waits until each answers.
import { spawn } from "node:child_process";
import { existsSync, openSync, readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";

const JAVA = `${process.env.JAVA_HOME}/bin/java`;
const NODE = "src/bench/peers/node_modules/.bin/node";
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

const pidOfPostgres = (scale) => Number(readFileSync(`target/bench/databases/${scale}/postgresql/postmaster.pid`, "utf8").split("\n")[0]);

export const start = async (scale, work) => {
  const running = [];
  const keep = (child) => (running.push(child), child);
  const classes = `target/test-classes:target/classes:${readFileSync("target/bench/classpath", "utf8").trim()}`;
  const filled = `${work}/database.log`;
  keep(launch(JAVA, ["-cp", classes, "press.dossier.bench.Fill", "target/bench/databases", scale], filled));
  const [, port] = await said(filled, /localhost:(\d+)/);
  const database = `postgresql://postgres:postgres@localhost:${port}/postgres`;
  await said(launchViews(database, work), /./);

  const dossier = keep(launch(JAVA, ["-Xmx512m", "-jar", "target/quarkus-app/quarkus-run.jar"], `${work}/dossier.log`, {
    DOSSIER_DATABASE_URL: `postgresql://localhost:${port}/postgres`, DOSSIER_DATABASE_USER: "postgres", DOSSIER_DATABASE_PASSWORD: "postgres",
    DOSSIER_BEATS_AT_START: "", QUARKUS_HTTP_PORT: "18080",
  }));
  const postgraphile = keep(launch(NODE, ["src/bench/peers/postgraphile.mjs", database, "18081"], `${work}/postgraphile.log`, { NODE_ENV: "production", GRAPHILE_ENV: "production" }));
  const mercurius = keep(launch(NODE, ["src/bench/peers/mercurius.mjs", database, "18082"], `${work}/mercurius.log`, { NODE_ENV: "production" }));
  await said(`${work}/dossier.log`, /Listening on/);
  await said(`${work}/postgraphile.log`, /ready/);
  await said(`${work}/mercurius.log`, /ready/);
  return {
    database,
    postgres: pidOfPostgres(scale),
    participants: [
      { name: "dossier", pid: dossier.pid, url: "http://127.0.0.1:18080/graphql" },
      { name: "postgraphile", pid: postgraphile.pid, url: "http://127.0.0.1:18081/graphql" },
      { name: "mercurius", pid: mercurius.pid, url: "http://127.0.0.1:18082/graphql" },
    ],
    stop: () => running.reverse().forEach((child) => (child.stdin.end(), child.kill())),
  };
};

const launchViews = (database, work) => {
  const log = `${work}/views.log`;
  launch("psql", [database, "-f", "src/bench/peers/views.sql"], log);
  return log;
};
