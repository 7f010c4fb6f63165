import { el } from "./dom.js";
import { claimItem, CLAIM } from "./evidence.js";
import { STATEMENT } from "./sentence.js";
import { badge } from "./statement.js";
import { saving } from "./table.js";

const CONFLICTS = `
query Disagreements($filter: ConflictFilter!, $asOf: AsOf, $after: String) {
  conflicts(first: 20, after: $after, filter: $filter, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind sameOrigin one { ...conflictSide } other { ...conflictSide } }
  }
}
fragment conflictSide on ConflictSide { stance statement { ...statement } claims { ...claim } }
${CLAIM}
${STATEMENT}`;

/** Asks for the conflicts that a filter leaves: how many there are, and their first page, which leads to the next. */
export async function disagreements(visit, teller, filter) {
  const asked = { filter, asOf: visit.asOf };
  const { conflicts } = await visit.ask(CONFLICTS, asked);
  const content = el("div", {});
  const all = [];
  const draw = ({ nodes, pageInfo }) => {
    all.push(...nodes);
    content.replaceChildren(conflictList(visit, teller, all));
    if (pageInfo.hasNextPage) {
      content.append(el("button", { type: "button", onclick: () => next(pageInfo.endCursor) }, visit.say("table.more")));
    }
  };
  const next = async (after) => draw((await visit.ask(CONFLICTS, { ...asked, after })).conflicts);
  draw(conflicts);
  return { totalCount: conflicts.totalCount, content };
}

/** Conflicts, each with its two sides beside each other, and the chains of what each side says. */
function conflictList(visit, teller, conflicts) {
  const { say } = visit;
  const rows = conflicts.map((conflict) => row(visit, teller, conflict));
  const columns = ["kind", "one", "other", "sameOrigin"].map((key) => [key, say(`conflicts.columns.${key}`)]);
  return el(
    "div",
    {},
    conflicts.map((conflict) => drawn(visit, teller, conflict)),
    saving(say, say("conflicts.title"), columns, rows),
  );
}

function drawn(visit, teller, { kind, sameOrigin, one, other }) {
  const { say } = visit;
  return el(
    "article",
    { class: "conflict" },
    el(
      "p",
      { class: "facts" },
      el("strong", {}, say(`conflictKind.${kind}`)),
      el("span", { class: sameOrigin ? "weak" : "faint" }, say(sameOrigin ? "conflicts.sameOrigin" : "conflicts.ownOrigins")),
    ),
    el("div", { class: "sides" }, side(visit, teller, "conflicts.one", one), side(visit, teller, "conflicts.other", other)),
  );
}

function side(visit, teller, name, { stance, statement, claims }) {
  const { say } = visit;
  return el(
    "section",
    { class: `side ${stance.toLowerCase()}`, "aria-label": say(name) },
    el("p", { class: "sentence" }, teller.linked(statement)),
    el("p", { class: "facts" }, el("span", { class: "stance" }, say(`stance.${stance}`)), badge(statement.status, say)),
    el("ul", { class: "claims" }, claims.map((claim) => claimItem(visit, claim))),
  );
}

function row({ say }, teller, { kind, sameOrigin, one, other }) {
  const told = ({ stance, statement, claims }) =>
    `${claims.map(({ publication }) => publication.publisher.name).join(", ")} – ${say(`stance.${stance}`)}${say("colon")}${teller.plain(statement)}`;
  return {
    kind: say(`conflictKind.${kind}`),
    one: told(one),
    other: told(other),
    sameOrigin: say(sameOrigin ? "conflicts.yes" : "conflicts.no"),
  };
}
