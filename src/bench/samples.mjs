// What is asked for: drawn from the database by a hash, so that every run asks for the same. `n` is what the hand-written SQL
// draws; `variables` are those of the operation.
import { execFileSync } from "node:child_process";

const COUNT = 2000;
const FEW = 200;
const DAYS = 100;
export const COUNTRIES = ["US", "CN", "FR", "DE", "JP", "KR", "TW", "NL", "GB", "SG"];

const day = (number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);

const query = (database, sql) =>
  execFileSync("psql", [database, "-At", "-F", "\t", "-c", sql], { encoding: "utf8", maxBuffer: 1 << 30 }).trim().split("\n").map((line) => line.split("\t"));

// How many there are of what hand-written SQL draws from.
export const counts = (database) => {
  const [[firms, regulations]] = query(database, "select count(*) filter (where kind = 'FIRM'), count(*) filter (where kind = 'REGULATION') from entity where to_revision is null");
  return { firms, regulations };
};

export const samples = (database) => {
  const rows = (sql) => query(database, sql);
  const numbered = (kind, count = COUNT) =>
    rows(`select id, regexp_replace(slug, '.*-', '') from entity where kind = '${kind}' and to_revision is null order by md5(slug) limit ${count}`)
      .map(([id, n]) => ({ n, variables: { id } }));
  const ids = (sample) => sample.map(({ variables }) => variables.id);
  const firm = numbered("FIRM");
  const firms = ids(firm);
  const persons = ids(numbered("PERSON"));
  const hubs = rows(`select entity_id from party where to_revision is null group by 1 order by count(*) desc limit 2`).map(([id]) => id);
  const [[corrected, midway]] = rows(`select e.id, to_char(max(r.recorded_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
    from (select id from entity where kind = 'FIRM' group by id order by count(*) desc limit 1) e
    join lateral (select from_revision, ntile(2) over (order by from_revision) as half from entity x where x.id = e.id) v on v.half = 1
    join revision r on r.number = v.from_revision group by e.id`);
  // Names as somebody types them: the first letters, or one letter wrong.
  const typed = rows(`select regexp_replace(slug, '.*-', ''), left(search_text, 5 + length(search_text) % 4), overlay(search_text placing 'x' from 3 for 1)
    from entity where kind = 'FIRM' and to_revision is null order by md5(slug || 'typed') limit ${COUNT / 2}`)
    .flatMap(([n, ...texts]) => texts.map((text, slip) => ({ n: 2 * n + slip, variables: { typed: text } })));
  const pairs = (hops) => firms.map((from, i) => ({ variables: { from, to: persons[i % persons.length], hops } }));
  return {
    firm,
    fewFirms: firm.slice(0, FEW),
    firmOnDays: Array.from({ length: DAYS }, (_, number) => firm.map(({ variables }) => ({ variables: { ...variables, day: day(number) } }))).flat(),
    regulation: numbered("REGULATION"),
    country: COUNTRIES.map((country, i) => ({ n: i + 1, variables: { country } })),
    typed,
    corrected: [{ variables: { id: corrected } }],
    correctedMidway: [{ variables: { id: corrected, at: midway } }],
    pair: pairs(4),
    farPair: pairs(6),
    hubPair: [{ variables: { from: hubs[0], to: hubs[1], hops: 6 } }],
  };
};
