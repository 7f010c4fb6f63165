// Measures Dossier, its peers and hand-written SQL on one database and one machine, in turn, and prints one table.
import { mkdirSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import * as limit from "./limit.mjs";
import { load, measure, post, requestsOf } from "./load.mjs";
import { operations } from "./operations/index.mjs";
import { counts, samples } from "./samples.mjs";
import { start } from "./participants.mjs";
import { hide } from "./hiding.mjs";
import { overload } from "./overload.mjs";
import { heading, middle, row } from "./table.mjs";

const option = (name, unlessTold) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? unlessTold : process.argv[place + 1];
};
const hidden = process.argv.includes("--hidden");
const scale = option("scale", "S") + (hidden ? "-hidden" : "");
const rounds = Number(option("rounds", "3"));
const seconds = Number(option("seconds", "8"));
const beginning = Number(option("beginning", "90"));
const warmUp = Number(option("warm-up", "8"));
const connections = Number(option("connections", "16"));
const servers = (hidden ? "dossier" : option("servers", "dossier,postgraphile,mercurius,limit")).split(",");
const only = new RegExp(option("only", ""));
const overloaded = Number(option("overload", "0"));
const COMPARED = 20;

const work = `target/bench/run-${scale}`;
mkdirSync(work, { recursive: true });

const requireEqual = (operation, value, one, other) => {
  if (isDeepStrictEqual(one.answer, other.answer)) return;
  throw new Error(`${operation.name} of ${JSON.stringify(value)}: ${one.name} says\n${JSON.stringify(one.answer)}\nand ${other.name}\n${JSON.stringify(other.answer)}`);
};

// Refuses to measure answers that do not carry the same data.
const requireSame = async (operation, asked, database) => {
  for (const value of operation.values.slice(0, COMPARED)) {
    const { variables, n } = value;
    const answers = new Map();
    for (const participant of asked) {
      answers.set(participant.name, await post(operation, participant, { query: operation[participant.name].query, variables }));
    }
    const plain = asked.filter(({ name }) => operation[name].plain).map(({ name }) => ({ name, answer: operation[name].plain(answers.get(name)) }));
    plain.forEach((each) => requireEqual(operation, value, each, plain[0]));
    if (operation.limit && answers.has("dossier") && servers.includes("limit")) {
      requireEqual(operation, value, { name: "the limit", answer: limit.answer(operation, database, n) }, { name: "dossier", answer: answers.get("dossier") });
    }
  }
};

// The servers that answer an operation, each as a function that measures one round of some seconds.
const runs = async (operation, asked, { database, postgres, counted }) => {
  const how = { connections: operation.connections ?? connections };
  const measured = [];
  for (const participant of asked) {
    const file = await requestsOf(operation, participant, work);
    let from = 0;
    measured.push([participant.name, (time) => {
      const figures = measure(operation, participant, postgres, file, { ...how, seconds: time, from });
      from = (from + figures.requests) % operation.values.length; // goes on where it was, so that what is cold stays so
      return figures;
    }]);
  }
  if (operation.limit && servers.includes("limit")) {
    measured.push(["limit", (time) => limit.measure(operation, database, postgres, counted, work, { ...how, seconds: time })]);
  }
  return measured;
};

// A JVM compiles what it runs often while it runs: until it has, it is no measure of a server that runs for days.
const begin = async (place, operation) => {
  for (const participant of place.participants.filter(({ name }) => operation[name])) {
    load(operation, participant, await requestsOf(operation, participant, work), { seconds: beginning, connections });
  }
};

const measureInTurn = (measured) => {
  const results = new Map(measured.map(([name]) => [name, []]));
  measured.forEach(([, round]) => round(warmUp));
  for (let i = 0; i < rounds; i++) measured.forEach(([name, round]) => results.get(name).push(round(seconds)));
  return results;
};

const place = await start(scale, work, servers);
const tables = [];
try {
  if (hidden) await hide(place.participants[0], place.database);
  const drawn = samples(place.database);
  for (const operation of operations) operation.values = drawn[operation.sample];
  await begin(place, operations[0]);
  if (overloaded > 0) {
    await overload(place, work, overloaded);
    operations.length = 0;
  }
  const counted = counts(place.database);
  console.log(`\nScale ${scale}, ${connections} connections, ${rounds} rounds of ${seconds} s\n\n${heading()}`);
  for (const operation of operations.filter(({ name }) => only.test(name))) {
    const asked = place.participants.filter(({ name }) => operation[name]);
    await requireSame(operation, asked, place.database);
    for (const [name, results] of measureInTurn(await runs(operation, asked, { ...place, counted }))) {
      const figures = middle(results);
      tables.push({ operation: operation.name, server: name, ...figures });
      console.log(row(operation.name, name, figures));
    }
  }
} finally {
  writeFileSync(`${work}/results.json`, JSON.stringify(tables, null, 1));
  await place.stop();
}
