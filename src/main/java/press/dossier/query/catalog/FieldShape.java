package press.dossier.query.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands behind a field.
public sealed interface FieldShape {

  /// A value of the row. `sql` is constant text over `{row}`.
  record Value(Rendering rendering, String sql, boolean nullable) implements FieldShape {}

  /// A value of the row that only the desk sees; null for everybody else.
  record Private(Value value) implements FieldShape {}

  /// An object made from columns of the same row; null where the SQL condition `present` does not
  /// hold.
  record Embedded(String present, Map<String, FieldShape> fields) implements FieldShape {

    /// The condition of an object that is always there.
    public static final String ALWAYS = "true";
  }

  /// The one object that a link leads to, or null. Where it may lead to several, it is the first in
  /// an order of constant SQL over `{row}`.
  ///
  /// @param read the id of the object, constant SQL over the row that the link starts from, where
  ///   that row was made of the object's: nothing is looked up if only the id is asked for
  record One(Link link, List<String> order, Optional<String> read) implements FieldShape {}

  /// All objects that a link leads to, in an order of constant SQL over `{row}` and `{first}`.
  record Many(Link link, List<String> order) implements FieldShape {}

  /// One value made of all rows that a link leads to. `sql` is constant text with an aggregate over
  /// `{row}`, never null.
  record Total(Link link, Rendering rendering, String sql) implements FieldShape {}

  /// The status of a statement, which its claims make.
  record Status() implements FieldShape {}

  /// A connection over what a link leads to. The first order is the default.
  record Page(Link link, List<Order> orders, List<Filter> filters) implements FieldShape {}

  /// At the root: the one row of a table with a given id, slug or identifier.
  record LookUp(Table table) implements FieldShape {}

  /// At the root: entities by what somebody types.
  record Search() implements FieldShape {}

  /// At the root: the paths between two entities.
  record Path() implements FieldShape {}

  /// Whatever has a given id: the argument at the root, the row's own elsewhere.
  record AnyNode() implements FieldShape {}

  /// At the root: whatever has the given ids, in their order.
  record AnyNodes() implements FieldShape {}
}
