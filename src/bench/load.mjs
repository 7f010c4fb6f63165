// Sends requests to a server and tells how it did: how many, how fast, and what it took of the processors.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { cpuSeconds, megabytes } from "./processes.mjs";

export const headers = (operation, participant) => ({
  Accept: "application/json",
  ...(operation.desk ? { Authorization: `Bearer ${participant.token}` } : {}),
});

// A connection that was idle for long may be closed by the server at the moment at which it is used again.
const again = async (ask) => {
  try {
    return await ask();
  } catch {
    return ask();
  }
};

export const post = async (operation, participant, body) => {
  const answer = await again(() => fetch(participant.url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers(operation, participant) },
    body: JSON.stringify(body),
  }));
  const read = await answer.json();
  if (read.errors) throw new Error(`${participant.name}: ${JSON.stringify(read.errors)}\n${body.query}`);
  return read.data;
};

// The URL of a document that the server is told once, and from then on knows by its hash.
const persist = async (operation, participant) => {
  const { query } = operation[participant.name];
  const extensions = { persistedQuery: { version: 1, sha256Hash: createHash("sha256").update(query).digest("hex") } };
  await post(operation, participant, { query, variables: operation.values[0].variables, extensions });
  return ({ variables }) => `/graphql?extensions=${encodeURIComponent(JSON.stringify(extensions))}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
};

const line = async (operation, participant, path) => {
  if (!operation.get.held) return path;
  const answer = await fetch(new URL(path, participant.url), { headers: headers(operation, participant) });
  await answer.text();
  return `${path} ${answer.headers.get("etag")}`;
};

// Writes what a server is asked into a file, and names the file.
export const requestsOf = async (operation, participant, work) => {
  const file = `${work}/${operation.name.replaceAll(/[^a-z0-9]+/gi, "-")}.${participant.name}.txt`;
  const lines = [];
  if (operation.get) {
    const pathOf = await persist(operation, participant);
    for (const value of operation.values) lines.push(await line(operation, participant, pathOf(value)));
  } else {
    const { query } = operation[participant.name];
    operation.values.forEach(({ variables }) => lines.push(JSON.stringify({ query, variables })));
  }
  writeFileSync(file, lines.join("\n") + "\n");
  return file;
};

// What a shell's `times` tells of the commands that it ran, in seconds.
export const ownSeconds = (times) => {
  const [, minutes, seconds, systemMinutes, systemSeconds] = /(\d+)m([\d.]+)s (\d+)m([\d.]+)s/.exec(times);
  return Number(minutes) * 60 + Number(seconds) + Number(systemMinutes) * 60 + Number(systemSeconds);
};

export const load = (operation, participant, file, { seconds, connections, from = 0, toldApart = false }) => {
  const token = operation.desk ? participant.token : "-";
  const command = `wrk -t1 -c${connections} -d${seconds}s --timeout 30s -s src/bench/load.lua ${participant.url} -- ${file} ${token} ${from} ${toldApart ? "told-apart" : ""}; times`;
  const lines = execFileSync("bash", ["-c", command], { encoding: "utf8" }).trim().split("\n");
  return { ...JSON.parse(lines.find((text) => text.startsWith("{"))), own: ownSeconds(lines.at(-1)) };
};

// One round: what a server did, and what it took for 1,000 requests.
export const measure = (operation, participant, postgres, file, how) => {
  const before = { server: cpuSeconds(participant.pid), postgres: cpuSeconds(postgres) };
  const { requests, seconds, own, ...seen } = load(operation, participant, file, how);
  const each = (used) => (used * 1000) / requests;
  return {
    ...seen,
    requests,
    rate: requests / seconds,
    server: each(cpuSeconds(participant.pid) - before.server),
    postgres: each(cpuSeconds(postgres) - before.postgres),
    load: each(own),
    memory: megabytes(participant.pid),
  };
};
