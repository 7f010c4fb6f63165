import { el } from "../dom.js";
import { gradually } from "../pause.js";
import { labelsOf, rimmedLabels } from "./labels.js";
import { painting, radiusIn } from "./paint.js";
import { footAlone, frameOf, picture } from "./picture.js";

/** So large a picture every browser can still paint, in pixels along its longer side. */
const LARGEST = 8000;

/** Of so many names each can still be read at one pixel for one; more of them would be minutes of a telephone's time. */
const MANY = { names: 250, pixels: 24e6 };

/** How much smaller words and shapes of many are, so that there is room for more. */
const CLOSER = 1.4;

/** The picture of a scene as an SVG file. */
export async function svgFile(scene) {
  return written(await picture(scene));
}

/** The picture of a scene in pixels, two for one where there is room for it. */
export function pngFile(scene) {
  return scene.names.length > MANY.names ? ofMany(scene) : ofFew(scene);
}

function written(drawn) {
  return new Blob([new XMLSerializer().serializeToString(drawn)], { type: "image/svg+xml;charset=utf-8" });
}

async function ofFew(scene) {
  const drawn = await picture(scene);
  const [width, height] = ["width", "height"].map((side) => Number(drawn.getAttribute(side)));
  const scale = Math.min(2, LARGEST / Math.max(width, height));
  const { canvas, pen } = canvasOf(width, height, scale);
  await laid(pen, drawn, 0, width, height);
  return encoded(canvas);
}

/** Painted piece by piece: as an image made of an SVG, thousands of names would hold up the page for seconds. */
async function ofMany(scene) {
  const { names, lines, colours, words } = scene;
  const frame = frameOf(names);
  const view = { k: CLOSER, size: 1, ...larger(frame, CLOSER) };
  const labels = labelsOf(names, [], view, radiusIn(view), true);
  const unwritten = names.length - labels.length;
  const notes = unwritten > 0 ? [words.unwritten(unwritten), ...scene.notes] : scene.notes;
  const foot = footAlone({ ...scene, notes }, frame);
  const height = frame.height + foot.height;
  const scale = Math.min(2, LARGEST / Math.max(frame.width, height), Math.sqrt(MANY.pixels / (frame.width * height)));
  const { canvas, pen } = canvasOf(frame.width, height, scale);
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, frame.width, height);
  await laid(pen, foot.drawn, frame.height, frame.width, foot.height);
  const namesOf = Map.groupBy(names, ({ type }) => type);
  const linesOf = Map.groupBy(lines, ({ kind }) => kind);
  // What was painted is only worked out when it is looked at.
  const settle = () => pen.getImageData(0, 0, 1, 1);
  pen.scale(1 / CLOSER, 1 / CLOSER);
  await gradually(painting(pen, { namesOf, linesOf }, view, colours, { followed: Infinity }), settle);
  await gradually(rimmedLabels(pen, labels, colours), settle);
  return encoded(canvas);
}

function larger({ x, y, width, height }, times) {
  return { x: x * times, y: y * times, width: width * times, height: height * times };
}

function canvasOf(width, height, scale) {
  const canvas = el("canvas", { width: Math.round(width * scale), height: Math.round(height * scale) });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  pen.scale(scale, scale);
  return { canvas, pen };
}

async function laid(pen, drawn, top, width, height) {
  const address = URL.createObjectURL(written(drawn));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    pen.drawImage(image, 0, top, width, height);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function encoded(canvas) {
  const file = await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!file) {
    throw new Error("PNG");
  }
  return file;
}
