// Processes that are measured: what they and their children have used of the processors, and what memory they have.
import { readFileSync, readdirSync } from "node:fs";

const TICKS_PER_SECOND = 100;

const stat = (pid) => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return { pid: Number(pid), parent: Number(fields[1]), ticks: fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) };
  } catch {
    return null; // it has ended meanwhile
  }
};

const family = (root) => {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(stat).filter(Boolean);
  const found = [];
  for (let due = [root]; due.length > 0; ) {
    const pid = due.pop();
    found.push(...all.filter((process) => process.pid === pid));
    due.push(...all.filter((process) => process.parent === pid).map((process) => process.pid));
  }
  return found;
};

// Seconds that a process, its children, and those of its children that have ended have used of one processor.
export const cpuSeconds = (root) => family(root).reduce((sum, process) => sum + process.ticks, 0) / TICKS_PER_SECOND;

// Megabytes that a process and its children have for themselves.
export const megabytes = (root) =>
  family(root).reduce((sum, { pid }) => {
    try {
      return sum + Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0);
    } catch {
      return sum;
    }
  }, 0) / 1024;
