import { el, between } from "../dom.js";
import { entityLink } from "../sentence.js";
import { badge } from "../statement.js";
import { table } from "../table.js";
import { distinct } from "./gathered.js";

/** So many rows are drawn; the file has all of them. */
const DRAWN = 200;

const KEYS = ["kind", "from", "to", "status", "origins", "grade", "unnamed"];

/** What the picture shows as a table: a row for each statement. */
export function statementTable(visit, { statements }) {
  const { say } = visit;
  const columns = KEYS.map((key) => [key, say(`graph.columns.${key}`)]);
  const rows = [...statements.values()].map((statement, at) => row(visit, statement, at < DRAWN));
  return [
    rows.length > DRAWN && el("p", { class: "faint" }, say("graph.rows", DRAWN, rows.length)),
    table(visit, say("graph.table"), columns, rows, DRAWN),
  ].filter(Boolean);
}

function row({ say, address }, { kind, parties, status, corroboration, explanation }, drawn) {
  const [first, ...others] = distinct(parties);
  const level = explanation.asserting?.level;
  return {
    kind: say(`graph.line.${kind}`),
    from: { text: first.name, shown: drawn && entityLink(first, address) },
    to: {
      text: others.map(({ name }) => name).join("; "),
      shown: drawn && el("span", {}, between(others.map((other) => entityLink(other, address)), ", ")),
    },
    status: { text: say(`status.${status}`), shown: drawn && badge(status, say) },
    origins: corroboration.origins,
    grade: level ? say(`level.${level}`) : "",
    unnamed: corroboration.unnamedOnly ? say("statement.unnamed") : "",
  };
}

/** Who published what the picture shows, each once. */
export function publishersOf({ statements }, lang) {
  const all = [...statements.values()].flatMap(({ claims }) => claims.nodes.map(({ publication }) => publication.publisher.name));
  return [...new Set(all)].sort((one, other) => one.localeCompare(other, lang));
}
