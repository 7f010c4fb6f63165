/**
 * How each kind of statement is put into an English sentence. A teller `s` has the statement, `all(role)` for who plays a
 * role and `some(before, role)` for the same where somebody does; what is false is left out.
 */
export const sentences = {
  OWNERSHIP: (s) => [s.all("OWNER"), " owns ", s.share && `${s.share} of `, s.all("OWNED"), s.period],
  POSITION: (s) => [s.all("PERSON"), ", ", s.text(s.of.title), ", ", s.all("AT"), s.period],
  DEVELOPMENT: (s) => [s.all("DEVELOPER"), ` ${DEVELOPS[s.of.developmentRole]} `, s.all("PRODUCT"), s.period],
  DERIVATION: (s) => [s.all("PRODUCT"), ` ${DERIVES[s.of.derivationKind]} `, s.all("FROM"), s.period],
  RESTRICTION: (s) => [
    s.all("REGULATION"), ` ${RESTRICTS[s.of.effect]} `,
    s.has("PRODUCT") ? s.all("PRODUCT") : s.of.eccns.length > 0 ? `items under ${s.of.eccns.join(", ")}` : "certain items",
    s.some(" for ", "DESTINATION"), s.some(" from ", "PARTY"), s.period,
  ],
  FACILITY: (s) => [
    s.all("FIRM"), ` ${BUILDS[s.of.facilityStage]} ${PLACES[s.of.facilityKind]} in `, s.all("PLACE"),
    s.capacity && ` of ${s.capacity}`, s.amount && `, for ${s.amount}`, s.period,
  ],
  PURCHASE: (s) => (s.of.rank ? ranked(s) : bought(s)),
  BID: (s) => [
    s.all("BIDDER"), ` ${s.several("BIDDER") ? BIDS_TOGETHER[s.of.bidStage] : BIDS[s.of.bidStage]} `, s.all("TARGET"),
    s.amount && `, ${s.amount}`, s.some(", joined by ", "JOINED"), s.some(", advised by ", "ADVISER"),
    s.some(", financed by ", "FINANCIER"), s.happened,
  ],
  RULING: (s) => [
    s.all("DECISION"), ` ${RULES[s.of.disposition]} `, s.all("ON"), s.happened, s.of.holding && ": ", s.text(s.of.holding),
  ],
  REQUEST: (s) => [s.all("FROM"), " asked ", s.all("TO"), s.happened, ": ", s.text(s.of.asked)],
  AMENDMENT: (s) => [s.all("REGULATION"), ` ${AMENDS[s.of.amendmentKind]} `, s.all("OF"), s.happened],
  OBSERVATION: (s) => [s.text(s.of.sentence.replace(/\.$/, "")), s.measured && ` (${s.of.measure}: ${s.measured})`, s.happened, s.span],
};

/** What stands between the members of a list, and before its last. */
export const list = { comma: ", ", last: " and " };

/** When something happened or held, behind its sentence. */
export const time = {
  happened: (day) => `, ${day}`,
  since: (day) => `, since ${day}`,
  until: (day) => `, until ${day}`,
  span: (from, until) => `, from ${from} to ${until}`,
  ended: ", no longer",
};

const ranked = (s) => [
  s.all("BUYER"), ` is number ${s.of.rank} among the buyers of `, s.has("PRODUCT") ? s.all("PRODUCT") : "products",
  s.some(" from ", "SELLER"), s.some(" in ", "MARKET"), s.happened,
];

const bought = (s) => [
  s.all("BUYER"), ` ${BUYS[s.of.purchaseStage] ?? "bought"} `, s.quantity && `${s.quantity} `, s.share && `${s.share} of `,
  s.has("PRODUCT") ? s.all("PRODUCT") : "products", s.some(" from ", "SELLER"), s.some(" for ", "DESTINATION"),
  s.amount && `, for ${s.amount}`, s.happened,
];

const DEVELOPS = { DESIGNS: "designs", MAKES: "makes", RUNS: "runs", PARTNERS: "takes part in making" };
const DERIVES = { BUILT_ON: "is built on", MODELLED_ON: "is modelled on", SUCCESSOR: "follows", EDITION: "is an edition of" };
const RESTRICTS = { BARRED: "bars", LICENCE_REQUIRED: "requires a licence on", PERMITTED: "leaves permitted" };
const BUILDS = { PLANNED: "plans", SIGNED: "has signed for", BUILDING: "is building", OPERATING: "operates" };
const PLACES = { DATA_CENTRE: "data centres", FACTORY: "a factory", HUB: "a hub", LABORATORY: "a laboratory", OFFICE: "an office" };
const BUYS = { PLANNED: "plans to buy", ORDERED: "ordered", PAID: "paid for", DELIVERED: "received" };
const BIDS = {
  INTEREST: "is interested in buying", ANNOUNCED: "has announced an offer for", SUBMITTED: "has submitted an offer for",
  WITHDRAWN: "has withdrawn the offer for", REJECTED: "was refused on the offer for", ACCEPTED: "was accepted on the offer for",
};
const BIDS_TOGETHER = {
  INTEREST: "are interested in buying", ANNOUNCED: "have announced an offer for", SUBMITTED: "have submitted an offer for",
  WITHDRAWN: "have withdrawn the offer for", REJECTED: "were refused on the offer for", ACCEPTED: "were accepted on the offer for",
};
const RULES = {
  UPHELD: "upheld", STRUCK: "struck down", AFFIRMED: "affirmed", REVERSED: "reversed", DENIED: "denied what was asked on",
  GRANTED: "granted what was asked on",
};
const AMENDS = { CORRECTS: "corrects", AMENDS: "amends", REPLACES: "replaces", ENACTS: "enacts" };
