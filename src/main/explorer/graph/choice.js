import { to } from "../address.js";
import { el } from "../dom.js";
import { nameMark } from "./marks.js";
import { NAMES } from "./looks.js";
import { distinct } from "./gathered.js";

/**
 * Beside the picture, the same without it: choose a name, show what surrounds it, open its page, choose one of its statements.
 * `heard` has `choose(slug)`, `expand(slug)`, `fold(slug)` and `read(statement)`.
 */
export class Choice {
  #visit;
  #heard;
  #names = el("select", { id: "graph-name", onchange: (event) => this.#heard.choose(event.target.value) });
  #about = el("div", { class: "about" });
  #gathered;
  #expanded;
  #chosen;

  constructor(visit, heard) {
    this.#visit = visit;
    this.#heard = heard;
    const { say } = visit;
    this.node = el("div", { class: "choice" }, el("label", { for: "graph-name" }, say("graph.chosen")), this.#names, this.#about);
  }

  get chosen() {
    return this.#chosen;
  }

  /** Offers the names that the picture shows now; the centre of it is always expanded. */
  offer(gathered, expanded, centre) {
    this.#gathered = gathered;
    this.#expanded = expanded;
    const { say, lang } = this.#visit;
    const { compare } = new Intl.Collator(lang);
    const sorted = [...gathered.names.values()].sort((one, other) => compare(one.name, other.name));
    const option = ({ slug, name }) => el("option", { value: slug }, name);
    const group = (type) => {
      const held = sorted.filter(({ __typename }) => __typename === type);
      return held.length > 0 && el("optgroup", { label: say(`entity.${type}`) }, held.map(option));
    };
    const reader = this.node.contains(document.activeElement) && document.activeElement.id;
    this.#names.replaceChildren(...Object.keys(NAMES).map(group).filter(Boolean));
    this.choose([this.#chosen, this.#visit.address.chosen, centre, sorted[0]?.slug].find((slug) => gathered.names.has(slug)), centre);
    if (reader) {
      // Who was at one of the controls is at the one that stands for it now.
      document.getElementById(reader)?.focus();
    }
  }

  choose(slug, centre = this.centre) {
    this.centre = centre;
    this.#chosen = slug;
    const entity = this.#gathered.names.get(slug);
    if (!entity) {
      this.#about.replaceChildren();
      return;
    }
    this.#names.value = slug;
    const { say, address } = this.#visit;
    this.#about.replaceChildren(
      el("p", {}, nameMark(entity.__typename), say(`entity.${entity.__typename}`)),
      ...(slug === centre ? [] : [this.#expander(entity)]),
      el("a", { class: "button quiet", href: to(address, { view: "entity", entity: slug }) }, say("graph.page")),
      el("label", { for: "graph-statement" }, say("graph.statement")),
      this.#statements(slug),
    );
  }

  #expander({ slug, name }) {
    const { say } = this.#visit;
    const done = this.#expanded.has(slug);
    const act = () => (done ? this.#heard.fold(slug) : this.#heard.expand(slug));
    return el("button", { type: "button", id: "graph-expand", onclick: act }, say(done ? "graph.fold" : "graph.expand", name));
  }

  #statements(slug) {
    const { say } = this.#visit;
    const names = (parties) => distinct(parties).map(({ name }) => name).join(" – ");
    const told = ({ kind, parties }) => `${say(`graph.line.${kind}`)}: ${names(parties)}`;
    return el(
      "select",
      { id: "graph-statement", onchange: (event) => event.target.value && this.#heard.read(event.target.value) },
      el("option", { value: "" }, say("graph.noStatement")),
      this.#gathered.of(slug).map((statement) => el("option", { value: statement.id }, told(statement))),
    );
  }
}
