import { el, own } from "../dom.js";
import { claimItem, CLAIM } from "../evidence.js";
import { entityLink, STATEMENT, tellerIn } from "../sentence.js";
import { badge } from "../statement.js";
import { table } from "../table.js";

const PUBLICATION = `
query PublicationPage($slug: String!, $asOf: AsOf) {
  publication(slug: $slug, asOf: $asOf) {
    slug title kind language url publishedOn { text }
    publisher { name entity { slug name } grades { reliability since reason } }
    embodies { slug name }
    retraction { on { text } reason }
    corrections { on { text } reason }
  }
}`;

const CLAIMS = `
query ClaimsOfPublication($slug: [String!]!, $asOf: AsOf, $after: String) {
  claims(first: 20, after: $after, filter: {publication: $slug}, asOf: $asOf) {
    totalCount pageInfo { hasNextPage endCursor } nodes { ...claim statement { ...statement } }
  }
}
${CLAIM}
${STATEMENT}`;

const AFFECTED = `
query AffectedBy($publication: String!, $asOf: AsOf) {
  affectedBy(publication: $publication, first: 100, asOf: $asOf) {
    totalCount nodes { consequence statusNow statusWithout originsNow originsWithout statement { ...statement } }
  }
}
${STATEMENT}`;

/** A publication: where it is to be read, what it says, and what would change if it were retracted. */
export async function show(visit) {
  const { address, say } = visit;
  const slug = address.publication ?? "";
  const teller = tellerIn(visit);
  const { publication } = await visit.ask(PUBLICATION, { slug, asOf: visit.asOf });
  if (!publication) {
    return { title: say("publication.missing"), lead: say("entity.missingLead"), content: [] };
  }
  return {
    title: own(publication.title),
    titleText: publication.title,
    lead: own(publication.publisher.name),
    content: [
      particulars(visit, publication),
      el("h2", {}, say("publication.claims")),
      await claims(visit, teller, slug),
      el("h2", {}, say("publication.affected")),
      await affected(visit, teller, slug),
    ],
  };
}

function particulars({ say, range, day, address, lang }, { url, publishedOn, language, publisher, embodies, retraction, corrections }) {
  const grade = publisher.grades.at(-1);
  const web = url && /^https?:\/\//i.test(url);
  return el(
    "div",
    { class: "particulars-text" },
    el("p", { class: "faint" }, range(publishedOn), language && ` · ${new Intl.DisplayNames(lang, { type: "language" }).of(language)}`),
    publisher.entity && el("p", {}, entityLink(publisher.entity, address)),
    embodies && el("p", {}, say("publication.text") + say("colon"), entityLink(embodies, address)),
    grade && el("p", { class: "faint" }, say("publication.grade", grade.reliability, day(grade.since), grade.reason)),
    retraction && el("p", { class: "weak" }, say("publication.retracted", range(retraction.on), retraction.reason)),
    corrections.map(({ on, reason }) => el("p", { class: "weak" }, say("claim.corrected", range(on), reason))),
    web && el("p", {}, el("a", { href: url, rel: "noopener noreferrer external" }, say("publication.open"))),
  );
}

/** What it says: each claim beneath the sentence of its statement. */
async function claims(visit, teller, slug) {
  const place = el("div", {});
  const asked = { slug: [slug], asOf: visit.asOf };
  const draw = ({ nodes, pageInfo }) => {
    place.append(...nodes.map((claim) => said(visit, teller, claim)));
    if (pageInfo.hasNextPage) {
      place.append(nextButton(visit, async () => draw((await visit.ask(CLAIMS, { ...asked, after: pageInfo.endCursor })).claims)));
    }
  };
  draw((await visit.ask(CLAIMS, asked)).claims);
  return place;
}

function nextButton({ say }, next) {
  const pressed = (event) => {
    event.target.remove();
    next();
  };
  return el("button", { type: "button", onclick: pressed }, say("table.more"));
}

function said(visit, teller, claim) {
  return el(
    "article",
    { class: "statement" },
    el("p", { class: "sentence" }, teller.linked(claim.statement)),
    el("p", { class: "facts" }, badge(claim.statement.status, visit.say)),
    el("ul", { class: "claims" }, claimItem(visit, claim)),
  );
}

async function affected(visit, teller, slug) {
  const { say } = visit;
  const { affectedBy } = await visit.ask(AFFECTED, { publication: slug, asOf: visit.asOf });
  if (affectedBy.totalCount === 0) {
    return el("p", {}, say("publication.unaffected"));
  }
  const columns = ["statement", "consequence", "now", "without"].map((key) => [key, say(`publication.columns.${key}`)]);
  return table(visit, say("publication.affected"), columns, affectedBy.nodes.map((each) => affectedRow(visit, teller, each)));
}

function affectedRow({ say }, teller, { statement, consequence, statusNow, statusWithout, originsNow, originsWithout }) {
  const told = (status, origins) => `${say(`status.${status}`)}, ${say("statement.origins", origins)}`;
  return {
    statement: { text: teller.plain(statement), shown: el("span", {}, teller.linked(statement)) },
    consequence: say(`consequence.${consequence}`),
    now: told(statusNow, originsNow),
    without: told(statusWithout, originsWithout),
  };
}
