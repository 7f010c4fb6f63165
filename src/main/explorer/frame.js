import { changed, to } from "./address.js";
import { el } from "./dom.js";
import { searchBox } from "./search.js";

const TABS = ["beat", "graph", "timeline", "conflicts", "between", "desk"];

/** Whether a view has been drawn, and seen. */
let viewed = false;
let seen;
const firstView = new Promise((resolve) => {
  seen = resolve;
});

const part = (id) => document.getElementById(id);

/** Draws what stands around each view: the way home, the search, the day as of which all is shown, the ways in. */
export function drawFrame(visit) {
  document.documentElement.lang = visit.lang;
  part("skip").textContent = visit.say("frame.skip");
  part("top").replaceChildren(
    el("a", { class: "brand", href: to(visit.address, { view: "beat" }) }, "Dossier"),
    searchBox(visit),
    knownOn(visit),
    tabs(visit),
  );
  part("foot").replaceChildren(
    el("a", { href: "/graphiql/" }, visit.say("frame.graphiql")),
    el("a", { href: "/graphql/schema.graphql" }, visit.say("frame.schema")),
    ...languages(visit),
  );
}

function tabs({ address, say }) {
  const at = (view) => (view === address.view ? "page" : null);
  const link = (view) => el("a", { href: to(address, { view }), "aria-current": at(view) }, say(`tab.${view}`));
  return el("nav", { "aria-label": say("frame.views") }, TABS.map(link));
}

/** The one date control: with a day in it, each view shows what had been reported by then. */
function knownOn({ address, say, go }) {
  const chosen = (event) => event.target.validity.valid && go(changed(address, { known: event.target.value || undefined }));
  const input = () => el("input", { id: "known", type: "date", value: address.known, min: "1900-01-01", max: "2999-12-31", onchange: chosen });
  return el(
    "div",
    { class: address.known ? "known past" : "known" },
    el("label", { for: "known" }, say("frame.known")),
    afterFirstView(input),
    address.known && el("a", { class: "button quiet", href: changed(address, { known: undefined }) }, say("frame.today")),
  );
}

/** A browser takes long to make a control for dates, so the first view is drawn without it. */
function afterFirstView(make) {
  if (viewed) {
    return make();
  }
  const place = el("span", { class: "to-come" });
  firstView.then(() => place.replaceWith(make()));
  return place;
}

function languages({ address, lang }) {
  const link = ([tag, name]) =>
    el("a", { href: changed(address, { lang: tag }), lang: tag, hreflang: tag, "aria-current": tag === lang ? "true" : null }, name);
  return [["en", "English"], ["fr", "Français"]].map(link);
}

/** Says to programs that a view is on its way, at once, so that nothing of the one before is taken for it. */
export function markWaiting() {
  part("main").setAttribute("aria-busy", "true");
}

/** Draws that a view is on its way. */
export function drawWaiting({ say }) {
  part("main").replaceChildren(el("p", { class: "waiting" }, say("frame.waiting")));
}

/**
 * Draws a view: `{ title, titleText, lead, note, content }`, the title as a text too where it is more, and a note only where the
 * view has another to make than as of which day it is shown. Where the heading is focused, a screen reader begins with it.
 */
export function drawPage(visit, { title, titleText = title, lead, note = asOfNote(visit), content }, focused) {
  const heading = el("h1", { tabindex: "-1" }, title);
  settle(titleText, [
    el("div", { class: "head" }, heading, lead && el("p", { class: "lead" }, lead), note),
    ...content,
    askedBar(visit),
  ]);
  if (focused) {
    heading.focus({ preventScroll: true });
  }
}

function asOfNote({ address, say, day }) {
  return address.known && el("p", { class: "past note" }, say("frame.asOf", day(address.known)));
}

/** Draws why there is nothing to see, in words for a reader, and the code for whoever looks after the service. */
export function drawFailure(visit, failure, again) {
  const { say } = visit;
  const code = failure.code ?? "UNEXPECTED";
  settle(say("failure.title"), [
    el("h1", {}, say("failure.title")),
    el("p", { role: "alert" }, say(`failure.${code}`) === `failure.${code}` ? failure.message : say(`failure.${code}`)),
    el("p", { class: "faint" }, [code, failure.requestId].filter(Boolean).join(" · ")),
    el("button", { type: "button", onclick: again }, say("failure.again")),
  ]);
}

function settle(title, content) {
  const main = part("main");
  main.removeAttribute("aria-busy");
  main.replaceChildren(...content.flat().filter(Boolean));
  document.title = `${title} – Dossier`;
  afterPainting(() => {
    viewed = true;
    seen();
  });
}

function afterPainting(act) {
  requestAnimationFrame(() => setTimeout(act));
}

/** For a view that changes its address and its question without being opened anew: what stands around it follows. */
export function redraw(visit) {
  drawFrame(visit);
  document.querySelector("main > .asked")?.replaceWith(askedBar(visit) ?? "");
}

/** Says something to a reader who does not see the page. */
export function tell(text) {
  part("told").textContent = text;
}

/** The question behind the view, to copy or to open in GraphiQL, and as of which revision it was answered. */
function askedBar({ asked, answer, say }) {
  if (!asked) {
    return null;
  }
  const variables = JSON.stringify(asked.variables, null, 2);
  const copy = async () => {
    await navigator.clipboard.writeText(`${asked.document.trim()}\n\n# ${say("asked.variables")}\n${variables.replace(/^/gm, "# ")}\n`);
    tell(say("asked.copied"));
  };
  const opened = new URLSearchParams({ query: asked.document.trim(), variables });
  return el(
    "section",
    { class: "asked", "aria-label": say("asked.title") },
    el("button", { type: "button", onclick: copy }, say("asked.copy")),
    el("a", { class: "button quiet", href: `/graphiql/#${opened}` }, say("asked.open")),
    answer && el("p", { class: "faint" }, say("asked.cite", answer.revision, answer.rule)),
  );
}
