/**
 * What is otherwise on a later day: `{ added, gone, otherwise }`, each a list of `{ before, after, conflicts }`, of which
 * `conflicts` has the new contradictions of a statement.
 */
export function changesOf({ statements: [older, newer], conflicts }) {
  const before = byId(older);
  const after = byId(newer);
  const found = newConflicts(conflicts);
  const change = (id) => ({ before: before.get(id), after: after.get(id), conflicts: found.get(id) ?? [] });
  return {
    added: newer.filter(({ id }) => !before.has(id)).map(({ id }) => change(id)),
    gone: older.filter(({ id }) => !after.has(id)).map(({ id }) => change(id)),
    otherwise: newer.filter(({ id }) => before.has(id)).map(({ id }) => change(id)).filter(differs),
  };
}

function differs({ before, after, conflicts }) {
  return before.status !== after.status || before.corroboration.origins !== after.corroboration.origins || conflicts.length > 0;
}

/** By statement, the kinds of conflicts that were not there before, each with the statement on its other side. */
function newConflicts([older, newer]) {
  const known = byId(older);
  const found = new Map();
  const note = ({ id }, kind, other) => {
    const against = { kind, other: other.id === id ? null : other.id };
    found.set(id, [...(found.get(id) ?? []), against]);
  };
  for (const { kind, one, other } of newer.filter(({ id }) => !known.has(id))) {
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
