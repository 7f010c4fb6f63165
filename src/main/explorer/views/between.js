import { changed } from "../address.js";
import { el, own } from "../dom.js";
import { tellerIn } from "../sentence.js";
import { MOST, nameOf, stoodOn } from "../between/asked.js";
import { changesOf } from "../between/changes.js";
import { dayForm, daysOf, inOrder } from "../between/days.js";
import { changeSection } from "../between/sections.js";
import { sheet } from "../loaded.js";
import { beatOf } from "./beat.js";

const SECTIONS = ["added", "gone", "otherwise"];

/** What could be known on one of two days and not on the other, about an entity or on a beat. */
export async function show(visit) {
  const { address, say, day } = visit;
  const days = daysOf(address);
  const beat = address.entity ? null : await beatOf(visit);
  const filter = address.entity ? { entity: [address.entity] } : { beat: [beat].filter(Boolean) };
  const [name] = await Promise.all([nameOf(visit, filter, days), sheet("/explorer/views/between.css")]);
  if (name === null) {
    const missing = address.entity ? "entity.missing" : "beat.none";
    return { title: say(missing), lead: say(`${missing}Lead`), content: [] };
  }
  return {
    title: titled(visit, name),
    titleText: say("between.titleOf", name),
    lead: inOrder(days) && say("between.lead", day(days.from), day(days.until)),
    note: ruling(visit, days),
    content: [dayForm(visit, days), inOrder(days) && (await compared(visit, filter, days))],
  };
}

/** The name is set apart, so that whatever its script is it does not turn the words around it. */
function titled({ say }, name) {
  const [before, after] = say("between.titleOf", "\u0000").split("\u0000");
  return el("span", {}, before, own(name), after);
}

/** Where another day is chosen as "known on" than the later of the two, which of them rules is said. */
function ruling({ address, say, day }, { until }) {
  const { known } = address;
  return known && known !== until && el(
    "p",
    { class: "past note" },
    say("between.rule", day(known)),
    " ",
    el("a", { href: changed(address, { until: undefined }) }, say("between.upTo", day(known))),
  );
}

async function compared(visit, filter, days) {
  const { say } = visit;
  const stood = await stoodOn(visit, filter, days);
  const teller = tellerIn(visit);
  const changes = changesOf(stood);
  const told = new Map(stood.statements.flat().map((statement) => [statement.id, statement]));
  const cut = stood.cut.some(Boolean);
  const nothing = SECTIONS.every((name) => changes[name].length === 0);
  return el(
    "div",
    {},
    cut && el("p", { class: "weak" }, say("between.cut", MOST)),
    stood.cutConflicts.some(Boolean) && el("p", { class: "weak" }, say("between.cutConflicts", MOST)),
    nothing && !cut && el("p", { class: "empty" }, say("between.none")),
    SECTIONS.map((name) => changeSection(visit, teller, name, changes[name], { days, told })),
  );
}
