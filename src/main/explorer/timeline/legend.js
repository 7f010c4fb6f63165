import { el, svg } from "../dom.js";
import { glyph } from "./glyphs.js";

/** What the signs in a picture mean, of those that are in it. */
export function legend({ say }, marks) {
  const kinds = [...new Set(marks.filter(({ statement }) => statement).map(({ statement }) => statement.kind))];
  const posts = ["STARTS", "ENDS"].filter((kind) => marks.some((mark) => mark.kind === kind));
  const published = marks.some(({ kind }) => kind === "PUBLISHED");
  return el(
    "details",
    { class: "legend" },
    el("summary", {}, say("timeline.legend")),
    el(
      "ul",
      {},
      kinds.map((kind) => entry({ kind: "HAPPENS", statement: { kind } }, say(`kind.${kind}`))),
      posts.map((kind) => entry({ kind, statement: { kind: "PURCHASE" } }, say(`moment.${kind}`))),
      published && entry({ kind: "PUBLISHED" }, say("moment.PUBLISHED")),
    ),
  );
}

function entry(sign, name) {
  const box = { viewBox: "-11 -11 22 22", width: 22, height: 22 };
  const shown = svg("svg", { class: "sign", ...box, "aria-hidden": "true" }, glyph(sign));
  return el("li", {}, shown, " ", name);
}
