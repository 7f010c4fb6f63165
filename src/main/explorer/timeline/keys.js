/** What each key does in the picture, wherever the reader is in it. */
const ZOOMS = {
  "+": (zoom, x) => zoom.nearer(x),
  "=": (zoom, x) => zoom.nearer(x),
  "-": (zoom, x) => zoom.farther(x),
  "−": (zoom, x) => zoom.farther(x),
  Home: (zoom) => zoom.whole(),
};

/** Along the lines, where the reader is at none of the items. */
const MOVES = { ArrowLeft: -0.2, ArrowRight: 0.2 };

/** From item to item: along the line to the next, or up and down along what joins them. */
const STEPS = {
  ArrowLeft: (picture, item) => beside(picture, item, -1),
  ArrowRight: (picture, item) => beside(picture, item, 1),
  ArrowUp: (picture, item) => item.line === "reported" && item.ties[0]?.item,
  ArrowDown: (picture, item) => item.line === "happened" && item.ties[0]?.item,
};

/** Listens for keys in the place of a picture; `choose` is told the item that is chosen. */
export function listenForKeys(place, picture, zoom, choose) {
  place.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const item = picture.at(event.target);
    const done = item ? atItem(event.key, picture, zoom, item, choose) : along(event.key, zoom);
    if (done) {
      event.preventDefault();
    }
  });
}

function along(key, zoom) {
  if (MOVES[key]) {
    zoom.move(MOVES[key]);
    return true;
  }
  return zoomed(key, zoom);
}

function atItem(key, picture, zoom, item, choose) {
  if (key === "Enter" || key === " ") {
    choose(item);
    return true;
  }
  if (!STEPS[key]) {
    return zoomed(key, zoom, item.away ? undefined : item.x);
  }
  const next = STEPS[key](picture, item);
  if (next) {
    zoom.reveal((next.from + next.until) / 2);
    next.node.focus({ preventScroll: false });
  }
  return true;
}

function zoomed(key, zoom, x) {
  ZOOMS[key]?.(zoom, x);
  return Boolean(ZOOMS[key]);
}

function beside({ items }, item, step) {
  const line = items.filter((other) => other.line === item.line);
  return line[line.indexOf(item) + step];
}
