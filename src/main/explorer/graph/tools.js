import { el } from "../dom.js";
import { download, fileName } from "../table.js";
import { pngFile, svgFile } from "./files.js";
import { colours } from "./looks.js";
import { publishersOf } from "./rows.js";

/**
 * What is done with the picture as a whole: zoom it, see all of it, take it along. `pictured` answers what it shows, once it
 * is drawn.
 */
export function tools(visit, canvas, pictured) {
  const { say } = visit;
  const state = el("span", { class: "weak", role: "status" });
  const button = (key, onclick) => el("button", { type: "button", class: "quiet", onclick }, say(`graph.${key}`));
  const save = (kind, made) => async () => {
    const shown = await pictured();
    if (shown.gathered.names.size > 0) {
      download(`${fileName(say("graph.title", shown.name))}.${kind}`, await made(scene(visit, shown)));
    }
  };
  const saving = (key, made) => button(key, ({ currentTarget }) => atWork(visit, currentTarget, state, save(key, made)));
  return el(
    "p",
    { class: "tools" },
    button("fit", () => canvas.fit()),
    button("zoomIn", () => canvas.zoom(1.25)),
    button("zoomOut", () => canvas.zoom(0.8)),
    saving("svg", svgFile),
    saving("png", pngFile),
    state,
  );
}

/** While it is at work a button says so, and pressing it again does nothing. */
async function atWork({ say, tell }, button, state, act) {
  if (button.ariaBusy === "true") {
    return;
  }
  const told = button.textContent;
  button.ariaBusy = "true";
  button.textContent = say("graph.saving");
  state.textContent = "";
  tell(say("graph.saving"));
  try {
    await new Promise((seen) => requestAnimationFrame(() => setTimeout(seen)));
    await act();
  } catch {
    state.textContent = say("graph.notSaved");
  } finally {
    button.ariaBusy = null;
    button.textContent = told;
  }
}

/** What the picture shows, for one that is taken along: it must say by itself what it is and what it rests on. */
function scene({ say, day, lang, address, answer }, { gathered, places, canvas, name }) {
  const publishers = publishersOf(gathered, lang);
  const known = address.known ?? new Date().toISOString().slice(0, 10);
  return {
    title: say("graph.title", name),
    names: byLines(gathered).map((each) => ({ type: each.__typename, name: each.name, ...places.get(each.slug) })),
    lines: gathered.lines.map((line) => course(line, places, canvas)),
    words: {
      name: (type) => say(`entity.${type}`),
      line: (kind) => say(`graph.line.${kind}`),
      unwritten: (count) => say("graph.unwritten", count),
    },
    notes: [
      `Dossier. ${say("graph.drawn", day(known), answer?.revision ?? "–")}`,
      gathered.cut && say("graph.cut", gathered.names.size),
      publishers.length > 0 && say("graph.sources", publishers.join(", ")),
    ].filter(Boolean),
    colours: colours(),
  };
}

/** Where there is no room for all names, those with most lines come first. */
function byLines({ names, lines }) {
  const counts = new Map();
  lines.flatMap(({ from, to }) => [from, to]).forEach((slug) => counts.set(slug, (counts.get(slug) ?? 0) + 1));
  return [...names.values()].sort((one, other) => (counts.get(other.slug) ?? 0) - (counts.get(one.slug) ?? 0));
}

function course(line, places, canvas) {
  const { starts, ends, bend } = canvas.course(line);
  return { kind: line.statement.kind, starts: starts ?? places.get(line.from), ends: ends ?? places.get(line.to), bend };
}
