package press.dossier.query.catalog;

/// A condition that a page's `filter` may set, under the name of its input field.
public sealed interface Filter {

  /// The name of the input field.
  String name();

  /// The value is one of those listed. `sql` is constant text over `{row}`.
  record OneOf(String name, String sql) implements Filter {}

  /// An array holds one of those listed. `sql` is constant text over `{row}`.
  record Holds(String name, String sql) implements Filter {}

  /// The link leads to a row whose slug is one of those listed.
  record Leads(String name, Link link) implements Filter {}

  /// A number is larger than the one given. It is set by an argument of the field itself, as is
  /// [UpTo].
  record Behind(String name, String sql) implements Filter {}

  /// A number is at most the one given.
  record UpTo(String name, String sql) implements Filter {}

  /// The range of days `earliest` to `latest` meets the span asked for.
  record Meets(String name, String earliest, String latest) implements Filter {}
}
