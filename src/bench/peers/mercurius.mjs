// Mercurius with loaders over the views of `views.sql`: one statement for each field of each level, as its manual has it.
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

const [connectionString, port] = process.argv.slice(2);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString, max: 24 });

const schema = `
  type Query {
    firm(id: ID!): Firm
    firms(first: Int!, country: String!): [Firm!]!
    regulation(id: ID!): Regulation
    search(typed: String!): [Named!]!
  }
  type Firm { id: ID! slug: String! name: String! description: String statements(first: Int!): [Statement!]! purchases(first: Int!): [Statement!]! }
  type Regulation { id: ID! name: String! restrictions(first: Int!): [Statement!]! }
  type Named { slug: String! name: String! }
  type Entity { id: ID! name: String! }
  type Product { id: ID! name: String! makers(first: Int!): [Statement!]! }
  type Statement { id: ID! kind: String! effect: String role: String stage: String quantityValue: String quantityUnit: String happened: String
    claims(first: Int!): [Claim!]! seller: Entity product: Product developer: Entity }
  type Claim { id: ID! stance: String! reportedOn: String! publication: Publication! }
  type Publication { id: ID! title: String! publisher: Publisher! }
  type Publisher { id: ID! name: String! }
`;

const one = async (sql, values) => (await pool.query(sql, values)).rows[0] ?? null;

// The rows of many, in their order: one statement for all that are asked for at once.
const grouped = async (name, queries, key, sql) => {
  const { rows } = await pool.query({ name, text: sql, values: [[...new Set(queries.map(({ obj }) => obj[key]))], queries[0].params.first ?? null].slice(0, sql.includes("$2") ? 2 : 1) });
  const groups = Map.groupBy(rows, (row) => row.of);
  return queries.map(({ obj }) => groups.get(obj[key]) ?? []);
};

const single = async (...how) => (await grouped(...how)).map((rows) => rows[0] ?? null);

const STATEMENT = `s.id, s.kind, s.effect, s.development_role as role, s.stage, s.quantity_value as "quantityValue",
  s.quantity_unit as "quantityUnit", s.starts_earliest as happened`;

const partsOf = (where) => `
  select o.id as of, x.* from unnest($1::uuid[]) o(id) cross join lateral (
    select ${STATEMENT} from peers.party p join peers.statement s on s.id = p.statement_id
    where p.entity_id = o.id ${where} order by p.sort_on, p.statement_id limit $2) x`;

const playing = (role) => `
  select p.statement_id as of, e.id, e.name from peers.party p join peers.entity e on e.id = p.entity_id
  where p.statement_id = any($1::uuid[]) and p.role = '${role}'`;

const app = Fastify();
app.register(mercurius, {
  schema,
  jit: 1,
  resolvers: {
    Query: {
      firm: (_, { id }) => one({ name: "firm", text: "select id, slug, name, description from peers.firm where id = $1" }, [id]),
      firms: async (_, { first, country }) =>
        (await pool.query({ name: "firms", text: "select id, slug, name, description from peers.firm where country = $1 order by sort_name, id limit $2", values: [country, first] })).rows,
      search: async (_, { typed }) =>
        (await pool.query({ name: "search", text: "select slug, name from peers.search_entities($1)", values: [typed] })).rows,
      regulation: (_, { id }) => one({ name: "regulation", text: "select id, name from peers.regulation where id = $1" }, [id]),
    },
  },
  loaders: {
    Firm: {
      statements: (queries) => grouped("statements", queries, "id", partsOf("")),
      purchases: (queries) => grouped("purchases", queries, "id", partsOf("and p.kind = 'PURCHASE' and p.role = 'BUYER'")),
    },
    Regulation: { restrictions: (queries) => grouped("restrictions", queries, "id", partsOf("and p.kind = 'RESTRICTION'")) },
    Product: { makers: (queries) => grouped("makers", queries, "id", partsOf("and p.kind = 'DEVELOPMENT' and p.role = 'PRODUCT'")) },
    Statement: {
      claims: (queries) => grouped("claims", queries, "id", `
        select o.id as of, x.* from unnest($1::uuid[]) o(id) cross join lateral (
          select c.id, c.stance, c.reported_earliest as "reportedOn", c.publication_id from peers.claim c
          where c.statement_id = o.id order by c.reported_earliest, c.id limit $2) x`),
      seller: (queries) => single("seller", queries, "id", playing("SELLER")),
      product: (queries) => single("product", queries, "id", playing("PRODUCT")),
      developer: (queries) => single("developer", queries, "id", playing("DEVELOPER")),
    },
    Claim: {
      publication: (queries) => single("publication", queries, "publication_id",
        "select id as of, id, title, publisher_id from peers.publication where id = any($1::uuid[])"),
    },
    Publication: {
      publisher: (queries) => single("publisher", queries, "publisher_id", "select id as of, id, name from peers.publisher where id = any($1::uuid[])"),
    },
  },
});
await app.listen({ port: Number(port), host: "127.0.0.1" });
console.log("ready");
