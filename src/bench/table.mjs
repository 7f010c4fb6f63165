// The table of what was measured.
const COLUMNS = [
  ["requests/s", "rate", 0], ["p50 ms", "p50", 1], ["p95 ms", "p95", 1], ["p99 ms", "p99", 1], ["server CPU s/1,000", "server", 2],
  ["PostgreSQL CPU s/1,000", "postgres", 2], ["load CPU s/1,000", "load", 2], ["server MB", "memory", 0], ["busy", "busy", 0], ["wrong", "wrong", 0],
];

const median = (numbers) => [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

export const heading = () => {
  const names = ["operation", "server", ...COLUMNS.map(([name]) => name)];
  return `| ${names.join(" | ")} |\n|${"---|".repeat(names.length)}`;
};

// The median of several rounds, of each figure.
export const middle = (rounds) => Object.fromEntries(COLUMNS.map(([, key]) => [key, median(rounds.map((round) => round[key]))]));

export const row = (operation, server, figures) =>
  `| ${operation} | ${server} | ${COLUMNS.map(([, key, digits]) => figures[key].toFixed(digits)).join(" | ")} |`;
