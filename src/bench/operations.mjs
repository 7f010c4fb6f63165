// What is measured. Each operation is asked of Dossier and, where they can answer it, of the peers; `plain` makes the same
// of every answer, so that it can be told whether all say the same. `limit` names a file of hand-written SQL.

const text = (range) => range?.text ?? null;
const day = (date) => (date == null ? null : String(date).slice(0, 10));
const nodes = (list) => list?.nodes ?? [];

export const operations = [
  {
    name: "entity page",
    about: "a firm, its first 50 statements, 5 claims of each, their publications and publishers",
    sample: "firm",
    limit: "entity-page",
    dossier: {
      query: `query ($id: ID!) { firm(id: $id) { slug name description statements(first: 50) { nodes { id kind
        claims(first: 5) { nodes { id stance reportedOn { text } publication { title publisher { name } } } } } } } }`,
      plain: ({ firm }) => ({
        slug: firm.slug, name: firm.name, description: firm.description,
        statements: nodes(firm.statements).map((s) => ({
          id: s.id, kind: s.kind,
          claims: nodes(s.claims).map((c) => [c.id, c.stance, text(c.reportedOn), c.publication.title, c.publication.publisher.name]),
        })),
      }),
    },
    postgraphile: {
      query: `query ($id: UUID!) { firmByRowId(rowId: $id) { slug name description
        parts(first: 50, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { rowId kind
          claims(first: 5, orderBy: [REPORTED_EARLIEST_ASC, ROW_ID_ASC]) { nodes { rowId stance reportedEarliest
            publication { title publisher { name } } } } } } } } }`,
      plain: ({ firmByRowId: firm }) => ({
        slug: firm.slug, name: firm.name, description: firm.description,
        statements: nodes(firm.parts).map(({ statement: s }) => ({
          id: s.rowId, kind: s.kind,
          claims: nodes(s.claims).map((c) => [c.rowId, c.stance, day(c.reportedEarliest), c.publication.title, c.publication.publisher.name]),
        })),
      }),
    },
    mercurius: {
      query: `query ($id: ID!) { firm(id: $id) { slug name description statements(first: 50) { id kind
        claims(first: 5) { id stance reportedOn publication { title publisher { name } } } } } }`,
      plain: ({ firm }) => ({
        slug: firm.slug, name: firm.name, description: firm.description,
        statements: firm.statements.map((s) => ({
          id: s.id, kind: s.kind,
          claims: s.claims.map((c) => [c.id, c.stance, c.reportedOn, c.publication.title, c.publication.publisher.name]),
        })),
      }),
    },
  },
  {
    name: "list",
    about: "50 firms of a country by name, 10 purchases of each with seller and product",
    sample: "country",
    limit: "list",
    dossier: {
      query: `query ($country: String!) { firms(first: 50, filter: { country: [$country] }) { nodes { slug name
        purchases(first: 10) { nodes { id stage quantity { value unit } seller { name } product { name } } } } } }`,
      plain: ({ firms }) =>
        nodes(firms).map((f) => ({
          slug: f.slug, name: f.name,
          purchases: nodes(f.purchases).map((p) => [
            p.id, p.stage, p.quantity && Number(p.quantity.value), p.quantity?.unit ?? null, p.seller?.name ?? null, p.product?.name ?? null,
          ]),
        })),
    },
    postgraphile: {
      query: `query ($country: String!) { allFirms(first: 50, condition: { country: $country }, orderBy: [SORT_NAME_ASC, ROW_ID_ASC]) { nodes { slug name
        parts(first: 10, condition: { kind: "PURCHASE", role: "BUYER" }, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { rowId stage
          quantityValue quantityUnit
          seller: parties(first: 1, condition: { role: "SELLER" }) { nodes { entity { name } } }
          product: parties(first: 1, condition: { role: "PRODUCT" }) { nodes { entity { name } } } } } } } } }`,
      plain: ({ allFirms }) =>
        nodes(allFirms).map((f) => ({
          slug: f.slug, name: f.name,
          purchases: nodes(f.parts).map(({ statement: p }) => [
            p.rowId, p.stage, p.quantityValue && Number(p.quantityValue), p.quantityUnit,
            nodes(p.seller)[0]?.entity.name ?? null, nodes(p.product)[0]?.entity.name ?? null,
          ]),
        })),
    },
    mercurius: {
      query: `query ($country: String!) { firms(first: 50, country: $country) { slug name
        purchases(first: 10) { id stage quantityValue quantityUnit seller { name } product { name } } } }`,
      plain: ({ firms }) =>
        firms.map((f) => ({
          slug: f.slug, name: f.name,
          purchases: f.purchases.map((p) => [
            p.id, p.stage, p.quantityValue && Number(p.quantityValue), p.quantityUnit, p.seller?.name ?? null, p.product?.name ?? null,
          ]),
        })),
    },
  },
  {
    name: "regulation chain",
    about: "a regulation, 20 of its restrictions, the product of each, 5 makers of that",
    sample: "regulation",
    limit: "regulation-chain",
    dossier: {
      query: `query ($id: ID!) { regulation(id: $id) { name restrictions(first: 20) { nodes { effect
        product { name makers(first: 5) { nodes { role developer { name } } } } } } } }`,
      plain: ({ regulation }) => ({
        name: regulation.name,
        restrictions: nodes(regulation.restrictions).map((r) => ({
          effect: r.effect, product: r.product?.name ?? null,
          makers: nodes(r.product?.makers).map((m) => [m.role, m.developer.name]),
        })),
      }),
    },
    postgraphile: {
      query: `query ($id: UUID!) { regulationByRowId(rowId: $id) { name
        parts(first: 20, condition: { kind: "RESTRICTION" }, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { effect
          product: parties(first: 1, condition: { role: "PRODUCT" }) { nodes { entity { name
            parts(first: 5, condition: { kind: "DEVELOPMENT", role: "PRODUCT" }, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { developmentRole
              developer: parties(first: 1, condition: { role: "DEVELOPER" }) { nodes { entity { name } } } } } } } } } } } } } }`,
      plain: ({ regulationByRowId: regulation }) => ({
        name: regulation.name,
        restrictions: nodes(regulation.parts).map(({ statement: r }) => {
          const product = nodes(r.product)[0]?.entity;
          return {
            effect: r.effect, product: product?.name ?? null,
            makers: nodes(product?.parts).map(({ statement: m }) => [m.developmentRole, nodes(m.developer)[0].entity.name]),
          };
        }),
      }),
    },
    mercurius: {
      query: `query ($id: ID!) { regulation(id: $id) { name restrictions(first: 20) { effect
        product { name makers(first: 5) { role developer { name } } } } } }`,
      plain: ({ regulation }) => ({
        name: regulation.name,
        restrictions: regulation.restrictions.map((r) => ({
          effect: r.effect, product: r.product?.name ?? null,
          makers: (r.product?.makers ?? []).map((m) => [m.role, m.developer.name]),
        })),
      }),
    },
  },
  {
    name: "timeline",
    about: "the first 50 moments of a firm: what began and what happened",
    sample: "firm",
    limit: "timeline",
    dossier: {
      query: `query ($id: ID!) { firm(id: $id) { timeline(first: 50, filter: { kind: [STARTS, HAPPENS] }) { nodes { at { text } kind statement { id } } } } }`,
      plain: ({ firm }) => nodes(firm.timeline).map((m) => [text(m.at), m.statement.id]),
    },
    postgraphile: {
      query: `query ($id: UUID!) { firmByRowId(rowId: $id) {
        parts(first: 50, orderBy: [SORT_ON_ASC, STATEMENT_ID_ASC]) { nodes { statement { rowId state startsEarliest } } } } }`,
      plain: ({ firmByRowId: firm }) => nodes(firm.parts).map(({ statement: s }) => [day(s.startsEarliest), s.rowId]),
    },
    mercurius: {
      query: `query ($id: ID!) { firm(id: $id) { statements(first: 50) { id kind happened } } }`,
      plain: ({ firm }) => firm.statements.map((s) => [s.happened, s.id]),
    },
  },
  {
    name: "name search",
    about: "the ten names that fit best what is typed, a slip included",
    sample: "typed",
    dossier: {
      query: `query ($typed: String!) { search(text: $typed, first: 10) { matched entity { slug name } } }`,
      plain: ({ search }) => search.map((hit) => hit.entity.slug),
    },
  },
  {
    name: "entity page as of a day",
    sample: "firm",
    twin: "entity page",
    dossier: {
      query: `query ($id: ID!) { firm(id: $id, asOf: { knownAt: "2026-01-01" }) { slug name description statements(first: 50) { nodes { id kind
        claims(first: 5) { nodes { id stance reportedOn { text } publication { title publisher { name } } } } } } } }`,
    },
  },
  {
    name: "list as of a day",
    sample: "country",
    twin: "list",
    dossier: {
      query: `query ($country: String!) { firms(first: 50, filter: { country: [$country] }, asOf: { knownAt: "2026-01-01" }) { nodes { slug name
        purchases(first: 10) { nodes { id stage quantity { value unit } seller { name } product { name } } } } } }`,
    },
  },
  {
    name: "evidence",
    about: "the status and corroboration of 20 statements of a firm, and 10 conflicts with both sides",
    sample: "firm",
    dossier: {
      query: `query ($id: ID!) { firm(id: $id) { statements(first: 20) { nodes { id status corroboration { claims publications origins unnamedOnly } } }
        conflicts(first: 10) { nodes { kind sameOrigin one { statement { id } } other { statement { id } } } } } }`,
    },
  },
  {
    name: "path",
    about: "the 3 best paths of at most 4 hops between a firm and a person",
    sample: "pair",
    dossier: {
      query: `query ($from: ID!, $to: ID!) { path(from: { id: $from }, to: { id: $to }, maxHops: 4) { budgetExceeded
        paths { length hops { from { name } to { name } statementCount } } } }`,
    },
  },
];
