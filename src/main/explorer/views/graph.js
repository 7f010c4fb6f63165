import { el, own } from "../dom.js";
import { Neighbourhood } from "../graph/neighbourhood.js";
import { centreOf } from "../graph/reading.js";
import { sheet } from "../loaded.js";

/** What surrounds a name, or all of a beat, as a picture of names and of the statements between them. */
export async function show(visit) {
  const { say } = visit;
  const [centre] = await Promise.all([centreOf(visit), sheet("/explorer/views/graph.css")]);
  if (!centre.name) {
    return missing(visit, centre);
  }
  const neighbourhood = new Neighbourhood(visit, centre);
  await neighbourhood.read();
  const [before, after] = say("graph.title", "\u0000").split("\u0000");
  return {
    title: el("span", {}, before, own(centre.name), after),
    titleText: say("graph.title", centre.name),
    lead: say("graph.hint"),
    content: [neighbourhood.node],
  };
}

function missing({ say }, { entity, slug }) {
  const key = entity || slug ? "entity.missing" : "beat.none";
  return { title: say(key), lead: say(`${key}Lead`), content: [] };
}
