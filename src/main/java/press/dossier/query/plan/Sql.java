package press.dossier.query.plan;

import java.util.ArrayList;
import java.util.List;
import press.dossier.query.refusal.ErrorCode;
import press.dossier.query.refusal.Refused;

/// The statement while it is written: its text, and what is bound to its question marks in their
/// order.
final class Sql {

  /// Longer statements cost PostgreSQL more to plan than anybody's question is worth.
  private static final int LONGEST = 512 * 1024;

  private final StringBuilder text = new StringBuilder();
  private final List<Binding> bindings = new ArrayList<>();

  /// Adds text of ours.
  Sql add(String constant) {
    if (text.length() + constant.length() > LONGEST) {
      throw Refused.because(
          ErrorCode.QUERY_TOO_COMPLEX, "The operation needs a statement that is too long.");
    }
    text.append(constant);
    return this;
  }

  /// Adds a value as a SQL type.
  Sql bind(String type, Binding binding) {
    bindings.add(binding);
    return add("cast(? as ").add(type).add(")");
  }

  String text() {
    return text.toString();
  }

  List<Binding> bindings() {
    return List.copyOf(bindings);
  }
}
