import { ask } from "./ask.js";
import { to } from "./address.js";
import { el } from "./dom.js";

const SEARCH = `
query Search($text: String!, $asOf: AsOf) {
  search(text: $text, first: 10, asOf: $asOf) {
    matched nameKind rank
    entity { __typename slug name description }
  }
}`;

/** How long a hand rests before it is asked, in milliseconds. */
const REST = 120;

/**
 * The search box: it answers while one types and is worked by the keyboard alone, as the pattern "combobox with list" of
 * the ARIA authoring practices has it.
 */
export function searchBox(visit) {
  const box = new SearchBox(visit);
  return box.form;
}

class SearchBox {
  #visit;
  #input;
  #list;
  #trouble;
  #hits = [];
  #at = -1;
  #timer;
  #running = new AbortController();

  constructor(visit) {
    this.#visit = visit;
    this.#list = el("ul", { id: "hits", role: "listbox", "aria-label": visit.say("search.hits"), hidden: true });
    this.#trouble = el("p", { class: "trouble", hidden: true });
    this.#input = el("input", {
      id: "search",
      type: "search",
      role: "combobox",
      "aria-label": visit.say("search.label"),
      placeholder: visit.say("search.placeholder"),
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": "hits",
      autocomplete: "off",
      spellcheck: "false",
      maxlength: "200",
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#pressed(event),
      onblur: () => this.#close(),
      onfocus: () => this.#hits.length > 0 && this.#open(),
    });
    this.form = el(
      "form",
      { class: "search", role: "search", onsubmit: (event) => this.#submitted(event) },
      this.#input,
      this.#list,
      this.#trouble,
    );
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), REST);
  }

  async #ask() {
    this.#running.abort();
    this.#running = new AbortController();
    const text = this.#input.value.trim();
    if (!text) {
      this.#show([]);
      this.#close();
      return;
    }
    const { signal } = this.#running;
    try {
      const { data } = await ask(SEARCH, { text, asOf: this.#visit.asOf }, signal);
      if (!signal.aborted) {
        this.#show(data.search);
        this.#open();
      }
    } catch (failure) {
      if (!signal.aborted) {
        this.#fail(failure);
      }
    }
  }

  #show(hits) {
    this.#hits = hits;
    this.#trouble.hidden = true;
    this.#choose(-1);
    this.#list.replaceChildren(...hits.map((hit, at) => this.#option(hit, at)));
    if (hits.length === 0) {
      this.#list.append(el("li", { class: "nothing", role: "option", "aria-disabled": "true", "aria-selected": "false" }, this.#visit.say("search.nothing")));
    }
  }

  #option(hit, at) {
    const { say } = this.#visit;
    return el(
      "li",
      // The box would lose the focus, and the list with it, before the click.
      { id: `hit-${at}`, role: "option", "aria-selected": "false", onmousedown: (event) => event.preventDefault(), onclick: () => this.#go(at) },
      el("span", { class: "hit-name", dir: "auto" }, hit.entity.name),
      el("span", { class: "hit-kind" }, say(`entity.${hit.entity.__typename}`)),
      hit.matched !== hit.entity.name &&
        el("span", { class: "hit-why" }, say("search.matched", hit.matched, hit.nameKind && say(`nameKind.${hit.nameKind}`))),
    );
  }

  #fail(failure) {
    const { say } = this.#visit;
    this.#close();
    this.#trouble.hidden = false;
    this.#trouble.textContent = failure.code === "UNREACHABLE" ? say("failure.UNREACHABLE") : failure.message;
  }

  #pressed(event) {
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (steps[event.key] && this.#hits.length > 0) {
      event.preventDefault();
      this.#open();
      this.#choose((this.#at + steps[event.key] + this.#hits.length + (this.#at < 0 && event.key === "ArrowUp" ? 1 : 0)) % this.#hits.length);
    } else if (event.key === "Escape") {
      this.#close();
    }
  }

  async #submitted(event) {
    event.preventDefault();
    clearTimeout(this.#timer);
    if (this.#at < 0) {
      await this.#ask();
    }
    this.#go(Math.max(this.#at, 0));
  }

  #go(at) {
    const hit = this.#hits[at];
    if (hit) {
      this.#visit.go(to(this.#visit.address, { view: "entity", entity: hit.entity.slug }));
    }
  }

  #choose(at) {
    this.#at = at;
    [...this.#list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === at)));
    if (at < 0) {
      this.#input.removeAttribute("aria-activedescendant");
    } else {
      this.#input.setAttribute("aria-activedescendant", `hit-${at}`);
      this.#list.children[at].scrollIntoView({ block: "nearest" });
    }
  }

  #open() {
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
  }

  #close() {
    this.#list.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
  }
}
