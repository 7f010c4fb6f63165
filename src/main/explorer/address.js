/**
 * What a view shows stands in its address, so that each can be shared, reloaded and gone back to. An address is
 * `{ view, beat, entity, publication, to, kind, with, grade, unnamed, chosen, known, from, until, lang }`; what is not set is
 * absent.
 */
const NAMES = ["view", "beat", "entity", "publication", "to", "kind", "with", "grade", "unnamed", "chosen", "known", "from", "until", "lang"];

/** What stays the same from view to view. */
const CARRIED = ["beat", "known", "lang"];

/** The address that is open. */
export function here() {
  return read(location.search);
}

/** Reads the part of an address behind the question mark; what has no meaning there is passed over. */
export function read(search) {
  const given = new URLSearchParams(search);
  const set = NAMES.filter((name) => given.get(name)).map((name) => [name, given.get(name)]);
  return Object.freeze({ view: "beat", ...Object.fromEntries(set) });
}

/** A link to another view: the reader's language, beat and day are kept. */
export function to(address, changes) {
  const kept = Object.fromEntries(CARRIED.map((name) => [name, address[name]]));
  return written({ ...kept, ...changes });
}

/** A link to this view with something else in it; `undefined` takes it out. */
export function changed(address, changes) {
  return written({ ...address, ...changes });
}

function written(address) {
  const set = NAMES.filter((name) => address[name]).map((name) => [name, address[name]]);
  const search = new URLSearchParams(set).toString();
  return search === "view=beat" || search === "" ? "/" : `/?${search}`;
}
