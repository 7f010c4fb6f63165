import { changed } from "./address.js";
import { el } from "./dom.js";

/**
 * A list in which a reader chooses of which kind the view shows; the choice stands in the address, and `also` is changed with
 * it. `more` stands beside it.
 */
export function kindFilter({ address, say, go }, { id, label, kinds, word, also = {} }, ...more) {
  const option = (kind) => el("option", { value: kind, selected: kind === address.kind }, say(`${word}.${kind}`));
  const choose = (event) => go(changed(address, { ...also, kind: event.target.value || undefined }));
  return el(
    "div",
    { class: "filters" },
    el("label", { for: id }, label),
    el("select", { id, onchange: choose }, el("option", { value: "" }, say("entity.all")), kinds.map(option)),
    more,
  );
}
