// PostGraphile over the views of `views.sql`: keys and references are told by smart tags, as its manual has it for views.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { makePgService } from "postgraphile/adaptors/pg";
import { jsonPgSmartTags } from "postgraphile/utils";

const [connectionString, port] = process.argv.slice(2);

const keyed = (key, ...references) => ({ tags: { primaryKey: key, foreignKey: references, behavior: "-insert -update -delete" } });
const views = {
  firm: keyed("id"),
  product: keyed("id"),
  regulation: keyed("id"),
  entity: keyed("id"),
  statement: keyed("id"),
  party: keyed("statement_id,role,position",
    "(statement_id) references peers.statement (id)|@fieldName statement|@foreignFieldName parties",
    "(entity_id) references peers.entity (id)|@fieldName entity|@foreignFieldName parts",
    "(entity_id) references peers.firm (id)|@fieldName firm|@foreignFieldName parts",
    "(entity_id) references peers.product (id)|@fieldName product|@foreignFieldName parts",
    "(entity_id) references peers.regulation (id)|@fieldName regulation|@foreignFieldName parts"),
  claim: keyed("id",
    "(statement_id) references peers.statement (id)|@fieldName statement|@foreignFieldName claims",
    "(publication_id) references peers.publication (id)|@fieldName publication|@foreignFieldName claims"),
  publication: keyed("id", "(publisher_id) references peers.publisher (id)|@fieldName publisher|@foreignFieldName publications"),
  publisher: keyed("id"),
};

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [jsonPgSmartTags({
    version: 1,
    config: { class: Object.fromEntries(Object.entries(views).map(([view, tags]) => [`peers.${view}`, tags])) },
  })],
  pgServices: [makePgService({ connectionString, schemas: ["peers"], poolConfig: { max: 24 } })],
  grafserv: { port: Number(port), graphqlPath: "/graphql", graphiql: false, watch: false },
  grafast: { explain: false },
};

const server = createServer();
const instance = postgraphile(preset);
await instance.createServ(grafserv).addTo(server);
if (process.argv[4] === "schema") {
  const { printSchema } = await import("graphql");
  console.log(printSchema(await instance.getSchema()));
  process.exit(0);
}
server.listen(Number(port), "127.0.0.1", () => console.log("ready"));
