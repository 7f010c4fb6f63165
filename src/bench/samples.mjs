// What is asked for: drawn from the database by a hash, so that every run asks for the same.
import { execFileSync } from "node:child_process";

const COUNT = 2000;

export const samples = (database) => {
  const rows = (sql) =>
    execFileSync("psql", [database, "-At", "-F", "\t", "-c", sql], { encoding: "utf8" }).trim().split("\n").map((line) => line.split("\t"));
  const ids = (kind) => rows(`select id from entity where kind = '${kind}' and to_revision is null order by md5(slug) limit ${COUNT}`).map(([id]) => id);
  const firms = ids("FIRM");
  const persons = ids("PERSON");
  // Names as somebody types them: the first letters, or one letter wrong.
  const typed = rows(`select left(search_text, 5 + length(search_text) % 4), overlay(search_text placing 'x' from 3 for 1) from entity
    where kind = 'FIRM' and to_revision is null order by md5(slug || 'typed') limit ${COUNT / 2}`).flat();
  return {
    firm: firms.map((id) => ({ id })),
    regulation: ids("REGULATION").map((id) => ({ id })),
    country: rows("select distinct country from entity where kind = 'FIRM' and country is not null order by 1").map(([country]) => ({ country })),
    typed: typed.map((text) => ({ typed: text })),
    pair: firms.map((from, i) => ({ from, to: persons[i % persons.length] })),
  };
};
