import { el, own } from "./dom.js";
import { evidence } from "./evidence.js";

/** The sign of a status, beside its word and its colour. */
const SIGNS = { ESTABLISHED: "●", REPORTED: "◐", CONTESTED: "⇄", DENIED: "✕", UNKNOWN: "○", NOT_YET_REPORTED: "◌" };

/** A status as a word with a sign. */
export function badge(status, say) {
  return el(
    "span",
    { class: `badge ${status.toLowerCase()}` },
    el("span", { "aria-hidden": "true" }, SIGNS[status]),
    ` ${say(`status.${status}`)}`,
  );
}

/**
 * A statement as a sentence, with its status, how many independent origins it has, and, one click away, who says so.
 */
export function statementCard(visit, teller, statement) {
  return el(
    "article",
    { class: "statement" },
    el("p", { class: "sentence" }, teller.linked(statement)),
    el("p", { class: "facts" }, facts(visit, statement)),
    extra(visit, statement),
    evidence(visit, statement),
  );
}

function facts({ say, range }, { status, corroboration, firstClaim }) {
  return [
    badge(status, say),
    el("span", {}, say("statement.origins", corroboration.origins)),
    corroboration.unnamedOnly && el("span", { class: "weak" }, say("statement.unnamed")),
    corroboration.circular && el("span", { class: "weak" }, say("statement.circular")),
    firstClaim && el("span", { class: "faint" }, say("statement.first", range(firstClaim.reportedOn))),
    firstClaim && firstClaim.modality !== "FACT" && el("span", { class: "faint" }, say(`modality.${firstClaim.modality}`)),
  ];
}

function extra({ say }, { bidCapacity, decision }) {
  const citations = decision?.identifiers.map(({ value }) => value) ?? [];
  return [
    bidCapacity && el("p", { class: "faint" }, say("statement.capacity") + say("colon"), own(bidCapacity)),
    citations.length > 0 && el("p", { class: "faint" }, say("statement.citation") + say("colon") + citations.join(", ")),
  ];
}

/** The columns and rows of a list of statements, for a file. */
export function statementColumns(say) {
  return ["kind", "sentence", "status", "origins", "first", "claims"].map((key) => [key, say(`statement.columns.${key}`)]);
}

export function statementRow({ say }, teller, statement) {
  return {
    kind: say(`kind.${statement.kind}`),
    sentence: teller.plain(statement),
    status: say(`status.${statement.status}`),
    origins: statement.corroboration.origins,
    first: statement.firstClaim?.reportedOn.text,
    claims: statement.corroboration.claims,
  };
}
