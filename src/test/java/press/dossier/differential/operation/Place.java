package press.dossier.differential.operation;

/// A place in an operation, as far as it bounds what may be selected there.
///
/// @param depth how many fields lie above it
/// @param levels how many levels of nodes may lie below it
/// @param rows how many objects there may be at it in an answer
record Place(int depth, int levels, int rows) {

  private static final int DEEPEST = 11;
  private static final int MOST_ROWS = 1_500;

  /// The place below a field.
  ///
  /// @param node whether the field leads to nodes
  /// @param times how many objects there may be below one
  Place below(boolean node, int times) {
    return new Place(depth + 1, node ? levels - 1 : levels, rows * times);
  }

  /// The same place, with no way down from it.
  Place bottom() {
    return new Place(DEEPEST, 0, rows);
  }

  /// The largest list that may be selected here.
  int room() {
    return MOST_ROWS / rows;
  }

  /// Whether fields that have fields may be selected here.
  boolean mayGoDown() {
    return depth < DEEPEST;
  }

  /// Whether something so high that was written at another place fits here too.
  boolean fits(int height, Place written) {
    return depth + height <= DEEPEST + 1 && rows <= written.rows;
  }
}
