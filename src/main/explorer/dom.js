const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes an element. Children that are strings become text, never markup; nothing is made of `null`, `undefined` and `false`.
 * Attributes whose name begins with `on` are listeners; `true` stands for an attribute without a value.
 */
export function el(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** The same for a picture's elements. */
export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    set(element, name, value);
  }
  element.append(...children.flat(Infinity).filter(shown));
  return element;
}

function set(element, name, value) {
  if (!shown(value)) {
    return;
  }
  if (name.startsWith("on")) {
    element.addEventListener(name.slice(2), value);
    return;
  }
  element.setAttribute(name, value === true ? "" : value);
}

function shown(value) {
  return value !== null && value !== undefined && value !== false;
}

/** What stands between each two of the parts, as in a list written out. */
export function between(parts, separator) {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [separator, part]));
}

/** A name or another text of the database: in whatever direction it is written, it does not turn what stands around it. */
export function own(text) {
  return el("bdi", {}, text);
}
