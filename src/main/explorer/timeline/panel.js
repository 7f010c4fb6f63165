import { el, own } from "../dom.js";
import { publicationLink } from "../evidence.js";
import { statementCard } from "../statement.js";

/**
 * What stands beneath the picture: `hint(item)` tells in a `line` what the reader is at, `open(item)` shows in an `element` what
 * was chosen, with its evidence. `choose` is told the mark that is chosen within a group.
 */
export function panelOf(visit, teller, choose) {
  const line = el("p", { class: "at-hand" }, visit.say("timeline.choose"));
  const chosen = el("div", { class: "chosen" });
  return {
    line,
    element: el("section", { class: "panel", "aria-label": visit.say("timeline.panel") }, chosen),
    hint: ({ members, told }) => line.replaceChildren(members ? visit.say("timeline.more", members.length) : own(told)),
    open: (item) => chosen.replaceChildren(item.members ? group(visit, item, choose) : card(visit, teller, item)),
  };
}

function group({ say }, { members }, choose) {
  const button = (mark) => el("button", { type: "button", class: "quiet small", onclick: () => choose(mark) }, own(mark.told));
  return el(
    "div",
    { class: "statement" },
    el("h2", {}, say("timeline.more", members.length)),
    el("ul", { class: "members" }, members.map((mark) => el("li", {}, button(mark)))),
  );
}

function card(visit, teller, mark) {
  const { say, range } = visit;
  const heading = el("h2", {}, `${range(mark.at)} · ${say(`moment.${mark.kind}`)}`);
  return el("div", {}, heading, mark.statement ? statementCard(visit, teller, mark.statement) : publication(visit, teller, mark));
}

function publication({ say, address }, teller, { publication: told, ties }) {
  const item = ({ statement }) => el("li", {}, teller.linked(statement));
  const each = [...new Map(ties.map((mark) => [mark.statement.id, mark])).values()];
  return el(
    "article",
    { class: "statement" },
    el("p", { class: "sentence" }, own(told.publisher.name), " – ", publicationLink(told, address)),
    each.length > 0 && [el("h3", {}, say("timeline.firstHere")), el("ul", {}, each.map(item))],
  );
}
