/** All views but the first, each by the name that stands in its address. */
export { show as entity } from "./views/entity.js";
export { show as graph } from "./views/graph.js";
export { show as path } from "./views/path.js";
export { show as timeline } from "./views/timeline.js";
export { show as conflicts } from "./views/conflicts.js";
export { show as between } from "./views/between.js";
export { show as desk } from "./views/desk.js";
export { show as publication } from "./views/publication.js";
