import { el } from "../dom.js";
import { download, fileName } from "../table.js";
import { colours } from "./looks.js";
import { painted, picture, written } from "./picture.js";
import { publishersOf } from "./rows.js";

/**
 * What is done with the picture as a whole: zoom it, see all of it, take it along. `pictured` answers what it shows, once it
 * is drawn.
 */
export function tools(visit, canvas, pictured) {
  const { say } = visit;
  const button = (key, onclick) => el("button", { type: "button", class: "quiet", onclick }, say(`graph.${key}`));
  const save = (kind, made) => async () => {
    const shown = await pictured();
    if (shown.gathered.names.size > 0) {
      download(`${fileName(say("graph.title", shown.name))}.${kind}`, await made(picture(scene(visit, shown))));
    }
  };
  return el(
    "p",
    { class: "tools" },
    button("fit", () => canvas.fit()),
    button("zoomIn", () => canvas.zoom(1.25)),
    button("zoomOut", () => canvas.zoom(0.8)),
    button("svg", save("svg", written)),
    button("png", save("png", painted)),
  );
}

/** What the picture shows, for one that is taken along: it must say by itself what it is and what it rests on. */
function scene({ say, day, lang, address, answer }, { gathered, places, canvas, name }) {
  const publishers = publishersOf(gathered, lang);
  const known = address.known ?? new Date().toISOString().slice(0, 10);
  return {
    title: say("graph.title", name),
    names: [...gathered.names.values()].map((each) => ({ type: each.__typename, name: each.name, ...places.get(each.slug) })),
    lines: gathered.lines.map((line) => course(line, places, canvas)),
    words: { name: (type) => say(`entity.${type}`), line: (kind) => say(`graph.line.${kind}`) },
    notes: [
      `Dossier. ${say("graph.drawn", day(known), answer?.revision ?? "–")}`,
      gathered.cut && say("graph.cut", gathered.names.size),
      publishers.length > 0 && say("graph.sources", publishers.join(", ")),
    ].filter(Boolean),
    colours: colours(),
  };
}

function course(line, places, canvas) {
  const { starts, ends, bend } = canvas.course(line);
  return { kind: line.statement.kind, starts: starts ?? places.get(line.from), ends: ends ?? places.get(line.to), bend };
}
