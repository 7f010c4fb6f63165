import { to } from "../address.js";
import { el, own } from "../dom.js";
import { BEATS, early } from "../early.js";
import { saving } from "../table.js";

const TYPES = ["Firm", "Person", "PublicBody", "Product", "Regulation", "CourtDecision", "Place"];

/** A beat: what it follows, and the ways into it. It is the first that a reader sees. */
export async function show(visit) {
  const { address, say } = visit;
  const { beats } = await visit.ask(BEATS, { asOf: visit.asOf }, early(visit));
  const beat = beats.nodes.find(({ slug }) => slug === address.beat) ?? beats.nodes[0];
  if (!beat) {
    return { title: say("beat.none"), lead: say("beat.noneLead"), content: [] };
  }
  return {
    title: own(beat.name),
    titleText: beat.name,
    lead: beat.description && own(beat.description),
    content: [
      others(visit, beats.nodes, beat),
      ways(visit, beat),
      questions(visit),
      names(visit, beat),
    ],
  };
}

/** The slug of the beat that is looked at: that of the address, else the first there is. */
export async function beatOf(visit) {
  if (visit.address.beat) {
    return visit.address.beat;
  }
  const begun = early(visit);
  const { beats } = begun ? (await begun).data : await visit.aside("query FirstBeat { beats(first: 1) { nodes { slug } } }");
  return beats.nodes[0]?.slug;
}

function others({ address, say }, beats, shown) {
  const link = ({ slug, name }) =>
    el("li", {}, el("a", { href: to(address, { beat: slug }), "aria-current": slug === shown.slug ? "true" : null }, own(name)));
  return beats.length > 1 && el("nav", { class: "beats", "aria-label": say("beat.other") }, el("ul", {}, beats.map(link)));
}

function ways({ address, say }, { slug, conflicts }) {
  const link = (view, text) => el("a", { class: "button", href: to(address, { view, beat: slug }) }, text);
  return el(
    "p",
    { class: "tools" },
    link("graph", say("tab.graph")),
    link("timeline", say("tab.timeline")),
    link("conflicts", say("beat.conflicts", conflicts.totalCount)),
    link("desk", say("tab.desk")),
  );
}

/** Questions that stand ready; they come when they come, and nothing waits for them. */
function questions(visit) {
  const place = el("ol", {});
  fetch("/questions/index.json", { signal: visit.signal })
    .then((reply) => reply.json())
    .then((ready) => place.append(...ready.map((question) => questionItem(visit, question))))
    .catch((failure) => visit.signal.aborted || place.replaceWith(el("p", { role: "alert" }, failure.message)));
  return el("section", { id: "questions" }, el("h2", {}, visit.say("beat.questions")), place);
}

/** A question leads to the view that answers it, and to its GraphQL. */
function questionItem({ address, say, lang }, { slug, title, titles, view }) {
  const told = titles?.[lang] ?? title;
  const opened = { class: "faint small", href: `/graphiql/?question=${encodeURIComponent(slug)}`, "aria-label": `GraphiQL: ${told}` };
  return el("li", {}, view ? el("a", { href: to(address, view) }, told) : told, " ", el("a", opened, say("beat.ask")));
}

function names({ address, say }, { name, entities }) {
  const columns = [["name", say("beat.name")], ["kind", say("beat.kind")]];
  const rows = entities.nodes.map((entity) => ({ name: entity.name, kind: say(`entity.${entity.__typename}`) }));
  const link = (entity) => el("li", {}, el("a", { href: to(address, { view: "entity", entity: entity.slug }) }, own(entity.name)));
  const group = (type) => {
    const held = entities.nodes.filter((entity) => entity.__typename === type);
    return held.length > 0 && el("div", {}, el("h3", {}, say(`entity.${type}`)), el("ul", {}, held.map(link)));
  };
  return el(
    "section",
    { id: "names" },
    el("div", { class: "heading" }, el("h2", {}, say("beat.entities", entities.totalCount)), saving(say, name, columns, rows)),
    el("div", { class: "groups" }, TYPES.map(group)),
  );
}
