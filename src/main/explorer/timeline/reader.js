import { changed, here } from "../address.js";
import { el } from "../dom.js";
import { d3 as load } from "./d3.js";
import { listenForKeys } from "./keys.js";
import { legend } from "./legend.js";
import { panelOf } from "./panel.js";
import { Picture } from "./picture.js";
import { daysOf, firstSpan, wholeOf } from "./span.js";
import { Zoom } from "./zoom.js";

/** The picture of a timeline, with its buttons, and beneath it what the reader chose. */
export async function pictured(visit, teller, marks) {
  const d3 = await load();
  const { say, signal, address } = visit;
  const picture = new Picture(d3, visit, marks);
  const place = placeOf(say, picture);
  const seen = el("p", { class: "faint", role: "status" });
  const zoom = new Zoom(d3, picture, place, {
    whole: wholeOf(marks),
    first: firstSpan(marks, address),
    moved: rest(visit, marks, seen, daysOf(firstSpan(marks, {}))),
    signal,
  });
  const show = (item) => {
    picture.choose(item);
    panel.open(item);
  };
  const choose = (item) => {
    show(item);
    history.replaceState(null, "", changed(here(), { chosen: item.key }));
  };
  const panel = panelOf(visit, teller, choose);
  marks.filter(({ key }) => key === address.chosen).forEach(show);
  listen(place, picture, panel, choose);
  listenForKeys(place, picture, zoom, choose);
  return el(
    "div",
    {},
    el("div", { class: "tools" }, buttons(say, zoom), seen),
    place,
    panel.line,
    el("p", { class: "faint", id: "zoom" }, say("timeline.zoom")),
    legend(visit, marks),
    panel.element,
  );
}

/** Where the picture is: keys that are pressed in it move it. */
function placeOf(say, { element }) {
  const name = { role: "group", "aria-label": say("timeline.picture"), "aria-describedby": "zoom" };
  return el("div", { class: "place", tabindex: "0", ...name }, element);
}

function buttons(say, zoom) {
  const named = (key) => ({ type: "button", class: "quiet", "aria-label": say(key), title: say(key) });
  const button = (sign, key, onclick) => el("button", { ...named(key), onclick }, sign);
  return [
    button("+", "timeline.nearer", () => zoom.nearer()),
    button("−", "timeline.farther", () => zoom.farther()),
    button("←", "timeline.earlier", () => zoom.move(-0.4)),
    button("→", "timeline.later", () => zoom.move(0.4)),
    el("button", { type: "button", class: "quiet", onclick: () => zoom.whole() }, say("timeline.whole")),
  ];
}

/** Says what is in sight where the reader comes to rest, and keeps it in the address, unless it is where the view begins. */
function rest({ say, day, signal }, marks, seen, begun) {
  return ([from, until], days) => {
    if (signal.aborted) {
      return;
    }
    const inSight = marks.filter((mark) => mark.until > from && mark.from < until).length;
    seen.textContent = say("timeline.seen", inSight, marks.length, day(days.from), day(days.until));
    const same = days.from === begun.from && days.until === begun.until;
    history.replaceState(null, "", changed(here(), same ? { from: undefined, until: undefined } : days));
  };
}

/** The line stays at the lower edge of the window while the picture is in sight, and must not cover where the reader is. */
function uncover(node, line) {
  const covered = node.getBoundingClientRect().bottom - line.getBoundingClientRect().top;
  if (covered > 0) {
    scrollBy(0, covered + 8);
  }
}

function listen(place, picture, panel, choose) {
  const at = (action) => (event) => {
    const item = picture.at(event.target);
    return item && action(item);
  };
  const look = (item) => {
    picture.light(item);
    panel.hint(item);
  };
  place.addEventListener("pointerover", at(look));
  place.addEventListener("pointerleave", () => picture.light(null));
  place.addEventListener("click", at(choose));
  place.addEventListener("focusin", at((item) => {
    picture.focus(item);
    panel.hint(item);
    uncover(item.node, panel.line);
  }));
  place.addEventListener("focusout", () => picture.light(null));
}
