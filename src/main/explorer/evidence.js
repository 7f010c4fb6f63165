import { to } from "./address.js";
import { between, el, own } from "./dom.js";
import { entityLink } from "./sentence.js";
import { saving } from "./table.js";

/** A claim with all that a reader needs to weigh it, down to the chains that lead to its origins. */
export const CLAIM = `
fragment claim on Claim {
  id stance modality verification credibility circular
  reportedOn { text }
  attribution { kind unnamed secondHand by { slug name } }
  publication { slug title kind language url publisher { name } retraction { on { text } reason } }
  quotes { exact prefix suffix }
  retraction { on { text } reason }
  corrections { on { text } reason }
  chains { claims { id ...link } }
}
fragment link on Claim {
  stance reportedOn { text } attribution { kind unnamed by { slug name } }
  publication { slug title publisher { name } }
}`;

const EVIDENCE = `
query Evidence($id: ID!, $asOf: AsOf, $after: String) {
  statement(id: $id, asOf: $asOf) {
    status
    explanation { reason rule asserting { ...side } denying { ...side } }
    flips { status by { slug name } publication { slug title publisher { name } } }
    claims(first: 20, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { ...claim } }
  }
}
fragment side on Side { level origins reliability }
${CLAIM}`;

/** Who says so: closed at first, and asked for when it is opened. */
export function evidence(visit, { id, corroboration }) {
  const place = el("div", { class: "evidence" });
  const opened = once(() => fill(visit, id, place));
  return el(
    "details",
    { ontoggle: (event) => event.target.open && opened() },
    el("summary", {}, visit.say("statement.who", corroboration.claims)),
    place,
  );
}

function once(action) {
  let done = false;
  return () => {
    if (!done) {
      done = true;
      action();
    }
  };
}

async function fill(visit, id, place) {
  const { say } = visit;
  place.replaceChildren(el("p", { class: "waiting" }, say("frame.waiting")));
  try {
    const { statement } = await visit.ask(EVIDENCE, { id, asOf: visit.asOf });
    place.replaceChildren(...drawn(visit, id, statement));
  } catch (failure) {
    if (!visit.signal.aborted) {
      const again = () => fill(visit, id, place);
      place.replaceChildren(
        el("p", { role: "alert" }, failure.message),
        el("button", { type: "button", class: "small", onclick: again }, say("failure.again")),
      );
    }
  }
}

function drawn(visit, id, { explanation, flips, claims }) {
  const { say } = visit;
  const list = el("ul", { class: "claims" }, claims.nodes.map((claim) => claimItem(visit, claim)));
  const rows = claims.nodes.map((claim) => claimRow(visit, claim));
  const tools = el("p", { class: "tools" }, saving(say, say("statement.who", claims.totalCount), claimColumns(say), rows));
  more(visit, id, claims, list, rows, tools);
  return [el("p", { class: "why" }, el("strong", {}, say("statement.why") + say("colon")), say(`reason.${explanation.reason}`)), list, tools,
    flipList(visit, flips)].filter(Boolean);
}

/** A button for the next page of claims, while there is one. */
function more(visit, id, { pageInfo }, list, rows, tools) {
  if (!pageInfo.hasNextPage) {
    return;
  }
  const next = async (event) => {
    event.target.disabled = true;
    const { statement } = await visit.ask(EVIDENCE, { id, asOf: visit.asOf, after: pageInfo.endCursor });
    event.target.remove();
    list.append(...statement.claims.nodes.map((claim) => claimItem(visit, claim)));
    rows.push(...statement.claims.nodes.map((claim) => claimRow(visit, claim)));
    more(visit, id, statement.claims, list, rows, tools);
  };
  tools.prepend(el("button", { type: "button", class: "small", onclick: next }, visit.say("table.more")));
}

function flipList({ say, address }, flips) {
  const origin = ({ by, publication }) => (by ? entityLink(by, address) : publicationLink(publication, address));
  const item = (flip) => {
    const [before, after] = say("statement.flip", "\u0000", say(`status.${flip.status}`)).split("\u0000");
    return el("li", {}, before, origin(flip), after);
  };
  return flips.length > 0 && el("div", { class: "flips" }, el("h4", {}, say("statement.flips")), el("ul", {}, flips.map(item)));
}

/** A claim: who, where, when, on whose word, in which words, and the chain to where it comes from. */
export function claimItem(visit, claim) {
  const { say, range, address } = visit;
  const { publication } = claim;
  return el(
    "li",
    { class: `claim ${claim.stance.toLowerCase()}` },
    el(
      "p",
      {},
      el("strong", {}, own(publication.publisher.name)),
      " ",
      el("span", { class: "stance" }, say(`stance.${claim.stance}`)),
      " – ",
      publicationLink(publication, address),
    ),
    el("p", { class: "faint" }, between(particulars(visit, claim), " · ")),
    claim.retraction && el("p", { class: "weak" }, say("claim.retracted", range(claim.retraction.on), claim.retraction.reason)),
    claim.corrections.map(({ on, reason }) => el("p", { class: "weak" }, say("claim.corrected", range(on), reason))),
    claim.quotes.map(quotation),
    chains(visit, claim),
  );
}

function particulars(visit, claim) {
  const { say, range } = visit;
  return [
    say("claim.reported", range(claim.reportedOn)),
    attribution(visit, claim.attribution),
    say(`modality.${claim.modality}`),
    say(`verification.${claim.verification}`),
    claim.credibility < 6 && say("claim.credibility", claim.credibility),
    claim.circular && say("claim.circular"),
  ].filter(Boolean);
}

function attribution({ say, address }, { kind, unnamed, by, secondHand }) {
  const word = kind === "BACKGROUND" ? say("claim.unnamed", unnamed) : say(`attribution.${kind}`);
  return el("span", {}, word, by && [say("colon"), entityLink(by, address)], secondHand && ` (${say("claim.secondHand")})`);
}

function quotation({ exact, prefix, suffix }) {
  return el(
    "blockquote",
    { dir: "auto" },
    prefix && el("span", { class: "faint" }, prefix),
    el("q", {}, exact),
    suffix && el("span", { class: "faint" }, suffix),
  );
}

/** The chains to the origins, each drawn from the claim to where it comes from. */
export function chains(visit, { chains: all }) {
  const { say } = visit;
  const long = all.filter(({ claims }) => claims.length > 1);
  return long.length > 0 && el(
    "div",
    { class: "chains" },
    el("h4", {}, say(long.length === 1 ? "claim.chain" : "claim.chains")),
    long.map((chain) => el("ol", { class: "chain" }, chain.claims.map((claim, at) => link(visit, claim, at === chain.claims.length - 1)))),
  );
}

function link(visit, { publication, reportedOn, attribution: onWord }, last) {
  const { say, range, address } = visit;
  const named = onWord.by || onWord.kind === "BACKGROUND";
  return [
    el("li", {}, publicationLink(publication, address, publication.publisher.name), el("span", { class: "faint" }, range(reportedOn))),
    last && named && el("li", { class: "source" }, attribution(visit, onWord)),
    last && !named && el("li", { class: "source apart" }, say("claim.origin")),
  ];
}

/** A link to what a publication says. */
export function publicationLink(publication, address, text = publication.title) {
  return el("a", { href: to(address, { view: "publication", publication: publication.slug }) }, own(text));
}

function claimColumns(say) {
  const keys = ["publication", "publisher", "reported", "stance", "attribution", "modality", "verification", "credibility", "quote", "chain"];
  return keys.map((key) => [key, say(`claim.columns.${key}`)]);
}

function claimRow({ say }, claim) {
  const { attribution: word } = claim;
  return {
    publication: claim.publication.title,
    publisher: claim.publication.publisher.name,
    reported: claim.reportedOn.text,
    stance: say(`stance.${claim.stance}`),
    attribution: [say(`attribution.${word.kind}`), word.by?.name ?? (word.kind === "BACKGROUND" && say("claim.unnamed", word.unnamed))]
      .filter(Boolean)
      .join(say("colon")),
    modality: say(`modality.${claim.modality}`),
    verification: say(`verification.${claim.verification}`),
    credibility: claim.credibility,
    quote: claim.quotes.map(({ exact }) => exact).join(" … "),
    chain: claim.chains.map(({ claims }) => claims.map(({ publication }) => publication.publisher.name).join(" <- ")).join("; "),
  };
}
