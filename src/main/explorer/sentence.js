import { to } from "./address.js";
import { el, own } from "./dom.js";
import * as en from "./sentences/en.js";
import * as fr from "./sentences/fr.js";

const LANGUAGES = { en, fr };

/** What a sentence needs of a statement, whatever its kind. */
export const STATEMENT = `
fragment statement on Statement {
  id kind status
  corroboration { origins claims publications unnamedOnly circular }
  firstClaim { reportedOn { text } modality }
  parties { role part since { text } entity { __typename slug name } }
  ... on Ownership { share { ...amount } period { ...period } }
  ... on Position { title period { ...period } }
  ... on Development { developmentRole: role period { ...period } }
  ... on Derivation { derivationKind period { ...period } }
  ... on Restriction { effect eccns period { ...period } }
  ... on Facility {
    facilityKind facilityStage: stage facilityCapacity: capacity { ...amount } amount { ...amount } period { ...period }
  }
  ... on Purchase {
    happened { text } quantity { ...amount } amount { ...amount } share { ...amount } rank purchaseStage: stage
  }
  ... on Bid { happened { text } amount { ...amount } bidStage: stage bidCapacity: capacity }
  ... on Ruling { happened { text } disposition holding decision { identifiers { scheme value } } }
  ... on Request { happened { text } asked }
  ... on Amendment { happened { text } amendmentKind }
  ... on Observation {
    sentence measure measured { ...amount } happened { text } span: period { ...period } aboutPublication { slug title }
  }
}
fragment amount on Amount { bound value unit }
fragment period on Period { ending starts { text } ends { text } }`;

/** How a visit tells statements: `linked(statement)` as nodes in which entities are links, `plain(statement)` as text. */
export function tellerIn(visit) {
  const told = LANGUAGES[visit.lang];
  const parts = (statement) => flat(told.sentences[statement.kind](new Teller(statement, visit, told)));
  return {
    linked: (statement) => parts(statement).map((part) => node(part, visit.address)),
    plain: (statement) => parts(statement).map((part) => part.name ?? part).join(""),
  };
}

/** A link to an entity's page. */
export function entityLink(entity, address) {
  return el("a", { href: to(address, { view: "entity", entity: entity.slug }) }, own(entity.name));
}

function node(part, address) {
  if (part.slug) {
    return entityLink(part, address);
  }
  return part.name === undefined ? part : own(part.name);
}

function flat(parts) {
  return parts.flat(Infinity).filter((part) => part !== null && part !== undefined && part !== false);
}

class Teller {
  #visit;
  #told;

  constructor(statement, visit, told) {
    this.of = statement;
    this.#visit = visit;
    this.#told = told;
    for (const name of ["amount", "quantity", "share", "measured"]) {
      this[name] = statement[name] && visit.amount(statement[name]);
    }
    this.capacity = statement.facilityCapacity && visit.amount(statement.facilityCapacity);
    this.happened = statement.happened && told.time.happened(visit.range(statement.happened));
    this.period = this.#held(statement.period);
    this.span = this.#held(statement.span);
  }

  /** Who plays a role, as in "A, B and C". */
  all(role) {
    const { comma, last } = this.#told.list;
    const entities = this.#in(role);
    return entities.map((entity, at) => [at === 0 ? null : at === entities.length - 1 ? last : comma, entity]);
  }

  some(before, role) {
    return this.has(role) && [before, this.all(role)];
  }

  has(role) {
    return this.#in(role).length > 0;
  }

  several(role) {
    return this.#in(role).length > 1;
  }

  /** A text of the database within the sentence. */
  text(value) {
    return value && { name: value };
  }

  #in(role) {
    return this.of.parties.filter((party) => party.role === role).map((party) => party.entity);
  }

  #held(period) {
    const { time } = this.#told;
    const { range } = this.#visit;
    if (!period) {
      return null;
    }
    if (period.starts && period.ends) {
      return time.span(range(period.starts), range(period.ends));
    }
    if (period.starts || period.ends) {
      return period.starts ? time.since(range(period.starts)) : time.until(range(period.ends));
    }
    return period.ending === "ENDED" && time.ended;
  }
}
