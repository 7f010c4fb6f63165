import { LETTER, wrapped } from "./wrapped.js";

const SIZE = 13;
const HEIGHT = 15;
const BROADEST = 120;
const MOST_ROWS = 3;
const LONGEST = 24;

/** The fields in which it is looked up whether there is room, in pixels. */
const FIELD = 80;

/** From this scale on names have room beside each other; from afar what is named stands apart, so that the picture is seen. */
const NEAR = 3;
const GAP = 4;
const GAP_AFAR = 46;

/** As much of a shape is not written over. */
const CORE = 0.8;

/**
 * Which of the names can be read: each, in the order that they are given in, for which there is still room, as
 * `{ name, middle, top, rows, width }` in pixels; those in `always` in any case. `radius` is how large their shapes are, beneath
 * which they are written; where there is room for most, only with `covering` on top of the shape of another. Names a little
 * outside take room too, so that none comes and goes while the picture is moved.
 */
export function labelsOf(names, always, view, radius, covering = false) {
  const taken = new Map();
  const labels = [];
  const gap = covering || view.k >= NEAR ? GAP : GAP_AFAR - ((GAP_AFAR - GAP) * view.k) / NEAR;
  const put = (name, asked) => {
    // Of thousands most find none, and need not be put into rows to see that.
    if (!asked && view.k < NEAR && !free(taken, around(name, view, gap))) {
      return;
    }
    const label = labelOf(name, view, radius);
    if (asked || free(taken, boxOf(label, gap))) {
      take(taken, boxOf(label, 0));
      labels.push(label);
    }
  };
  if (view.k >= NEAR && !covering) {
    // Where there is room for most of the names, none needs to cover another's shape.
    names.forEach((name) => take(taken, around(name, view, radius * CORE)));
  }
  always.forEach((name) => put(name, true));
  names.forEach((name) => !always.includes(name) && put(name, false));
  return labels;
}

/** Writes names on a piece of paper each, so that they are read on top of lines. */
export function paintLabels(pen, labels, { paper, ink }) {
  write(pen);
  for (const label of labels) {
    const { name, middle, top, rows } = label;
    const width = (name.broad ??= Math.max(...rows.map((row) => pen.measureText(row).width)) + 4);
    pen.globalAlpha = 0.88;
    pen.fillStyle = paper;
    pen.fillRect(middle - width / 2, top, width, rows.length * HEIGHT);
    pen.globalAlpha = 1;
    pen.fillStyle = ink;
    eachRow(label, (...place) => pen.fillText(...place));
  }
}

/** Writes names with a rim each in the colour of the paper, which hides less of what is beneath. It pauses after each. */
export function* rimmedLabels(pen, labels, { paper, ink }) {
  write(pen);
  pen.lineJoin = "round";
  pen.lineWidth = 4;
  pen.strokeStyle = paper;
  pen.fillStyle = ink;
  for (const label of labels) {
    eachRow(label, (...place) => pen.strokeText(...place));
    eachRow(label, (...place) => pen.fillText(...place));
    yield;
  }
}

function write(pen) {
  pen.font = `${SIZE}px system-ui, sans-serif`;
  pen.textAlign = "center";
  pen.textBaseline = "middle";
}

function eachRow({ rows, middle, top }, act) {
  rows.forEach((row, at) => act(row, middle, top + (at + 0.5) * HEIGHT));
}

function labelOf(name, { k, x, y }, radius) {
  const rows = (name.rows ??= shortened(wrapped(name.name, BROADEST, SIZE)));
  const width = name.broad ?? Math.max(...rows.map((row) => row.length)) * SIZE * LETTER + 4;
  return { name, middle: name.x * k + x, top: name.y * k + y + radius + 2, rows, width };
}

/** Of a name that is a whole sentence, or a word without an end, the beginning. */
function shortened(rows) {
  const cut = (row) => (row.length > LONGEST ? `${[...row].slice(0, LONGEST).join("")}…` : row);
  const kept = rows.slice(0, MOST_ROWS).map(cut);
  return rows.length > MOST_ROWS ? [...kept.slice(0, -1), `${kept.at(-1)} …`] : kept;
}

function free(taken, box) {
  return fieldsOf(box).every((field) => (taken.get(field) ?? []).every((other) => apart(box, other)));
}

function take(taken, box) {
  for (const field of fieldsOf(box)) {
    taken.set(field, [...(taken.get(field) ?? []), box]);
  }
}

function boxOf({ name, middle, top, rows, width }, gap) {
  return { left: middle - width / 2 - gap, right: middle + width / 2 + gap, top: top - gap, bottom: top + rows.length * HEIGHT + gap };
}

function around({ x, y }, view, radius) {
  const [middle, centre] = [x * view.k + view.x, y * view.k + view.y];
  return { left: middle - radius, right: middle + radius, top: centre - radius, bottom: centre + radius };
}

function apart(one, other) {
  return one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
}

function fieldsOf({ left, right, top, bottom }) {
  const fields = [];
  for (let across = Math.floor(left / FIELD); across <= right / FIELD; across += 1) {
    for (let down = Math.floor(top / FIELD); down <= bottom / FIELD; down += 1) {
      fields.push(across * 10_007 + down);
    }
  }
  return fields;
}
