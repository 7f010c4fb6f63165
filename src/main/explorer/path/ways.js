import { to } from "../address.js";
import { el } from "../dom.js";
import { entityLink } from "../sentence.js";
import { statementCard } from "../statement.js";
import { table } from "../table.js";

/** The ways from one name to another, each as its steps in order. */
export function ways(visit, teller, paths) {
  return paths.map((path, at) => wayOf(visit, teller, path, at + 1));
}

function wayOf(visit, teller, path, number) {
  const { say, address } = visit;
  const name = say("path.way", number, path.length);
  const [first, ...others] = names(path);
  const graph = to(address, { view: "graph", entity: first.slug, with: others.map(({ slug }) => slug).join(",") });
  return el(
    "section",
    { class: "way", "aria-label": name },
    el("div", { class: "heading" }, el("h2", {}, name), el("a", { href: graph }, say("entity.graph"))),
    el("ol", { class: "steps" }, path.hops.map((hop) => el("li", {}, step(visit, teller, hop, weakest(path, hop))))),
  );
}

/** The names on a way, from end to end. */
function names({ hops }) {
  return [hops[0].from, ...hops.map((hop) => hop.to)];
}

function weakest({ weakest: weak }, { from, to: end }) {
  return weak.from.slug === from.slug && weak.to.slug === end.slug;
}

function step(visit, teller, hop, weak) {
  const { say, address } = visit;
  const { best, statements, statementCount } = hop;
  const [first, ...others] = statements;
  const rest = others.map((statement) => statementCard(visit, teller, statement));
  return [
    el("h3", {}, entityLink(hop.from, address), " → ", entityLink(hop.to, address)),
    el(
      "p",
      { class: "facts" },
      weak && el("strong", { class: "weak" }, el("span", { "aria-hidden": "true" }, "▽ "), say("path.weakest")),
      el("span", {}, say("path.best", say(`level.${best.level}`), best.origins)),
      el("span", { class: "faint" }, say("path.statements", statementCount)),
    ),
    statementCard(visit, teller, first),
    rest.length > 0 && el("details", {}, el("summary", {}, say("path.others", rest.length)), rest),
    statementCount > statements.length && el("p", { class: "faint" }, say("path.more", statements.length, statementCount)),
  ].filter(Boolean);
}

const KEYS = ["way", "step", "from", "to", "statement", "status", "grade", "weakest"];

/** All steps of all ways as a table, a row for each statement. */
export function stepTable(visit, teller, paths) {
  const { say } = visit;
  const columns = KEYS.map((key) => [key, say(`path.columns.${key}`)]);
  const ofWay = (path, way) =>
    path.hops.flatMap((hop, at) => stepRows(visit, teller, path, hop, { way, step: at + 1 }));
  const rows = paths.flatMap((path, at) => ofWay(path, at + 1));
  return [el("h2", {}, say("path.table")), table(visit, say("path.table"), columns, rows)];
}

function stepRows({ say }, teller, path, hop, place) {
  return hop.statements.map((statement) => ({
    ...place,
    from: hop.from.name,
    to: hop.to.name,
    statement: teller.plain(statement),
    status: say(`status.${statement.status}`),
    grade: say(`level.${hop.best.level}`),
    weakest: weakest(path, hop) ? say("path.weakest") : "",
  }));
}
