package press.dossier.query.check;

/// How large a selection is with all its fragments spread.
///
/// @param width how many fields it has itself
/// @param fields how many fields it has at all depths
/// @param aliases how many of them have an alias
/// @param depth how deep they lie
record Size(long width, long fields, long aliases, int depth) {

  static final Size NONE = new Size(0, 0, 0, 0);

  private static final long LARGEST = Integer.MAX_VALUE;

  Size with(Size other) {
    return new Size(
        Math.min(LARGEST, width + other.width),
        Math.min(LARGEST, fields + other.fields),
        Math.min(LARGEST, aliases + other.aliases),
        Math.max(depth, other.depth));
  }

  /// A field with this below it.
  Size under(boolean alias) {
    return new Size(1, fields + 1, aliases + (alias ? 1 : 0), depth + 1);
  }
}
