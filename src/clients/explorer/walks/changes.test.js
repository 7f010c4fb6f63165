import assert from "node:assert/strict";
import { test } from "node:test";
import { module } from "../modules.js";

const { changesOf } = await module("between/changes");

const WHOLE = { cut: [false, false], cutConflicts: [false, false] };

const statement = (id, status = "REPORTED", origins = 1) => ({ id, status, corroboration: { origins } });

const conflict = (one, other) => ({
  id: `${one}/${other}`, kind: "VALUES", one: { statement: { id: one } }, other: { statement: { id: other } },
});

const ids = (changes) => changes.map(({ before, after }) => (after ?? before).id);

test("what is on one day only is new or gone, and what has another status or other origins is otherwise", () => {
  const older = [statement("same"), statement("gone"), statement("denied"), statement("backed")];
  const newer = [statement("same"), statement("denied", "CONTESTED"), statement("backed", "REPORTED", 2), statement("new")];
  const { added, gone, otherwise } = changesOf({ statements: [older, newer], conflicts: [[], []], ...WHOLE });
  assert.deepEqual([ids(added), ids(gone), ids(otherwise)], [["new"], ["gone"], ["denied", "backed"]]);
});

test("a contradiction that is new is told on both sides, and so is one that no longer stands", () => {
  const both = [statement("a"), statement("b")];
  const pair = [conflict("a", "b")];
  const begun = changesOf({ statements: [both, both], conflicts: [[], pair], ...WHOLE }).otherwise;
  const ended = changesOf({ statements: [both, both], conflicts: [pair, []], ...WHOLE }).otherwise;
  const sides = [[{ kind: "VALUES", other: "b" }], [{ kind: "VALUES", other: "a" }]];
  assert.deepEqual(begun.map(({ conflicts }) => conflicts), sides);
  assert.deepEqual(begun.map(({ settled }) => settled), [[], []]);
  assert.deepEqual(ended.map(({ settled }) => settled), sides);
  assert.deepEqual(ended.map(({ conflicts }) => conflicts), [[], []]);
});

test("by a day that was not read to its end nothing is said to be new or gone", () => {
  const days = { statements: [[statement("a")], [statement("b")]], conflicts: [[conflict("a", "b")], [conflict("b", "c")]] };
  const first = changesOf({ ...days, cut: [true, false], cutConflicts: [true, true] });
  const second = changesOf({ ...days, cut: [false, true], cutConflicts: [true, true] });
  assert.deepEqual([ids(first.added), ids(first.gone)], [[], ["a"]]);
  assert.deepEqual([ids(second.added), ids(second.gone)], [["b"], []]);
  assert.deepEqual([...first.gone, ...second.added].flatMap(({ conflicts, settled }) => [...conflicts, ...settled]), []);
});
