/**
 * What is otherwise on a later day: `{ added, gone, otherwise }`, each a list of `{ before, after, conflicts, settled }`, of which
 * `conflicts` has the contradictions of a statement that are new, and `settled` those that no longer stand. Of a
 * day that was not read to its end nobody knows what is missing on it, so nothing is said to be new or gone by it.
 */
export function changesOf({ statements: [older, newer], conflicts: [oldConflicts, newConflicts], cut, cutConflicts }) {
  const before = byId(older);
  const after = byId(newer);
  const found = cutConflicts[0] ? new Map() : onlyAmong(newConflicts, oldConflicts);
  const lost = cutConflicts[1] ? new Map() : onlyAmong(oldConflicts, newConflicts);
  const change = (id) => ({
    before: before.get(id),
    after: after.get(id),
    conflicts: found.get(id) ?? [],
    settled: lost.get(id) ?? [],
  });
  return {
    added: cut[0] ? [] : newer.filter(({ id }) => !before.has(id)).map(({ id }) => change(id)),
    gone: cut[1] ? [] : older.filter(({ id }) => !after.has(id)).map(({ id }) => change(id)),
    otherwise: newer.filter(({ id }) => before.has(id)).map(({ id }) => change(id)).filter(differs),
  };
}

function differs({ before, after, conflicts, settled }) {
  const origins = before.corroboration.origins !== after.corroboration.origins;
  return before.status !== after.status || origins || conflicts.length > 0 || settled.length > 0;
}

/** By statement, the kinds of conflicts that stand on one day only, each with the statement on its other side. */
function onlyAmong(conflicts, others) {
  const known = byId(others);
  const found = new Map();
  const note = ({ id }, kind, other) => {
    const against = { kind, other: other.id === id ? null : other.id };
    found.set(id, [...(found.get(id) ?? []), against]);
  };
  for (const { kind, one, other } of conflicts.filter(({ id }) => !known.has(id))) {
    note(one.statement, kind, other.statement);
    // In a denial both sides are of the same statement.
    if (other.statement.id !== one.statement.id) {
      note(other.statement, kind, one.statement);
    }
  }
  return found;
}

function byId(nodes) {
  return new Map(nodes.map((node) => [node.id, node]));
}
