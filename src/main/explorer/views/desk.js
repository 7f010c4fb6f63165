import { changed } from "../address.js";
import { token } from "../ask.js";
import { el, own } from "../dom.js";
import { publicationLink } from "../evidence.js";
import { kindFilter } from "../filter.js";
import { entityLink, STATEMENT, tellerIn } from "../sentence.js";
import { statementCard } from "../statement.js";
import { saving, table } from "../table.js";
import { seenUntil } from "../visits.js";
import { beatOf } from "./beat.js";

const WEAK = `
query WeakGround($filter: FindingFilter!, $asOf: AsOf, $after: String) {
  audit(first: 20, after: $after, filter: $filter, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { id kind statement { ...statement } claims { publication { publisher { name } } } }
  }
}
${STATEMENT}`;

const CHANGES = `
query SinceMyLastVisit($since: Int!, $filter: ChangeFilter, $asOf: AsOf, $after: String) {
  changes(first: 50, since: $since, after: $after, filter: $filter, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes {
      revision recordedAt kind type reason
      node { __typename ...what }
      conflict { kind one { statement { ...statement } } other { statement { ...statement } } }
    }
  }
}
fragment what on Node {
  ... on Entity { slug name }
  ... on Publication { slug title }
  ... on Publisher { name }
  ... on Beat { name }
  ... on Claim { publication { slug title } statement { ...statement } }
  ...statement
}
${STATEMENT}`;

const FINDINGS = ["ONE_ORIGIN", "UNNAMED_ONLY", "MEMORY_ONLY", "RETRACTED_SOURCE"];

/** What a desk looks at first: what rests on weak ground, and what has changed since its last visit. */
export async function show(visit) {
  const { address, say } = visit;
  const beat = await beatOf(visit);
  const teller = tellerIn(visit);
  const weak = await weakGround(visit, teller, beat);
  return {
    title: say("desk.title"),
    lead: say("desk.lead"),
    content: [tokenForm(visit), await sinceLastVisit(visit, teller, beat), el("h2", {}, say("desk.weak")), findings(visit), weak].filter(Boolean),
  };
}

function findings(visit) {
  return kindFilter(visit, { id: "finding", label: visit.say("desk.filter"), kinds: FINDINGS, word: "finding" });
}

async function weakGround(visit, teller, beat) {
  const { address, say } = visit;
  const asked = {
    filter: { ...(beat && { beat: [beat] }), ...(address.kind && { kind: [address.kind] }) },
    asOf: visit.asOf,
  };
  const place = el("div", {});
  const rows = [];
  const columns = ["kind", "statement", "sources"].map((key) => [key, say(`desk.columns.${key}`)]);
  const draw = ({ totalCount, nodes, pageInfo }) => {
    rows.push(...nodes.map((finding) => findingRow(visit, teller, finding)));
    place.append(...nodes.map((finding) => findingCard(visit, teller, finding)), foot(totalCount, pageInfo));
  };
  const foot = (totalCount, { hasNextPage, endCursor }) => {
    const next = async () => {
      tools.remove();
      draw((await visit.ask(WEAK, { ...asked, after: endCursor })).audit);
    };
    const tools = el(
      "p",
      { class: "tools" },
      hasNextPage && el("button", { type: "button", onclick: next }, say("table.more")),
      saving(say, say("desk.weak"), columns, rows),
      el("span", { class: "faint" }, say("desk.count", rows.length, totalCount)),
    );
    return tools;
  };
  const { audit } = await visit.ask(WEAK, asked);
  if (audit.totalCount === 0) {
    return el("p", { class: "empty" }, say("desk.noWeak"));
  }
  draw(audit);
  return place;
}

function findingCard(visit, teller, { kind, statement }) {
  const card = statementCard(visit, teller, statement);
  card.prepend(el("p", { class: "weak" }, visit.say(`finding.${kind}`)));
  return card;
}

function findingRow({ say }, teller, { kind, statement, claims }) {
  return {
    kind: say(`finding.${kind}`),
    statement: teller.plain(statement),
    sources: [...new Set(claims.map(({ publication }) => publication.publisher.name))].join("; "),
  };
}

/** What was recorded after the revision that this browser saw last. */
async function sinceLastVisit(visit, teller, beat) {
  const { say } = visit;
  const seen = seenUntil(beat, visit.answer.revision);
  const place = el("div", {});
  if (seen.first) {
    place.append(el("p", {}, say("desk.first")));
  } else {
    const { changes } = await visit.ask(CHANGES, { since: seen.revision, filter: beat ? { beat: [beat] } : null, asOf: null });
    place.append(...changeList(visit, teller, changes, seen));
  }
  return el("section", { id: "since" }, el("h2", {}, say("desk.since")), place);
}

function changeList(visit, teller, changes, seen) {
  const { say } = visit;
  if (changes.totalCount === 0) {
    return [el("p", {}, say("desk.nothing"))];
  }
  const columns = ["revision", "at", "change", "what", "statement", "reason"].map((key) => [key, say(`desk.columns.${key}`)]);
  const mark = (event) => {
    seen.mark(visit.answer.revision);
    event.target.remove();
    visit.tell(say("desk.marked"));
  };
  return [
    el("p", { class: "faint" }, `${say("desk.sinceRevision", seen.revision)} ${say("desk.count", changes.nodes.length, changes.totalCount)}`),
    table(visit, say("desk.since"), columns, changes.nodes.map((change) => changeRow(visit, teller, change))),
    el("button", { type: "button", onclick: mark }, say("desk.seen")),
  ];
}

function changeRow(visit, teller, { revision, recordedAt, kind, type, reason, node, conflict }) {
  const { say, lang } = visit;
  return {
    revision,
    at: { text: recordedAt, shown: new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeStyle: "short" }).format(new Date(recordedAt)) },
    change: say(`change.${kind}`),
    what: say(`changed.${type}`),
    statement: changedThing(visit, teller, node, conflict),
    reason,
  };
}

/** What was changed, as a text and as a link or sentence. */
function changedThing({ address }, teller, node, conflict) {
  if (!node) {
    return conflict && told(teller, conflict.one.statement);
  }
  if (node.statement ?? node.parties) {
    return told(teller, node.statement ?? node);
  }
  if (node.title) {
    return { text: node.title, shown: publicationLink(node, address) };
  }
  return { text: node.name, shown: node.slug ? entityLink(node, address) : own(node.name) };
}

function told(teller, statement) {
  return { text: teller.plain(statement), shown: el("span", {}, teller.linked(statement)) };
}

/** Where the desk says who it is. */
function tokenForm({ address, say, go }) {
  const held = token.get() !== "";
  const input = el("input", { id: "token", type: "password", autocomplete: "off", disabled: held, required: true });
  const submit = (event) => {
    event.preventDefault();
    token.set(held ? "" : input.value.trim());
    go(changed(address, {}));
  };
  return el(
    "form",
    { class: "filters", onsubmit: submit },
    el("label", { for: "token" }, say("desk.token")),
    input,
    el("button", { type: "submit", class: "quiet" }, say(held ? "desk.leave" : "desk.enter")),
    el("p", { class: "faint" }, say("desk.tokenHint")),
  );
}
