import { ask } from "../ask.js";
import { el } from "../dom.js";

const NAMES = `
query Names($text: String!, $asOf: AsOf) {
  search(text: $text, first: 10, asOf: $asOf) { entity { __typename slug name } }
}`;

/** How long a hand rests before it is asked, in milliseconds. */
const REST = 150;

/** A field for a name, which offers those that are held while one types. */
export class NameField {
  #visit;
  #input;
  #offers;
  #slugs = new Map();
  #timer;

  /** `id` tells the fields of a form apart; `entity` is the one that it begins with, if any. */
  constructor(visit, id, label, entity) {
    this.#visit = visit;
    this.#offers = el("datalist", { id: `${id}-offers` });
    this.#input = el("input", {
      id,
      value: entity?.name ?? entity?.slug,
      list: `${id}-offers`,
      "aria-describedby": "path-hint",
      autocomplete: "off",
      spellcheck: "false",
      required: true,
      maxlength: "200",
      dir: "auto",
      oninput: () => this.#typed(),
    });
    if (entity) {
      this.#slugs.set(this.#input.value, entity.slug);
    }
    this.node = el("div", { class: "field" }, el("label", { for: id }, label), this.#input, this.#offers);
  }

  /** The key of the name that stands in it: of the one offered, else of the first that is found, else what stands there. */
  async slug() {
    const text = this.#input.value.trim();
    return this.#slugs.get(text) ?? (await this.#found(text))[0]?.slug ?? text;
  }

  #typed() {
    clearTimeout(this.#timer);
    const text = this.#input.value.trim();
    if (text && !this.#slugs.has(text)) {
      this.#timer = setTimeout(() => this.#offer(text), REST);
    }
  }

  /** Nothing is offered when the question fails: the name can still be sent as it stands. */
  async #offer(text) {
    const entities = await this.#found(text).catch(() => []);
    if (text !== this.#input.value.trim()) {
      return;
    }
    const { say } = this.#visit;
    const twice = (name) => entities.filter((other) => other.name === name).length > 1;
    const options = entities.map((entity) => ({ ...entity, value: twice(entity.name) ? entity.slug : entity.name }));
    options.forEach(({ value, slug }) => this.#slugs.set(value, slug));
    const told = ({ name, value }) => (value === name ? "" : `${name}, `);
    const label = (option) => told(option) + say(`entity.${option.__typename}`);
    this.#offers.replaceChildren(...options.map((option) => el("option", { value: option.value, label: label(option) })));
  }

  async #found(text) {
    const { asOf, signal } = this.#visit;
    const { data } = await ask(NAMES, { text, asOf }, signal);
    return data.search.map(({ entity }) => entity);
  }
}
