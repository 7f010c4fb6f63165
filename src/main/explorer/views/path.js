import { changed } from "../address.js";
import { between, el, own } from "../dom.js";
import { sheet } from "../loaded.js";
import { NameField } from "../path/name-field.js";
import { stepTable, ways } from "../path/ways.js";
import { entityLink, STATEMENT, tellerIn } from "../sentence.js";

const PATH = `
query Path($from: EntityInput!, $to: EntityInput!, $asOf: AsOf) {
  path(from: $from, to: $to, first: 3, maxHops: 6, asOf: $asOf) {
    from { ...end }
    to { ...end }
    budgetExceeded
    hubsLeftOut { ...end }
    paths {
      length
      weakest { from { slug } to { slug } }
      hops { from { ...end } to { ...end } statementCount best { level origins } statements { ...statement } }
    }
  }
}
fragment end on Entity { slug name }
${STATEMENT}`;

const END = "query PathEnd($slug: String!, $asOf: AsOf) { entity(slug: $slug, asOf: $asOf) { slug name } }";

/** How two names are connected: the shortest chains of statements between them. */
export async function show(visit) {
  const { address } = visit;
  await sheet("/explorer/views/path.css");
  return address.entity && address.to ? found(visit) : empty(visit);
}

/** Before both names are given there is only the form. */
async function empty(visit) {
  const { address, say } = visit;
  const named = async (slug) => (slug ? (await visit.aside(END, { slug, asOf: visit.asOf })).entity : null);
  const [from, to] = await Promise.all([named(address.entity), named(address.to)]);
  return { title: say("path.title"), content: [form(visit, from, to)] };
}

async function found(visit) {
  const { address, say } = visit;
  const variables = { from: { slug: address.entity }, to: { slug: address.to }, asOf: visit.asOf };
  const { path } = await visit.ask(PATH, variables);
  const teller = tellerIn(visit);
  const { from, to, paths } = path;
  const asked = form(visit, from ?? { slug: address.entity }, to ?? { slug: address.to });
  if (!from || !to) {
    return { title: say("path.title"), lead: say("path.unknown"), content: [asked] };
  }
  return {
    ...titles(say, from, to),
    content: [
      asked,
      ...outcome(visit, path),
      ...ways(visit, teller, paths),
      ...(paths.length > 0 ? stepTable(visit, teller, paths) : []),
    ],
  };
}

function titles(say, from, to) {
  const [before, middle, after] = say("path.titleOf", "\u0000", "\u0000").split("\u0000");
  return {
    title: el("span", {}, before, own(from.name), middle, own(to.name), after),
    titleText: say("path.titleOf", from.name, to.name),
  };
}

/** What is to be known of the search beside the ways that it found. */
function outcome({ say, address }, { from, to, paths, budgetExceeded, hubsLeftOut }) {
  const hubs = between(hubsLeftOut.map((hub) => entityLink(hub, address)), ", ");
  return [
    paths.length === 0 && el("p", { class: "empty" }, say(from.slug === to.slug ? "path.same" : "path.none")),
    budgetExceeded && el("p", { class: "weak" }, say("path.budget")),
    hubs.length > 0 && el("p", {}, say("path.hubs"), " ", hubs),
  ].filter(Boolean);
}

function form(visit, from, to) {
  const { address, say } = visit;
  const start = new NameField(visit, "path-from", say("path.from"), from);
  const end = new NameField(visit, "path-to", say("path.to"), to);
  const trouble = el("p", { class: "weak", role: "alert" });
  const send = async (event) => {
    event.preventDefault();
    trouble.textContent = "";
    try {
      const [entity, other] = await Promise.all([start.slug(), end.slug()]);
      visit.go(changed(address, { entity, to: other }));
    } catch (failure) {
      trouble.textContent = visit.signal.aborted ? "" : failure.message;
    }
  };
  return el(
    "form",
    { class: "path-form", onsubmit: send },
    start.node,
    end.node,
    el("button", { type: "submit" }, say("path.find")),
    el("p", { id: "path-hint", class: "faint" }, say("path.hint")),
    trouble,
  );
}
