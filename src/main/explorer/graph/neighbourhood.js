import { changed, here } from "../address.js";
import { el } from "../dom.js";
import { redraw } from "../frame.js";
import { pause } from "../pause.js";
import { STATEMENT, tellerIn } from "../sentence.js";
import { statementCard } from "../statement.js";
import { Canvas } from "./canvas.js";
import { Choice } from "./choice.js";
import { filters } from "./filters.js";
import { Gathered } from "./gathered.js";
import { layoutOf } from "./layout.js";
import { legend } from "./marks.js";
import { expandedIn, keptIn, pages } from "./reading.js";
import { publishersOf, statementTable } from "./rows.js";
import { tools } from "./tools.js";

const CARD = `query GraphStatement($id: ID!, $asOf: AsOf) { nodes(ids: [$id], asOf: $asOf) { ...statement } }${STATEMENT}`;

/**
 * The picture with all that belongs to it. It stays while a reader changes what is shown: the address changes, what is new is
 * read, and the names that were there before keep about their places.
 */
export class Neighbourhood {
  #visit;
  #centre;
  #canvas;
  #choice;
  #gathered;
  /** How many names have been read, while more are on their way. */
  #soFar = null;
  #places = new Map();
  /** Which reading is the latest: what an earlier one brings is not wanted any more. */
  #turn = 0;
  #draws = 0;
  #drawn = Promise.resolve();
  #state = el("p", { class: "faint", role: "status" });
  #trouble = el("p", { class: "weak" });
  #card = el("div", {});
  #table = el("div", { class: "graph-table" });
  #sources = el("p", { class: "faint" });

  constructor(visit, centre) {
    this.#visit = visit;
    this.#centre = centre;
    const place = el("div", { class: "graph-canvas" });
    this.#canvas = new Canvas(place, { name: (slug) => this.#pointed(slug), line: (id) => this.#tell(id) }, visit.signal);
    this.#choice = new Choice(visit, {
      choose: (slug) => this.#choose(slug),
      expand: (slug) => this.#expand(slug),
      fold: (slug) => this.#expanded(expandedIn(visit.address).filter((each) => each !== slug)),
      read: (id) => this.#tell(id),
    });
    this.node = this.#laid(place);
  }

  /** Reads what the address wants; it is there when the first of it is, and the rest follows. */
  async read() {
    const turn = ++this.#turn;
    const wanted = () => turn === this.#turn && !this.#visit.signal.aborted;
    const gathered = new Gathered(keptIn(this.#visit.address));
    const reading = pages(this.#visit, this.#centre);
    this.#trouble.replaceChildren();
    const more = await this.#next(reading, gathered);
    if (!wanted()) {
      return;
    }
    this.#soFar = more ? gathered.names.size : null;
    if (more && this.#gathered) {
      // The picture that stands already says more than the first part of the next.
      this.#say();
    } else {
      await this.#show(gathered, more, wanted);
    }
    if (more && wanted()) {
      this.#rest(reading, gathered, wanted).catch((failure) => wanted() && this.#fail(failure));
    }
  }

  async #next(reading, gathered) {
    const { value = { statements: [], total: 0, more: false, left: false } } = await reading.next();
    gathered.add(value.statements);
    gathered.cut ||= value.left;
    const more = value.more && !gathered.cut;
    gathered.awaited = more ? value.total : 0;
    return more;
  }

  async #rest(reading, gathered, wanted) {
    while (await this.#next(reading, gathered)) {
      if (!wanted()) {
        return;
      }
      this.#soFar = gathered.names.size;
      this.#say();
    }
    if (wanted()) {
      this.#soFar = null;
      await this.#show(gathered, false, wanted);
    }
  }

  /** Shows what was gathered; one thing after the other, so that of thousands of names none holds up the page for long. */
  async #show(gathered, more, wanted) {
    const { say } = this.#visit;
    this.#gathered = gathered;
    this.#say();
    this.#drawn = this.#draw(gathered, more).catch((failure) => this.#visit.signal.aborted || this.#fail(failure));
    this.#choice.offer(gathered, this.#open(), this.#centre.entity ? this.#centre.slug : null);
    await pause();
    if (!wanted()) {
      return;
    }
    this.#table.replaceChildren(...(gathered.statements.size > 0 ? statementTable(this.#visit, gathered) : []));
    const names = publishersOf(gathered, this.#visit.lang);
    this.#sources.textContent = names.length > 0 ? say("graph.sources", names.join(", ")) : "";
  }

  #say() {
    const { say } = this.#visit;
    const { names, statements, cut } = this.#gathered;
    const count = names.size > 0 ? say("graph.count", names.size, statements.size) : say("graph.none");
    const told = this.#soFar === null ? [count, cut && say("graph.cut", names.size)] : [say("graph.reading", this.#soFar)];
    this.#state.textContent = told.filter(Boolean).join(". ");
  }

  async #draw(gathered, more) {
    const draw = ++this.#draws;
    if (!more && gathered.names.size > 0) {
      this.#state.textContent = this.#visit.say("graph.arranging");
    }
    const places = await layoutOf(gathered, this.#places, this.#visit.signal);
    if (draw !== this.#draws) {
      return;
    }
    this.#places = new Map([...this.#places, ...places]);
    await this.#canvas.draw(gathered, places, (kind) => this.#visit.say(`graph.line.${kind}`), this.#open());
    if (draw === this.#draws) {
      this.#canvas.choose(this.#choice.chosen);
      this.#say();
    }
  }

  #open() {
    return new Set([...(this.#centre.entity ? [this.#centre.slug] : []), ...expandedIn(this.#visit.address)]);
  }

  #pointed(slug) {
    this.#choose(slug);
    if (!this.#open().has(slug)) {
      this.#expand(slug);
    }
  }

  #choose(slug) {
    this.#choice.choose(slug);
    this.#canvas.choose(slug);
    history.replaceState(null, "", changed(here(), { chosen: slug }));
    this.#visit.address = here();
  }

  #expand(slug) {
    return this.#expanded([...expandedIn(this.#visit.address), slug]);
  }

  #expanded(slugs) {
    return this.#change({ with: slugs.join(",") || undefined });
  }

  /** What a reader changes stands in the address, and the question behind the view is the new one. */
  async #change(changes) {
    const visit = this.#visit;
    history.pushState(null, "", changed(visit.address, changes));
    visit.address = here();
    visit.asked = null;
    visit.answer = null;
    try {
      await this.read();
    } catch (failure) {
      if (!visit.signal.aborted) {
        this.#fail(failure);
      }
    }
    if (!visit.signal.aborted) {
      redraw(visit);
    }
  }

  #fail(failure) {
    const { say } = this.#visit;
    this.#soFar = null;
    this.#say();
    const again = el("button", { type: "button", class: "small", onclick: () => this.#change({}) }, say("failure.again"));
    this.#trouble.replaceChildren(say("graph.stopped"), " ", failure.message, " ", again);
  }

  /** A statement as a sentence with its evidence, below the picture. */
  async #tell(id) {
    const visit = this.#visit;
    this.#canvas.chooseLines(id);
    const { nodes } = await visit.aside(CARD, { id, asOf: visit.asOf });
    const teller = tellerIn(visit);
    this.#card.replaceChildren(...nodes.filter(Boolean).map((statement) => statementCard(visit, teller, statement)));
    nodes.filter(Boolean).forEach((statement) => visit.tell(teller.plain(statement)));
  }

  #laid(place) {
    const visit = this.#visit;
    const held = ({ ctrlKey, metaKey, altKey }) => ctrlKey || metaKey || altKey;
    const pressed = (event) => !held(event) && this.#canvas.pressed(event.key) && event.preventDefault();
    const named = { role: "group", "aria-label": visit.say("graph.picture"), "aria-describedby": "zoom" };
    const frame = { class: "graph-picture", tabindex: "0", ...named, onkeydown: pressed };
    const pictured = async () => {
      await this.#drawn;
      return { gathered: this.#gathered, places: this.#places, canvas: this.#canvas, name: this.#centre.name };
    };
    return el(
      "div",
      {},
      filters(visit, (changes) => this.#change(changes)),
      this.#state,
      this.#trouble,
      el(
        "div",
        { class: "graph" },
        el(
          "div",
          {},
          el("div", frame, place),
          el("p", { class: "faint", id: "zoom" }, visit.say("graph.zoom")),
          legend(visit),
          tools(visit, this.#canvas, pictured),
        ),
        this.#choice.node,
      ),
      this.#card,
      el("h2", {}, visit.say("graph.table")),
      this.#table,
      this.#sources,
    );
  }
}
