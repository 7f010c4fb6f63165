// Measures Dossier, its peers and hand-written SQL on one database and one machine, in turn, and prints one table.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { operations } from "./operations.mjs";
import { cpuSeconds, megabytes } from "./processes.mjs";
import { samples } from "./samples.mjs";
import { start } from "./participants.mjs";

const option = (name, unlessTold) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? unlessTold : process.argv[place + 1];
};
const scale = option("scale", "S");
const rounds = Number(option("rounds", "3"));
const seconds = Number(option("seconds", "8"));
const connections = Number(option("connections", "16"));
const only = option("only", "");
const COMPARED = 20;

const work = `target/bench/run-${scale}`;
mkdirSync(work, { recursive: true });

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

const ask = async (participant, query, variables) => {
  const answer = await fetch(participant.url, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const body = await answer.json();
  if (body.errors) throw new Error(`${participant.name}: ${JSON.stringify(body.errors)}\n${query}`);
  return body.data;
};

// Refuses to measure answers that do not carry the same data.
const requireSame = async (operation, participants, values) => {
  const asked = participants.filter(({ name }) => operation[name]?.plain);
  for (const variables of values.slice(0, COMPARED)) {
    const answers = [];
    for (const participant of asked) {
      const { query, plain } = operation[participant.name];
      answers.push(plain(await ask(participant, query, variables)));
    }
    answers.forEach((answer, i) => {
      if (!isDeepStrictEqual(answer, answers[0])) {
        throw new Error(`${operation.name} of ${JSON.stringify(variables)}: ${asked[i].name} says\n${JSON.stringify(answer)}\nand ${asked[0].name}\n${JSON.stringify(answers[0])}`);
      }
    });
  }
};

const requestsOf = (operation, participant, values) => {
  const file = `${work}/${operation.name.replaceAll(" ", "-")}.${participant.name}.txt`;
  const { query } = operation[participant.name];
  writeFileSync(file, values.map((variables) => JSON.stringify({ query, variables })).join("\n") + "\n");
  return file;
};

const load = (participant, file, duration) => {
  const output = execFileSync("bash", ["-c",
    `wrk -t1 -c${connections} -d${duration}s --timeout 30s -s src/bench/load.lua ${participant.url} -- ${file}; times`], { encoding: "utf8" });
  const lines = output.trim().split("\n");
  const used = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s/.exec(lines.at(-1));
  return { ...JSON.parse(lines.find((line) => line.startsWith("{"))), own: Number(used[1]) * 60 + Number(used[2]) + Number(used[3]) * 60 + Number(used[4]) };
};

const measure = (participant, postgres, file) => {
  const before = { server: cpuSeconds(participant.pid), postgres: cpuSeconds(postgres) };
  const { requests, seconds: took, wrong, p50, p99, own } = load(participant, file, seconds);
  const each = (used) => (used * 1000) / requests;
  return {
    rate: requests / took, p50, p99, wrong,
    server: each(cpuSeconds(participant.pid) - before.server), postgres: each(cpuSeconds(postgres) - before.postgres), load: each(own),
    memory: megabytes(participant.pid),
  };
};

const measured = (operation, participants, postgres, values) => {
  const results = new Map(participants.map(({ name }) => [name, []]));
  const files = new Map(participants.map((participant) => [participant.name, requestsOf(operation, participant, values)]));
  participants.forEach((participant) => load(participant, files.get(participant.name), Math.ceil(seconds / 2)));
  for (let round = 0; round < rounds; round++) {
    participants.forEach((participant) => results.get(participant.name).push(measure(participant, postgres, files.get(participant.name))));
  }
  return results;
};

const row = (operation, name, results) => {
  const of = (key) => median(results.map((result) => result[key]));
  const wrong = results.reduce((sum, result) => sum + result.wrong, 0);
  return `| ${operation.name} | ${name} | ${of("rate").toFixed(0)} | ${of("p50").toFixed(1)} | ${of("p99").toFixed(1)} | ${of("server").toFixed(2)} | ${of("postgres").toFixed(2)} | ${of("load").toFixed(2)} | ${of("memory").toFixed(0)} | ${wrong} |`;
};

const { participants, postgres, database, stop } = await start(scale, work);
try {
  const drawn = samples(database);
  console.log(`\n| operation | server | requests/s | p50 ms | p99 ms | server CPU s/1,000 | PostgreSQL CPU s/1,000 | load CPU s/1,000 | MB | wrong |`);
  console.log("|---|---|---|---|---|---|---|---|---|---|");
  for (const operation of operations.filter(({ name }) => name.includes(only))) {
    const values = drawn[operation.sample];
    const asked = participants.filter(({ name }) => operation[name]);
    await requireSame(operation, asked, values);
    measured(operation, asked, postgres, values).forEach((results, name) => console.log(row(operation, name, results)));
  }
} finally {
  stop();
}
