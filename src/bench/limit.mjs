// Hand-written SQL for what an operation answers, by pgbench: nothing but PostgreSQL.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { ownSeconds } from "./load.mjs";
import { cpuSeconds } from "./processes.mjs";

const fileOf = ({ name }) => `src/bench/limit/${name.replaceAll(" ", "-")}.sql`;

// The same that it answers for one value.
export const answer = (operation, database, n) => {
  const sql = readFileSync(fileOf(operation), "utf8").replace(/^\\set n .*$/m, "").replaceAll(/:n\b/g, n);
  return JSON.parse(execFileSync("psql", [database, "-At", "-c", sql], { encoding: "utf8" }));
};

const percentile = (sorted, percent) => (sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN) / 1000;

export const measure = (operation, database, postgres, counts, work, { seconds, connections }) => {
  const logs = `${work}/limit-log`;
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs);
  const before = cpuSeconds(postgres);
  const drawn = Object.entries(counts).map(([name, count]) => `-D ${name}=${count}`).join(" ");
  const output = execFileSync("bash", ["-c",
    `pgbench -n -M prepared -c ${connections} -j 1 -T ${seconds} ${drawn} -l --log-prefix ${logs}/pgbench -f ${fileOf(operation)} ${database} 2>&1; times`], { encoding: "utf8" });
  const micros = readdirSync(logs)
    .flatMap((log) => readFileSync(`${logs}/${log}`, "utf8").trim().split("\n").map((line) => Number(line.split(" ")[2])))
    .sort((one, other) => one - other);
  const each = (used) => (used * 1000) / micros.length;
  return {
    requests: micros.length,
    rate: Number(/tps = ([\d.]+)/.exec(output)[1]),
    p50: percentile(micros, 50), p95: percentile(micros, 95), p99: percentile(micros, 99),
    wrong: 0, busy: 0, server: 0, postgres: each(cpuSeconds(postgres) - before), load: each(ownSeconds(output.trim().split("\n").at(-1))), memory: 0,
  };
};
