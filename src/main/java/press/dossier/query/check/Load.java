package press.dossier.query.check;

/// How much a selection may hold: objects and values. In a selection on a page it depends on how
/// many rows the page has, which only the field above knows; so what comes once and what comes with
/// each row are kept apart. Numbers stay far from overflowing.
///
/// @param objects how many objects come once
/// @param values how many values come once
/// @param rowObjects how many objects come with each row
/// @param rowValues how many values come with each row
record Load(long objects, long values, long rowObjects, long rowValues) {

  static final Load NONE = new Load(0, 0, 0, 0);
  static final Load VALUE = new Load(0, 1, 0, 0);

  /// More than anybody may ask for.
  static final long LARGEST = 1_000_000_000_000L;

  Load with(Load other) {
    return new Load(
        Math.min(LARGEST, objects + other.objects),
        Math.min(LARGEST, values + other.values),
        Math.min(LARGEST, rowObjects + other.rowObjects),
        Math.min(LARGEST, rowValues + other.rowValues));
  }

  /// One more object, which holds this.
  Load inObject() {
    return new Load(objects + 1, values, rowObjects, rowValues);
  }

  /// The same so many times over.
  Load times(int times) {
    return new Load(Math.min(LARGEST, objects * times), Math.min(LARGEST, values * times), 0, 0);
  }

  /// The same for each row of the page above.
  Load perRow() {
    return new Load(0, 0, objects, values);
  }

  /// The same, on a page of so many rows.
  Load onPage(int rows) {
    return new Load(
        Math.min(LARGEST, objects + rowObjects * rows),
        Math.min(LARGEST, values + rowValues * rows),
        0,
        0);
  }
}
