import { to } from "../address.js";
import { el, own } from "../dom.js";
import { publicationLink } from "../evidence.js";
import { kindFilter } from "../filter.js";
import { sheet } from "../loaded.js";
import { tellerIn } from "../sentence.js";
import { badge } from "../statement.js";
import { table } from "../table.js";
import { marksOf } from "../timeline/marks.js";
import { momentsOf } from "../timeline/moments.js";
import { pictured } from "../timeline/reader.js";
import { beatOf } from "./beat.js";
import { KINDS } from "./entity.js";

/** What happened on a beat or to an entity, and when each was first reported: as a picture, and as a table. */
export async function show(visit) {
  const { address, say } = visit;
  const root = address.entity ? "entity" : "beat";
  const slug = address.entity ?? (await beatOf(visit)) ?? "";
  const [held] = await Promise.all([momentsOf(visit, root, slug), sheet("/explorer/views/timeline.css")]);
  const teller = tellerIn(visit);
  if (!held) {
    const name = root === "entity" ? "missing" : "none";
    return { title: say(`${root}.${name}`), lead: say(`${root}.${name}Lead`), content: [] };
  }
  const { moments, total } = held;
  const marks = marksOf(moments, visit, teller);
  return {
    title: titled(visit, held),
    titleText: say("timeline.title", held.name),
    lead: el("a", { href: to(address, { view: root, [root]: held.slug }) }, say("timeline.count", total)),
    content: [
      kinds(visit),
      total > moments.length && el("p", { class: "weak" }, say("timeline.cut", moments.length, total)),
      moments.length > 0 && (await pictured(visit, teller, marks)),
      moments.length > 0 ? momentTable(visit, teller, held) : el("p", { class: "empty" }, say("timeline.none")),
    ],
  };
}

/** The name is set apart, so that whatever its script is it does not turn the words around it. */
function titled({ say }, { name }) {
  const [before, after] = say("timeline.title", "\u0000").split("\u0000");
  return el("span", {}, before, own(name), after);
}

function kinds(visit) {
  const also = { from: undefined, until: undefined, chosen: undefined };
  return kindFilter(visit, { id: "kind", label: visit.say("entity.filter"), kinds: KINDS, word: "kind", also });
}

function momentTable(visit, teller, { name, moments }) {
  const { say } = visit;
  const columns = ["at", "kind", "moment", "first", "status"].map((key) => [key, say(`timeline.columns.${key}`)]);
  const rows = moments.map((moment) => (moment.statement ? statementRow(visit, teller, moment) : publicationRow(visit, moment)));
  return el(
    "section",
    { id: "moments" },
    el("h2", {}, say("timeline.table")),
    table(visit, say("timeline.title", name), columns, rows),
  );
}

function statementRow({ say, range }, teller, { kind, at, statement }) {
  const first = statement.firstClaim?.reportedOn;
  return {
    at: dated(at, range),
    kind: `${say(`kind.${statement.kind}`)} · ${say(`moment.${kind}`)}`,
    moment: { text: teller.plain(statement), shown: el("span", {}, teller.linked(statement)) },
    first: first && dated(first, range),
    status: { text: say(`status.${statement.status}`), shown: badge(statement.status, say) },
  };
}

function publicationRow({ say, range, address }, { kind, at, publication }) {
  const { title, publisher } = publication;
  return {
    at: dated(at, range),
    kind: say(`moment.${kind}`),
    moment: {
      text: `${publisher.name} – ${title}`,
      shown: el("span", {}, own(publisher.name), " – ", publicationLink(publication, address)),
    },
  };
}

/** Dates are written out for a reader, and sorted by a program as the dossier holds them. */
function dated(at, range) {
  return { text: at.text, shown: range(at) };
}
