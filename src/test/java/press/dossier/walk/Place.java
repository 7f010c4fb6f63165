package press.dossier.walk;

/// A list that can be read: a [Home] of something.
///
/// @param of the id of that something; for a field of the root its further arguments, each with a
///   comma after it
record Place(Home home, String of) {

  private static final String PAGE =
      "query ($first: Int, $last: Int, $after: String, $before: String)";

  /// The question for a page.
  String turn() {
    return PAGE + " { " + wrapped(walk()) + " }";
  }

  /// The question for the first page, and at the same revision for the start and the end of the
  /// whole list.
  String begin() {
    return PAGE + " { " + wrapped(walk() + " " + whole()) + " }";
  }

  /// The question for the start and the end of the whole list alone.
  String look() {
    return "{ " + wrapped(whole()) + " }";
  }

  private String walk() {
    return home.asked(
        "walk",
        extra() + "first: $first, last: $last, after: $after, before: $before",
        "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { "
            + home.selection()
            + " } }");
  }

  private String whole() {
    String nodes = "totalCount nodes { " + home.selection() + " }";
    return home.asked("whole", extra() + "first: 100", nodes)
        + " "
        + home.asked("end", extra() + "last: 100", nodes);
  }

  private String extra() {
    return home.isRoot() ? of : "";
  }

  private String wrapped(String lists) {
    return home.isRoot()
        ? lists
        : "node(id: \"%s\") { ... on %s { %s } }".formatted(of, home.type(), lists);
  }

  @Override
  public String toString() {
    return home + (of.isEmpty() ? "" : " of " + of);
  }
}
