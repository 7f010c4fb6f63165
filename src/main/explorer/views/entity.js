import { changed, to } from "../address.js";
import { between, el, own } from "../dom.js";
import { disagreements } from "../conflict.js";
import { kindFilter } from "../filter.js";
import { STATEMENT, tellerIn } from "../sentence.js";
import { statementCard, statementColumns, statementRow } from "../statement.js";
import { saving } from "../table.js";
import { productTable, PRODUCTS } from "../products.js";

const ENTITY = `
query EntityPage($slug: String!, $filter: StatementFilter, $asOf: AsOf, $after: String) {
  entity(slug: $slug, asOf: $asOf) {
    __typename slug name description
    names { text kind language }
    identifiers { scheme value issuer { name } }
    ... on Firm { form: kind country website }
    ... on Person { country }
    ... on PublicBody { body: kind country website }
    ... on Product { product: kind }
    ... on Regulation { regulation: kind country ...products }
    ... on CourtDecision { court { slug name } }
    ... on Place { place: kind country }
    statements(first: 50, after: $after, filter: $filter) {
      totalCount pageInfo { hasNextPage endCursor } nodes { ...statement }
    }
  }
}
${PRODUCTS}
${STATEMENT}`;

const WITH = `query NameOf($slug: String!) { entity(slug: $slug) { name } }`;

/** The kinds of statements, in the order in which a reader wants them. */
export const KINDS = [
  "BID", "RULING", "PURCHASE", "RESTRICTION", "OWNERSHIP", "FACILITY", "DEVELOPMENT", "DERIVATION", "REQUEST", "AMENDMENT",
  "POSITION", "OBSERVATION",
];

/** Where an identifier can be looked up; what is not here has no page of its own for a number. */
const REGISTERS = {
  WIKIDATA: (value) => `https://www.wikidata.org/wiki/${encodeURIComponent(value)}`,
  LEI: (value) => `https://search.gleif.org/#/record/${encodeURIComponent(value)}`,
  CIK: (value) => `https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=${encodeURIComponent(value)}`,
  FR_DOCUMENT: (value) => `https://www.federalregister.gov/d/${encodeURIComponent(value)}`,
  ARXIV: (value) => `https://arxiv.org/abs/${encodeURIComponent(value)}`,
};

/** An entity: what it is, and all that is said of it, in sentences by kind. */
export async function show(visit) {
  const { address, say } = visit;
  const variables = { slug: address.entity ?? "", filter: filterOf(address), asOf: visit.asOf };
  const teller = tellerIn(visit);
  const [{ entity }, conflicts] = await Promise.all([
    visit.ask(ENTITY, variables),
    disagreements(visit, teller, { entity: [variables.slug] }),
  ]);
  if (!entity) {
    return { title: say("entity.missing"), lead: say("entity.missingLead"), content: [] };
  }
  const other = address.with && (await visit.aside(WITH, { slug: address.with })).entity;
  return {
    title: own(entity.name),
    titleText: entity.name,
    lead: [kindOf(entity, say), entity.description && [" – ", own(entity.description)]],
    content: [
      particulars(visit, entity),
      ways(visit, entity),
      kinds(visit, other),
      entity.products && productTable(visit, entity.products.nodes),
      sections(visit, teller, entity, variables),
      conflicts.totalCount > 0 && el("section", { id: "conflicts" }, el("h2", {}, say("entity.conflicts")), conflicts.content),
    ],
  };
}

function filterOf(address) {
  const filter = { ...(address.kind && { kind: [address.kind] }), ...(address.with && { entity: [address.with] }) };
  return Object.keys(filter).length > 0 ? filter : null;
}

function kindOf(entity, say) {
  const form = entity.form ?? entity.body ?? entity.product ?? entity.regulation ?? entity.place;
  return form ? `${say(`entity.${entity.__typename}`)} (${say(`form.${form}`)})` : say(`entity.${entity.__typename}`);
}

function particulars({ say, address, lang }, entity) {
  const names = entity.names.filter(({ text }) => text !== entity.name);
  const rows = [
    names.length > 0 && [say("entity.names"), between(names.map((name) => nameItem(name, say)), ", ")],
    entity.identifiers.length > 0 && [say("entity.identifiers"), between(entity.identifiers.map(identifier), ", ")],
    entity.website && [say("entity.website"), outward(entity.website, entity.website)],
    entity.court && [say("entity.court"), el("a", { href: to(address, { view: "entity", entity: entity.court.slug }) }, own(entity.court.name))],
    entity.country && [say("entity.country"), countryName(entity.country, lang)],
  ].filter(Boolean);
  return rows.length > 0 && el("dl", { class: "particulars" }, rows.map(([term, told]) => [el("dt", {}, term), el("dd", {}, told)]));
}

function countryName(code, lang) {
  try {
    return new Intl.DisplayNames(lang, { type: "region" }).of(code);
  } catch {
    return code;
  }
}

function nameItem({ text, kind, language }, say) {
  return el("span", {}, el("bdi", { lang: language }, text), el("span", { class: "faint" }, ` (${say(`nameKind.${kind}`)})`));
}

function identifier({ scheme, value, issuer }) {
  const text = `${scheme.replaceAll("_", " ")} ${value}${issuer ? `, ${issuer.name}` : ""}`;
  return REGISTERS[scheme] ? outward(REGISTERS[scheme](value), text) : el("span", {}, text);
}

/** A link to elsewhere; only to the web, whatever stands in the database. */
function outward(href, text) {
  return /^https?:\/\//i.test(href) ? el("a", { href, rel: "noopener noreferrer external" }, own(text)) : own(text);
}

function ways({ address, say }, { slug }) {
  const link = (view, key, more = {}) => el("a", { class: "button quiet", href: to(address, { view, entity: slug, ...more }) }, say(key));
  return el("p", { class: "tools" }, link("graph", "entity.graph"), link("timeline", "entity.timeline"), link("path", "entity.path"));
}

/** Which kinds of statements are shown; and with whom, where only those are shown. */
function kinds(visit, other) {
  const { address, say } = visit;
  const every = el("a", { href: changed(address, { with: undefined }) }, say("entity.every"));
  const only = other && el("p", {}, say("entity.only", other.name), " ", every);
  return kindFilter(visit, { id: "kind", label: say("entity.filter"), kinds: KINDS, word: "kind" }, only);
}

/** The statements, a section for each kind; further pages are put where they belong. */
function sections(visit, teller, entity, variables) {
  const { say, address } = visit;
  const { statements } = entity;
  if (statements.totalCount === 0) {
    return el("p", { class: "empty" }, say(address.known ? "entity.noneKnown" : "entity.none"));
  }
  const place = el("div", {});
  const all = [...statements.nodes];
  const draw = (pageInfo) => {
    const shown = KINDS.filter((kind) => all.some((statement) => statement.kind === kind));
    place.replaceChildren(
      el("p", { class: "faint" }, say("entity.statements", statements.totalCount)),
      ...shown.map((kind) => section(visit, teller, kind, all.filter((statement) => statement.kind === kind))),
    );
    if (pageInfo.hasNextPage) {
      place.append(el("button", { type: "button", onclick: () => next(pageInfo.endCursor) }, say("table.more")));
    }
  };
  const next = async (after) => {
    const page = (await visit.ask(ENTITY, { ...variables, after })).entity.statements;
    all.push(...page.nodes);
    draw(page.pageInfo);
  };
  draw(statements.pageInfo);
  return place;
}

function section(visit, teller, kind, statements) {
  const { say } = visit;
  const name = say(`kind.${kind}`);
  const rows = statements.map((statement) => statementRow(visit, teller, statement));
  return el(
    "section",
    { id: kind.toLowerCase(), "aria-label": name },
    el("div", { class: "heading" }, el("h2", {}, name), saving(say, name, statementColumns(say), rows)),
    statements.map((statement) => statementCard(visit, teller, statement)),
  );
}
