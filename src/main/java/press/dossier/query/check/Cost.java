package press.dossier.query.check;

/// How much an operation asks for.
///
/// @param requested how many objects its answer may hold
/// @param limit how many any answer may hold
public record Cost(long requested, long limit) {}
