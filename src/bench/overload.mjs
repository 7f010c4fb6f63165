// Asks the service more than it can answer, with 256 connections for some minutes, and tells slice by slice how it bears it.
import { load, requestsOf } from "./load.mjs";
import { operations } from "./operations/index.mjs";
import { cpuSeconds, megabytes } from "./processes.mjs";

const CONNECTIONS = 256;
const SLICE_SECONDS = 30;

export const overload = async ({ participants }, work, seconds) => {
  const operation = operations.find(({ name }) => name === "entity page");
  const dossier = participants.find(({ name }) => name === "dossier");
  const file = await requestsOf(operation, dossier, work);
  console.log(`\n| second | answers/s | 503 with Retry-After/s | wrong | p50 ms | p99 ms | longest ms | server MB | server CPU s/1,000 |\n|${"---|".repeat(9)}`);
  for (let second = 0; second < seconds; second += SLICE_SECONDS) {
    const before = cpuSeconds(dossier.pid);
    const slice = load(operation, dossier, file, { seconds: SLICE_SECONDS, connections: CONNECTIONS, toldApart: true });
    const each = ((cpuSeconds(dossier.pid) - before) * 1000) / slice.requests;
    const cells = [
      second + SLICE_SECONDS, (slice.requests - slice.busy) / slice.seconds, slice.busy / slice.seconds, slice.wrong, slice.p50, slice.p99, slice.max,
      megabytes(dossier.pid),
    ].map((cell) => cell.toFixed(0));
    console.log(`| ${cells.join(" | ")} | ${each.toFixed(2)} |`);
  }
};
