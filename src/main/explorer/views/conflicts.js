import { disagreements } from "../conflict.js";
import { tellerIn } from "../sentence.js";
import { beatOf } from "./beat.js";

/** Where the sources disagree, on an entity or within a beat. */
export async function show(visit) {
  const { address, say } = visit;
  const filter = address.entity ? { entity: [address.entity] } : { beat: [await beatOf(visit)].filter(Boolean) };
  const { totalCount, content } = await disagreements(visit, tellerIn(visit), filter);
  return {
    title: say("conflicts.title"),
    lead: totalCount === 0 ? say("conflicts.none") : say("conflicts.count", totalCount),
    content: totalCount === 0 ? [] : [content],
  };
}
