import { el } from "../dom.js";
import { badge, statementCard } from "../statement.js";
import { saving } from "../table.js";

const FIELDS = ["kind", "statement", "before", "after", "originsBefore", "originsAfter", "first", "contradicted", "settled"];

/**
 * A section of changes, with its file. The evidence is that of the later day; of what then no longer stood, that of the
 * earlier one.
 */
export function changeSection(visit, teller, name, changes, { days, told }) {
  const { say, day } = visit;
  if (changes.length === 0) {
    return null;
  }
  const asOf = name === "gone" ? days.from : days.until;
  const then = { ...visit, asOf: { knownAt: asOf } };
  const title = say(`between.${name === "otherwise" ? "status" : name}`);
  const columns = FIELDS.map((key) => [key, say(`between.fields.${key}`)]);
  const rows = changes.map((change) => row(visit, teller, change, told));
  return el(
    "section",
    { id: name, "aria-label": title },
    el(
      "div",
      { class: "heading" },
      el("h2", {}, title),
      el("p", { class: "faint" }, say("between.count", changes.length)),
      saving(say, `${title} ${days.from} ${days.until}`, columns, rows),
    ),
    el("p", { class: "faint" }, say("between.evidence", day(asOf))),
    changes.map((change) => card(then, teller, change, told)),
  );
}

function card(visit, teller, change, told) {
  const { before, after, conflicts, settled } = change;
  const notes = [
    ...(before && after ? turns(visit, change) : []),
    ...conflicts.map((conflict) => contradiction(visit, teller, "contradicted", conflict, told)),
    ...settled.map((conflict) => contradiction(visit, teller, "settled", conflict, told)),
  ];
  const shown = statementCard(visit, teller, after ?? before);
  shown.querySelector(".facts").after(...notes);
  return shown;
}

/** What is otherwise than before, each as it was and as it is. */
function turns({ say }, { before, after }) {
  const origins = (statement) => String(statement.corroboration.origins);
  return [
    before.status !== after.status && fromTo(say("between.wasStatus"), badge(before.status, say), badge(after.status, say)),
    origins(before) !== origins(after) && fromTo(say("between.wasOrigins"), origins(before), origins(after)),
  ].filter(Boolean);
}

function fromTo(what, before, after) {
  return el("p", { class: "turn" }, `${what}: `, before, " → ", after);
}

function contradiction({ say }, teller, word, { kind, other }, told) {
  const against = told.get(other);
  const look = word === "settled" ? "turn" : "turn weak";
  return el("p", { class: look }, say(`between.${word}`, say(`conflictKind.${kind}`)), against && [": ", teller.linked(against)]);
}

function row({ say }, teller, { before, after, conflicts, settled }, told) {
  const statement = after ?? before;
  const against = ({ kind, other }) =>
    [say(`conflictKind.${kind}`), told.has(other) && teller.plain(told.get(other))].filter(Boolean).join(": ");
  return {
    kind: say(`kind.${statement.kind}`),
    statement: teller.plain(statement),
    before: before && say(`status.${before.status}`),
    after: after && say(`status.${after.status}`),
    originsBefore: before?.corroboration.origins,
    originsAfter: after?.corroboration.origins,
    first: statement.firstClaim?.reportedOn.text,
    contradicted: conflicts.map(against).join("; "),
    settled: settled.map(against).join("; "),
  };
}
