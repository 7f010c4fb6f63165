/** Comment chaque sorte d'affirmation se dit en français ; voir `en.js` pour ce que sait le narrateur `s`. */
export const sentences = {
  OWNERSHIP: (s) => [s.all("OWNER"), " possède ", s.share && `${s.share} de `, s.all("OWNED"), s.period],
  POSITION: (s) => [s.all("PERSON"), ", ", s.text(s.of.title), ", ", s.all("AT"), s.period],
  DEVELOPMENT: (s) => [s.all("DEVELOPER"), ` ${DEVELOPS[s.of.developmentRole]} `, s.all("PRODUCT"), s.period],
  DERIVATION: (s) => [s.all("PRODUCT"), ` ${DERIVES[s.of.derivationKind]} `, s.all("FROM"), s.period],
  RESTRICTION: (s) => [
    s.all("REGULATION"), ` ${RESTRICTS[s.of.effect]} `,
    s.has("PRODUCT") ? s.all("PRODUCT") : s.of.eccns.length > 0 ? `biens classés ${s.of.eccns.join(", ")}` : "certains biens",
    s.some(" – destination : ", "DESTINATION"), s.some(" – visé : ", "PARTY"), s.period,
  ],
  FACILITY: (s) => [
    s.all("FIRM"), ` ${BUILDS[s.of.facilityStage]} ${PLACES[s.of.facilityKind]} – lieu : `, s.all("PLACE"),
    s.capacity && `, ${s.capacity}`, s.amount && `, pour ${s.amount}`, s.period,
  ],
  PURCHASE: (s) => (s.of.rank ? ranked(s) : bought(s)),
  BID: (s) => [
    s.all("BIDDER"), ` ${s.several("BIDDER") ? BIDS_TOGETHER[s.of.bidStage] : BIDS[s.of.bidStage]} `, s.all("TARGET"),
    s.amount && `, ${s.amount}`, s.some(", avec ", "JOINED"), s.some(", conseil : ", "ADVISER"),
    s.some(", financement : ", "FINANCIER"), s.happened,
  ],
  RULING: (s) => [
    s.all("DECISION"), ` ${RULES[s.of.disposition]} `, s.all("ON"), s.happened, s.of.holding && " : ", s.text(s.of.holding),
  ],
  REQUEST: (s) => [s.all("FROM"), " – demande à ", s.all("TO"), s.happened, " : ", s.text(s.of.asked)],
  AMENDMENT: (s) => [s.all("REGULATION"), ` ${AMENDS[s.of.amendmentKind]} `, s.all("OF"), s.happened],
  OBSERVATION: (s) => [s.text(s.of.sentence.replace(/\.$/, "")), s.measured && ` (${s.of.measure} : ${s.measured})`, s.happened, s.span],
};

export const list = { comma: ", ", last: " et " };

export const time = {
  happened: (day) => `, ${day}`,
  since: (day) => `, depuis : ${day}`,
  until: (day) => `, jusqu’au : ${day}`,
  span: (from, until) => `, de ${from} à ${until}`,
  ended: ", terminé",
};

const ranked = (s) => [
  s.all("BUYER"), ` est numéro ${s.of.rank} des acheteurs – produit : `, s.has("PRODUCT") ? s.all("PRODUCT") : "tous",
  s.some(" – vendeur : ", "SELLER"), s.some(" – marché : ", "MARKET"), s.happened,
];

const bought = (s) => [
  s.all("BUYER"), ` ${BUYS[s.of.purchaseStage] ?? "a acheté"} `, s.quantity && `${s.quantity} `, s.share && `${s.share} de `,
  s.has("PRODUCT") ? s.all("PRODUCT") : "des produits", s.some(" – vendeur : ", "SELLER"),
  s.some(" – destination : ", "DESTINATION"), s.amount && `, pour ${s.amount}`, s.happened,
];

const DEVELOPS = { DESIGNS: "conçoit", MAKES: "fabrique", RUNS: "exploite", PARTNERS: "participe à la fabrication de" };
const DERIVES = { BUILT_ON: "repose sur", MODELLED_ON: "prend modèle sur", SUCCESSOR: "succède à", EDITION: "est une édition de" };
const RESTRICTS = { BARRED: "interdit", LICENCE_REQUIRED: "soumet à licence", PERMITTED: "laisse permis" };
const BUILDS = { PLANNED: "projette", SIGNED: "a signé pour", BUILDING: "construit", OPERATING: "exploite" };
const PLACES = {
  DATA_CENTRE: "des centres de données", FACTORY: "une usine", HUB: "un pôle", LABORATORY: "un laboratoire", OFFICE: "un bureau",
};
const BUYS = { PLANNED: "projette d’acheter", ORDERED: "a commandé", PAID: "a payé", DELIVERED: "a reçu" };
const BIDS = {
  INTEREST: "s’intéresse à l’achat de", ANNOUNCED: "a annoncé une offre pour", SUBMITTED: "a déposé une offre pour",
  WITHDRAWN: "a retiré son offre pour", REJECTED: "s’est vu refuser son offre pour", ACCEPTED: "a vu acceptée son offre pour",
};
const BIDS_TOGETHER = {
  INTEREST: "s’intéressent à l’achat de", ANNOUNCED: "ont annoncé une offre pour", SUBMITTED: "ont déposé une offre pour",
  WITHDRAWN: "ont retiré leur offre pour", REJECTED: "se sont vu refuser leur offre pour", ACCEPTED: "ont vu acceptée leur offre pour",
};
const RULES = {
  UPHELD: "confirme", STRUCK: "annule", AFFIRMED: "confirme", REVERSED: "infirme", DENIED: "rejette la demande sur",
  GRANTED: "accueille la demande sur",
};
const AMENDS = { CORRECTS: "corrige", AMENDS: "modifie", REPLACES: "remplace", ENACTS: "promulgue" };
